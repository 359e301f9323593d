/** Figures as an English voice should say it; voices read digits well, so only steps and units become words. */
import comparators from '../../data/lexicon/comparatorsEnglish.json' with { type: 'json' }
import type { StatementKind } from './dataset.ts'
import type { Quantity } from './quantity.ts'
import { exponentOf, plainDecimal, shift } from './unitScale.ts'

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
  return [comparators[comparator].aloud, number, COUNTED[rest] ?? '', PER[per] ?? '']
    .filter(Boolean)
    .join(' ')
}

function inEnglishSteps(value: number): string {
  const step = STEPS.find(([exponent]) => value >= 10 ** exponent)
  return step ? `${plainDecimal(shift(value, -step[0]))} ${step[1]}` : plainDecimal(value)
}

/** Ranks as an English voice says them: `joint first in the province`, `in the first tier`, `among the top six nationwide`. */
const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const SUFFIXES: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** 3 → `third`, 12 → `12th`, 22 → `22nd`: voices read the ending. */
function ordinal(value: number): string {
  const isTeen = Math.floor((value % 100) / 10) === 1
  return ORDINALS[value - 1] ?? `${value}${(!isTeen && SUFFIXES[value % 10]) || 'th'}`
}

const GROUPS: Readonly<Record<string, string>> = { 批: 'batch', 档: 'band', 梯队: 'tier' }

/** Among whom, as the printed characters say it. */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/全球|世界/, ' worldwide'],
  [/全[国國]/, ' nationwide'],
  [/省/, ' in the province'],
]

/** `printed`: its characters, which say what the number alone does not: 并列, 唯一, 最大, 全球. */
export function englishRank({ comparator, value, unit }: Quantity, printed = ''): string {
  const scope = SCOPES.find(([words]) => words.test(printed))?.[1] ?? ''
  if (comparator === '<=') return `among the top ${CARDINALS[value - 1] ?? value}${scope}`
  if (/唯一/.test(printed)) return `the only one${scope}`
  if (/最大/.test(printed)) return `the largest${scope}`
  const group = GROUPS[unit]
  if (group) return `in the ${ordinal(value)} ${group}${scope}`
  return `${/[并並]列/.test(printed) ? 'joint ' : ''}${ordinal(value)}${scope}`
}
