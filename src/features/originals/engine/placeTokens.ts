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
