import type { Quantity } from '../record/quantity'

/** Room kept beyond the largest value, so that an open end has somewhere to fade to. */
const HEADROOM = 1.12

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10]

/**
 * Where a row's picture ends: 100 for percentages up to 100, else the next calm number above the largest value.
 * A picture's own coordinate, never printed as a share of anything.
 */
export function scaleMaximum(quantities: readonly Quantity[]): number {
  const percent = quantities.length > 0 && quantities.every((quantity) => quantity.unit === '%')
  return percent && largestOf(quantities) <= 100 ? 100 : calmMaximum(quantities)
}

/** The next calm number above the largest value, whatever the unit. */
export function calmMaximum(quantities: readonly Quantity[]): number {
  return niceAbove(largestOf(quantities) * HEADROOM || 1)
}

const largestOf = (quantities: readonly Quantity[]) =>
  Math.max(0, ...quantities.map((quantity) => quantity.value).filter(Number.isFinite))

function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find((candidate) => candidate * power >= value) ?? 10
  // 1.2 * 1000 is fine, 1.2 * 0.1 is 0.12000000000000001.
  return Number((step * power).toPrecision(3))
}

/** 0…1 along the row; what lies outside is kept at the edge, what is no number at the start. */
export function positionOf(value: number, maximum: number): number {
  const position = value / maximum
  return Number.isFinite(position) ? Math.min(1, Math.max(0, position)) : 0
}

/** A good guess at a text's width without a screen: a Han character is one em wide, a Latin one a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += character.codePointAt(0)! > 0x2e7f ? 1 : 0.58
  return ems * fontSize
}
