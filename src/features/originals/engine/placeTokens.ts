import { SMALL_NUMERAL } from '../../../record/numerals.ts'
import { simplified } from '../../../record/simplified.ts'

/** A stretch of a text, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Gives every row a printed occurrence of its own, longest tokens first: where 超150亿条 stands, 150亿条 is not
 * free. Rows with the same token take its occurrences in their order. A row that is not among the keys has none.
 */
export function placeTokens<Row>(
  text: string,
  rows: readonly Row[],
  tokenOf: (row: Row) => string,
): ReadonlyMap<Row, Span> {
  const placed = new Map<Row, Span>()
  const longestFirst = [...rows].sort((a, b) => tokenOf(b).length - tokenOf(a).length)
  for (const row of longestFirst) {
    const taken = [...placed.values()]
    const free = occurrences(text, tokenOf(row)).find(
      (span) => !taken.some((other) => overlap(span, other)),
    )
    if (free) placed.set(row, free)
  }
  return placed
}

/** Places of a token; 87家 does not stand in 287家. */
export function occurrences(text: string, token: string): Span[] {
  const spans: Span[] = []
  if (token === '') return spans
  for (let start = text.indexOf(token); start >= 0; start = text.indexOf(token, start + 1)) {
    const end = start + token.length
    const cutsNumber = isNumber(text, start - 1, start) || isNumber(text, end - 1, end)
    const previous = spans.at(-1)
    if (!cutsNumber && (!previous || previous.end <= start)) spans.push({ start, end })
  }
  return spans
}

const DIGIT = /[0-9０-９]/

/** Whether two neighbouring characters belong to one number: both are digits, or a point between digits. */
function isNumber(text: string, left: number, right: number): boolean {
  const at = (index: number) => text[index] ?? ''
  if (!DIGIT.test(at(left)) && !DIGIT.test(at(right))) return false
  if (DIGIT.test(at(left)) && DIGIT.test(at(right))) return true
  return DIGIT.test(at(left))
    ? /[.．]/.test(at(right)) && DIGIT.test(at(right + 1))
    : /[.．]/.test(at(left)) && DIGIT.test(at(left - 1))
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A place in a text that could be a figure. */
export interface NumberHit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const NUMERAL = `${SMALL_NUMERAL}万亿几`

/** What is counted by a Chinese numeral in official texts. */
const UNITS =
  '个|项|家|类|条|次|份|件|款|种|处|所|座|台|套|批|期|级|位|名|人|户|' +
  '省|市|区|县|部门|城|年|月|日|天|周|季|届|轮|层|幅|倍|成|分之|大|系列|小时|分钟|秒|元'

/** 统一, 进一步 and 唯一 hold a numeral that counts nothing. */
const NO_COUNT_BEFORE = '(?<![统进唯])'

const PATTERN = new RegExp(
  [
    // 10.7, 28.5%, ６００, 1,300: a comma only where thousands follow, these texts use it as a full stop too.
    String.raw`[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[%％]?`,
    // Ranks in words.
    '首[个批条家次创位座例]',
    `唯一|率先|并列|最大(?!限度|化)|[第前][${NUMERAL}]+`,
    // 八个, 连续六年, 几分钟.
    `${NO_COUNT_BEFORE}[${NUMERAL}]+(?:${UNITS})`,
  ].join('|'),
  'g',
)

/** Every digit run, Chinese numeral with a unit and rank word in a text without white space. */
export function scanNumbers(text: string): NumberHit[] {
  return [...simplified(text).matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: text.slice(match.index, match.index + match[0].length),
  }))
}
