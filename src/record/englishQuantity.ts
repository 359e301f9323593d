/** Figures as an English voice should say it; voices read digits well, so only steps and units become words. */
import type { StatementKind } from './dataset.ts'
import { englishRank } from './englishRank.ts'
import { exponentOf } from './exponent.ts'
import type { Comparator, Quantity } from './quantity.ts'
import { plainDecimal, shift } from './unitScale.ts'

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  '~': 'about',
  '~<': 'nearly',
}

/** What is counted; the indicator's own name says it where a classifier says nothing. */
export const COUNTED: Readonly<Record<string, string>> = {
  '%': 'percent',
  份: 'documents',
  项: 'items',
  款: 'products',
  类: 'types',
  件: 'cases',
  次: 'times',
  年: 'years',
  省: 'provinces',
  人: 'people',
  人次: 'visits',
  户: 'users',
  架: 'racks',
  元: 'yuan',
  条: 'records',
  个指标: 'indicators',
  大场景: 'scenarios',
  P: 'P',
  PFLOPS: 'petaFLOPS',
  EFLOPS: 'exaFLOPS',
  TB: 'terabytes',
  PB: 'petabytes',
}

const PER: Readonly<Record<string, string>> = { 万人: 'per 10,000 people', 月: 'a month' }

/** Steps that English has a word for, the largest first. */
const STEPS = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const

/** `150亿条` → `15 billion records`: the point is moved by text, so no digit is lost. */
export function englishQuantity(
  { comparator, value, unit }: Quantity,
  kind: StatementKind,
): string {
  if (kind === 'rank') return englishRank({ comparator, value, unit })
  const [counted = '', per = ''] = unit.split('/')
  const [, steps = '', rest = ''] = /^([万亿]*)(.*)$/u.exec(counted) ?? []
  const number = steps ? inEnglishSteps(shift(value, exponentOf(steps))) : plainDecimal(value)
  return [COMPARATORS[comparator], number, COUNTED[rest] ?? '', PER[per] ?? '']
    .filter(Boolean)
    .join(' ')
}

function inEnglishSteps(value: number): string {
  const step = STEPS.find(([exponent]) => value >= 10 ** exponent)
  return step ? `${plainDecimal(shift(value, -step[0]))} ${step[1]}` : plainDecimal(value)
}
