/** Room kept beyond the largest value, so that an open end has somewhere to fade to. */
const HEADROOM = 1.12

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10]

/** Where a scale that begins at 0 ends: 100 for shares up to 100, else the next calm number above the largest value. */
export function scaleEnd(values: readonly number[], unit: string): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite))
  return unit === '%' && largest <= 100 ? 100 : calmAbove(largest * HEADROOM || 1)
}

/** The next calm number above a value. */
export function calmAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find((candidate) => candidate * power >= value) ?? 10
  // 1.2 * 1000 is fine, 1.2 * 0.1 is 0.12000000000000001.
  return Number((step * power).toPrecision(3))
}

/** Room over the highest point and below the lowest for a label. */
const LABEL_ROOM = 1.1

/** A scale of calm steps with 0 in it: from 0 to twice its step where nothing lies below. */
export function scaleAround(values: readonly number[]): {
  readonly start: number
  readonly end: number
  readonly step: number
} {
  const most = Math.max(...values) * LABEL_ROOM
  const least = Math.min(0, ...values) * LABEL_ROOM
  const step = calmAbove(Math.max(most, -least) || 1) / 2
  const steps = (reach: number) => Math.ceil(Number((reach / step).toPrecision(6))) * step
  if (least === 0) return { start: 0, end: 2 * step, step }
  return { start: -steps(-least), end: most > 0 ? steps(most) : 0, step }
}

/** A good guess at a text's width in em without a screen: a Han character is one wide, a Latin one a little over half, more in bold. */
export function textWidth(text: string, isBold = false): number {
  let ems = 0
  for (const character of text) ems += character.codePointAt(0)! > 0x2e7f ? 1 : isBold ? 0.66 : 0.58
  return ems
}
