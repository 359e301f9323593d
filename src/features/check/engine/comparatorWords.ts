/** Words directly before and behind a number → what they make of it. The meanings stand in readingRules. */
import type { Comparator } from '../../../record/quantity.ts'

/** 至少推出十个, 大约建8个: a short verb may stand between; numerals there belong to a name (最多采一次). */
const VERB_BETWEEN = String.raw`(?:[^，。；：、()\s\d"'一二两三四五六七八九十百千万亿率量度的在从由]{0,4})`
/** 不会少于, 不得超过 */
const MODAL = '(?:会|能|能够|得|应|应当|该|可|可以|宜|许|允许|准)?(?:再)?'

/** Tried in this order: 不低于 holds 低于, 不超过 holds 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    new RegExp(
      `(?:不${MODAL}(?:少于|低于|小于|下于|亚于)|不下|大于(?:或|或者)?等于|下限[是为]|底线[是为]|≥|>=)[达为有是]?到?$`,
    ),
    '>=',
  ],
  [
    new RegExp(
      `(?:最高)?(?:不${MODAL}(?:超过|超出|超|高于|大于|多于|突破)|[未没](?:有|能)?(?:超过|超出|超|突破)|控制在|小于(?:或|或者)?等于|上限[是为]|≤|<=)了?$`,
    ),
    '<=',
  ],
  [/(?:低于|少于|小于|不足|不到|不满|[未没](?:有|能)?(?:达到|达|到|满|及)|<)$/, '<'],
  [
    /(?:超过|超出|超|突破|冲破|(?<![打冲])破|多于|高于|大于|不止|逾|(?<![通经不路])过|>)[了到达有是]?到?$/,
    '>',
  ],
  [
    /(?:近|(?:接|将|靠)近|逼近|直逼|迫近|几乎|几近|差点|(?<![加尽赶更])快)(?:有|为|达到?|是|到)?(?<!(?:最|附|临)近)$/,
    '~<',
  ],
  [
    /(?:(?<![签预节制条相契])约|大约|约莫|大概|大致|差不多|大体|大抵|上下)(?:有|为|占|合|在|是|达)?$/,
    '~',
  ],
  [new RegExp(`(?:至少|最少|起码|少说)${VERB_BETWEEN}$`), '>='],
  [new RegExp(`(?:至多|最多|顶多)(?!采)${VERB_BETWEEN}$`), '<='],
  [new RegExp(`(?:大约|约莫|大概|差不多)${VERB_BETWEEN}$`), '~'],
]

const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及|或|和)?(?:以上|之上|更多|更高)(?=[（(，]?(?:但|且)?不(?:含|包括|包含))/, '>'],
  [/^(?:及|或|和)?(?:以下|之下|以内|之内)(?=[（(，]?(?:但|且)?不(?:含|包括|包含))/, '<'],
  [/^(?:(?:及|或|和)?以上|之上|往上|朝上|起步|打底|保底|(?:或|甚至)更[多高]|\+)/, '>='],
  [/^(?:(?:及|或|和)?以下|之下|以内|之内|封顶|为上?限|(?:或|甚至)更[少低])/, '<='],
  [/^(?:都|也|还)?(?:不到|不足|未到|未满)/, '<'],
  [
    /^(?:有余|开外|出头|挂零|冒头|(?:都|还|可)?不止|[还要]{1,2}(?:多|出头)|多一?点|[多余](?!元|种|样|层|个|次|数|少|年|方|家|式))/,
    '>',
  ],
  [/^(?:左右|上下|前后|光景|(?:的|这个?)样子)/, '~'],
]

/** A text begins with the word behind a number, and nothing is said of anything else with it. */
export const startsBehind = (text: string): boolean =>
  BEHIND.some(
    ([words]) => /^(?:$|[，。；：、！!）),;\s])/.test(text.replace(words, '')) && words.test(text),
  )
/** A text ends with the word before a number. */
export const endsBefore = (text: string): boolean => BEFORE.some(([words]) => words.test(text))

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
