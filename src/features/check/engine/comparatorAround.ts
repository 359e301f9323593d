/** Words directly before and behind a number → what they make of it. The words stand in data/lexicon. */
import {
  COMPARATOR_WORDS,
  SPOKEN_WORDS,
  patternOf,
  wordsAt as wordsOf,
} from '../../../record/comparatorWords.ts'
import { type Comparator, STRONGEST_FIRST } from '../../../record/quantity.ts'
import english from '../../../../data/lexicon/english.json' with { type: 'json' }

const WORDS = [...COMPARATOR_WORDS, ...SPOKEN_WORDS]
const wordsAt = (side: 'before' | 'behind', comparator: Comparator): string =>
  wordsOf(
    side,
    WORDS.filter(({ means }) => means === comparator),
  )
const withVerb = (comparator: Comparator): string =>
  patternOf(WORDS.filter(({ means, verb }) => verb && means === comparator))
const [ABOVE, BELOW, ABOUT, NEARLY] = (['>', '<', '~', '~<'] as const).map((comparator) =>
  wordsAt('before', comparator),
)
const [OR_MORE, OR_LESS] = (['>=', '<='] as const).map((comparator) =>
  wordsAt('behind', comparator),
)

/** 至少推出十个, 大约建8个: a short verb may stand between; numerals there belong to a name (最多采一次). */
const VERB_BETWEEN = String.raw`(?:[^，。；：、()\s\d"'一二两三四五六七八九十百千万亿率量度的在从由]{0,4})`
/** 不会少于, 不得超过 */
const MODAL = '(?:会|能|能够|得|应|应当|该|可|可以|宜|许|允许|准)?(?:再)?'
const NOT = '[未没](?:有|能)?'

const inEnglish = (
  words: Readonly<Record<string, readonly string[]>>,
  form: (words: string) => RegExp,
) =>
  Object.entries(words).map(([means, some]) => [form(some.join('|')), means as Comparator] as const)
const ENGLISH_BEFORE = inEnglish(
  english.before,
  (words) => new RegExp(`(?<![a-z])(?:${words})\\s+$`, 'i'),
)
const ENGLISH_BEHIND = inEnglish(english.behind, (words) => new RegExp(`^\\s+(?:${words})`, 'i'))

/** Tried in this order: 不低于 holds 低于, 不超过 holds 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    new RegExp(
      `(?:不${MODAL}(?:${BELOW}|下于|亚于)|不下|大于(?:或|或者)?等于|下限[是为]|底线[是为]|≥|>=)[达为有是]?到?$`,
    ),
    '>=',
  ],
  [
    new RegExp(
      `(?:最高)?(?:(?:不${MODAL}|${NOT})(?:${ABOVE})|控制在|小于(?:或|或者)?等于|上限[是为]|≤|<=)了?$`,
    ),
    '<=',
  ],
  [new RegExp(`(?:${BELOW}|${NOT}(?:达到|达|到|满|及)|<)$`), '<'],
  [new RegExp(`(?:${ABOVE}|>)[了到达有是]?到?$`), '>'],
  [new RegExp(`(?:${NEARLY})(?:有|为|达到?|是|到)?$`), '~<'],
  [new RegExp(`(?:${ABOUT})(?:有|为|占|合|在|是|达)?$`), '~'],
  ...(['>=', '<=', '~'] as const).map(
    (comparator) =>
      [new RegExp(`(?:${withVerb(comparator)})(?!采)${VERB_BETWEEN}$`), comparator] as const,
  ),
]

/** 60%以上(不含60%) */
const EXCLUDED = '(?=[（(，]?(?:但|且)?不(?:含|包括|包含))'

const BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`^(?:及|或|和)?(?:${OR_MORE}|更[多高])${EXCLUDED}`), '>'],
  [new RegExp(`^(?:及|或|和)?(?:${OR_LESS})${EXCLUDED}`), '<'],
  [new RegExp(String.raw`^(?:(?:及|或|和)?(?:${OR_MORE})|(?:或|甚至)更[多高]|\+)`), '>='],
  [new RegExp(`^(?:(?:及|或|和)?(?:${OR_LESS})|为上?限|(?:或|甚至)更[少低])`), '<='],
  [new RegExp(`^(?:都|也|还)?(?:${wordsAt('behind', '<')})`), '<'],
  [
    new RegExp(
      `^(?:(?:都|还|可)?(?:${wordsAt('behind', '>')})|[还要]{1,2}(?:多|出头)|多一?点|[多余](?!元|种|样|层|个|次|数|少|年|方|家|式))`,
    ),
    '>',
  ],
  [new RegExp(`^(?:${wordsAt('behind', '~')}|(?:的|这个?)样子)`), '~'],
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
  // The longer English word first: no more than holds more than.
  const ours = ENGLISH_BEFORE.flatMap(([words, c]) =>
    words.exec(before) ? [{ found: words.exec(before), c }] : [],
  ).sort((a, b) => b.found![0].length - a.found![0].length)[0]
  const left =
    ours ?? BEFORE.map(([words, c]) => ({ found: words.exec(trimmed), c })).find((x) => x.found)
  const right = [...BEHIND, ...ENGLISH_BEHIND]
    .map(([words, c]) => ({ found: words.exec(behind), c }))
    .find((x) => x.found)
  const inside: Comparator | undefined = between === '' ? undefined : (INSIDE[between] ?? '>')
  const said = new Set([left?.c, inside, right?.c].filter((c) => c !== undefined))
  // 超过60%以上 is common and means the wider of the two.
  const isUsual = said.size === 2 && said.has('>') && said.has('>=')
  return {
    comparator: STRONGEST_FIRST.find((c) => said.has(c)) ?? '=',
    mixed: said.size > 1 && !isUsual,
    before: ours ? ours.found![0].length : left?.found ? widthOf(before, left.found[0].length) : 0,
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
