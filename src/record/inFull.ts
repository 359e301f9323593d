import type { Quantity } from './quantity.ts'

/** Noughts of a step of Chinese counting. */
const NOUGHTS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** 10.7 万个 → `107,000` 个, digit by digit; undefined where the unit has no step, or not all digits would be shown. */
export function inFull({ value, unit }: Pick<Quantity, 'value' | 'unit'>) {
  const steps = /^[万亿]+/.exec(unit)?.[0] ?? ''
  const noughts = [...steps].reduce((sum, step) => sum + (NOUGHTS[step] ?? 0), 0)
  const [whole = '', part = ''] = String(value).split('.')
  if (!noughts || part.length > noughts || !/^\d+$/.test(whole + part)) return undefined
  const digits = (whole + part.padEnd(noughts, '0')).replace(/^0+/, '')
  return { digits: digits.replace(/\B(?=(?:\d{3})+$)/g, ','), unit: unit.slice(steps.length) }
}
