import type { Row } from './tables'
import { scanNumbers, type NumberHit } from './scanNumbers'

interface Span {
  readonly start: number
  readonly end: number
}

/** How the numbers of one section are accounted for. */
export interface Account {
  /** Where each statement's token was found; a statement that is not among the keys was not. */
  readonly found: ReadonlyMap<Row<'statements'>, Span>
  /** Rows whose count is not the number of times their token stands there, with that number. */
  readonly miscounted: ReadonlyMap<Row<'non_figures'>, number>
  /** Numbers that neither a statement nor a non-figure explains. */
  readonly left: readonly NumberHit[]
}

/**
 * Gives every statement a printed occurrence of its own, longest tokens first: where 超150亿条 stands,
 * 150亿条 is not free. What is a non-figure may stand anywhere, but exactly `count` times.
 */
export function accountTokens(
  text: string,
  statements: readonly Row<'statements'>[],
  nonFigures: readonly Row<'non_figures'>[],
): Account {
  const found = new Map<Row<'statements'>, Span>()
  const longestFirst = [...statements].sort((a, b) => b.cells.token.length - a.cells.token.length)
  for (const row of longestFirst) {
    const taken = [...found.values()]
    const free = occurrences(text, row.cells.token).find(
      (span) => !taken.some((other) => overlap(span, other)),
    )
    if (free) found.set(row, free)
  }

  const explained: Span[] = [...found.values()]
  const miscounted = new Map<Row<'non_figures'>, number>()
  for (const row of nonFigures) {
    const spans = occurrences(text, row.cells.token)
    if (spans.length !== Number(row.cells.count)) miscounted.set(row, spans.length)
    explained.push(...spans)
  }
  const left = scanNumbers(text).filter(
    (hit) => !explained.some((span) => span.start <= hit.start && hit.end <= span.end),
  )
  return { found, miscounted, left }
}

const DIGIT = /[0-9０-９]/

/** Places of a token; 87家 does not stand in 287家. */
function occurrences(text: string, token: string): Span[] {
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

/** Whether two neighbouring characters belong to one number: both are digits, or a point between digits. */
function isNumber(text: string, left: number, right: number): boolean {
  const at = (index: number) => text[index] ?? ''
  if (!DIGIT.test(at(left)) && !DIGIT.test(at(right))) return false
  if (DIGIT.test(at(left)) && DIGIT.test(at(right))) return true
  return DIGIT.test(at(left))
    ? /[.．]/.test(at(right)) && DIGIT.test(at(right + 1))
    : /[.．]/.test(at(left)) && DIGIT.test(at(left - 1))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
