/** Ranks as an English voice says them: `joint first in the province`, `in the first tier`, `among the top six nationwide`. */
import type { Quantity } from './quantity.ts'

const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const SUFFIXES: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** 3 → `third`, 12 → `12th`, 22 → `22nd`: voices read the ending. */
export function ordinal(value: number): string {
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
