/** Words directly before and behind a number → what they make of it. The meanings stand in readingRules. */
import type { Comparator } from '../quantity.ts'

/** Tried in this order: 不低于 holds 低于, 不超过 holds 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不(?:少于|低于|小于|下于|下|亚于)|至少|最少|起码|大于等于|≥|>=)[达为有是]?到?$/, '>='],
  [
    /(?:不(?:超过|超出|超|高于|大于|多于|突破)|[未没](?:有|能)?(?:超过|超出|超|突破)|至多|最多|控制在|小于等于|≤|<=)了?$/,
    '<=',
  ],
  [/(?:低于|少于|小于|不足|不到|不满|[未没](?:有|能)?(?:达到|达|到|满|及)|<)$/, '<'],
  [
    /(?:超过|超出|超|突破|冲破|(?<![打冲])破|多于|高于|大于|逾|(?<![通经不路])过|>)[了到达]?到?$/,
    '>',
  ],
  [/(?:(?<![签预节制条相契])约|大约|大概|大致|差不多|大体|上下)(?:有|为|占|合|在|是|达)?$/, '~'],
  [
    /(?:(?<![最附临靠远])近|接近|将近|逼近|直逼|几乎|几近|(?<![加尽赶更])快)(?:有|为|达到?|是)?$/,
    '~<',
  ],
]

const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及以上|或以上|和以上|以上|之上|起步|\+)/, '>='],
  [/^(?:及以下|或以下|以下|之下|以内|之内|封顶)/, '<='],
  [/^(?:有余|开外|出头|[多余](?!元|种|样|层|个|次|数|少|年|方|家|式))/, '>'],
  [/^(?:左右|上下|前后|光景)/, '~'],
]

const INSIDE: Readonly<Record<string, Comparator>> = { 来: '~', '+': '>=' }
/** 5万多家, 5000余家, 十来个, 6000+件: a word between number and unit. */
export const BETWEEN = /^(?:[多余来](?=\S)|\+(?=[\u4e00-\u9fff]))/

const STRENGTH: readonly Comparator[] = ['>=', '<=', '>', '<', '~', '~<']

export interface ComparatorFound {
  readonly comparator: Comparator
  /** True where the words contradict each other: 近5000多家. */
  readonly mixed: boolean
  /** How many characters the words take before and behind. */
  readonly before: number
  readonly behind: number
}

/** What the words around a number say; '' between number and unit where none stands there. */
export function comparatorAround(before: string, between: string, behind: string): ComparatorFound {
  // A page may break inside the word: 不少 / 于.
  const trimmed = before.replace(/\s+/g, '').replace(/["']+$/, '')
  const left = BEFORE.map(([words, c]) => ({ found: words.exec(trimmed), c })).find((x) => x.found)
  const right = BEHIND.map(([words, c]) => ({ found: words.exec(behind), c })).find((x) => x.found)
  const inside: Comparator | undefined = between === '' ? undefined : (INSIDE[between] ?? '>')
  const said = new Set([left?.c, inside, right?.c].filter((c) => c !== undefined))
  // 超过60%以上 is common and means the wider of the two.
  const isUsual = said.size === 2 && said.has('>') && said.has('>=')
  return {
    comparator: STRENGTH.find((c) => said.has(c)) ?? '=',
    mixed: said.size > 1 && !isUsual,
    before: left?.found ? widthOf(before, left.found[0].length) : 0,
    behind: right?.found?.[0].length ?? 0,
  }
}

/** How far back `length` written characters reach, spaces and quotes at the end included. */
function widthOf(before: string, length: number): number {
  let left = length
  let i = before.length
  while (i > 0 && left > 0) {
    i -= 1
    const sign = before[i] ?? ''
    const isEnd = left === length && /["']/.test(sign)
    if (!/\s/.test(sign) && !isEnd) left -= 1
  }
  return before.length - i
}
