/** Units as printed → what is counted, and in which power of ten. 10.7万个 and 107000个 are one thing. */
import lexicon from '../../data/lexicon/powers.json' with { type: 'json' }
import type { Quantity } from './quantity.ts'

const POWERS: Readonly<Record<string, number>> = { ...lexicon.steps, ...lexicon.blocks }

/** Power of ten of 百, 千, 万 and 亿 together: 万亿 → 12; 0 for anything else. */
export const exponentOf = (signs: string): number =>
  [...signs].reduce((sum, sign) => sum + (POWERS[sign] ?? 0), 0)

interface UnitScale {
  /** What is counted; two units are comparable only where this is the same. */
  readonly kind: string
  /** Power of ten in front of it: 4 for 万个. */
  readonly exponent: number
}

/**
 * Classifiers that count single things and say nothing of their own: 1300个 and 1300款 数据产品.
 * Not among them: 类 (kinds, not things), 人次 (visits, not persons), 件 (cases), 条 (records), 次, 户.
 */
const THINGS = new Set(['个', '款', '项', '家', '份', '座', '所', '台', '套'])

/** Nouns that a unit carries along: 个指标, 大场景. */
const NAMED_THINGS = /^(个|大)(指标|场景|应用|部门)$/

const MEASURES: Readonly<Record<string, UnitScale>> = {
  PFLOPS: { kind: 'FLOPS', exponent: 0 },
  EFLOPS: { kind: 'FLOPS', exponent: 3 },
  // The sources write P and 万P for PFLOPS.
  P: { kind: 'FLOPS', exponent: 0 },
  E: { kind: 'FLOPS', exponent: 3 },
  TB: { kind: 'B', exponent: 0 },
  PB: { kind: 'B', exponent: 3 },
  EB: { kind: 'B', exponent: 6 },
  GB: { kind: 'B', exponent: -3 },
}

/** What a printed unit counts and how large its step is. Total: an unknown unit is its own kind. */
export function scaleOf(unit: string): UnitScale {
  const [, tens = '', rest = ''] = /^((?:百|千)?万?亿?)(.*)$/u.exec(unit.trim()) ?? []
  const exponent = exponentOf(tens)
  const measure = MEASURES[rest.toUpperCase()]
  if (measure) return { kind: measure.kind, exponent: measure.exponent + exponent }
  const isThing = THINGS.has(rest) || NAMED_THINGS.test(rest)
  return { kind: isThing ? '个' : rest, exponent }
}

/** Moves the decimal point; by text, for 10.7 * 10000 is not 107000 in binary. */
export function shift(value: number, exponent: number): number {
  const [digits = '0', power = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(power) + exponent}`)
}

/** A number without an exponent: `1e21` → `1000000000000000000000`. */
export function plainDecimal(value: number): string {
  const [digits = '0', power] = String(value).split('e')
  if (power === undefined) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const at = whole.length + Number(power)
  const all = whole + fraction
  if (at <= 0) return `${sign}0.${'0'.repeat(-at)}${all}`
  return sign + all.padEnd(at, '0')
}

/** A quantity on the step of its kind: 150 亿条 → 15000000000 条. */
export function onCommonScale(quantity: Quantity): Quantity {
  const { kind, exponent } = scaleOf(quantity.unit)
  return { ...quantity, value: shift(quantity.value, exponent), unit: kind }
}

/** Two quantities on one scale, or `different` where they do not count the same. */
export function commonScale(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | 'different' {
  const pair = [onCommonScale(a), onCommonScale(b)] as const
  return pair[0].unit === pair[1].unit ? pair : 'different'
}
