import {
  type NumberHit,
  occurrences,
  placeTokens,
  scanNumbers,
  type Span,
} from '../../src/features/originals/engine/placeTokens.ts'
import { wordsAt } from '../../src/record/comparatorWords.ts'
import { hedgeOf, HEDGES } from '../../src/record/printedWords.ts'
import type { SectionText } from './originals.ts'
import { plainToken } from './readToken.ts'
import { findingAt, type Finding, type Row } from './tables.ts'

/** How the numbers of one section are accounted for. */
interface Account {
  /** Where each statement's token was found; a statement that is not among the keys was not. */
  readonly found: ReadonlyMap<Row<'statements'>, Span>
  /** Rows whose count is not the number of times their token stands there, with that number. */
  readonly miscounted: ReadonlyMap<Row<'non_figures'>, number>
  /** Numbers that neither a statement nor a non-figure explains. */
  readonly left: readonly NumberHit[]
}

/**
 * Gives every statement a printed occurrence of its own. What is a non-figure may stand anywhere, but exactly
 * `count` times.
 */
function accountTokens(
  text: string,
  statements: readonly Row<'statements'>[],
  nonFigures: readonly Row<'non_figures'>[],
): Account {
  const found = placeTokens(text, statements, ({ cells }) => cells.token)
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

/** The statements and non-figures of one document against its sections, and what neither explains. */
export function verifySections(
  sections: readonly SectionText[],
  statements: readonly Row<'statements'>[],
  nonFigures: readonly Row<'non_figures'>[],
): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<object>()
  for (const section of sections) {
    const here = statements.filter(({ cells }) => cells.section === section.path)
    const excused = nonFigures.filter(({ cells }) => cells.section === section.path)
    const account = accountTokens(section.text, here, excused)
    for (const row of [...here, ...excused]) seen.add(row)
    findings.push(
      ...here.filter((row) => !account.found.has(row)).map(notPrinted),
      ...[...account.found].flatMap(([row, span]) => [
        ...leftOut(row, section.text, span),
        ...otherHedge(row, section.text, span),
      ]),
      ...[...account.miscounted].map(([row, count]) => miscounted(row, count)),
      ...account.left.map((hit) => unaccounted(section, hit)),
    )
  }
  const lost = statements.filter((row) => !seen.has(row)).map(notPrinted)
  return [...findings, ...lost]
}

const WORD_BEFORE = new RegExp(`(?:${wordsAt('before')})$`)
const WORD_AFTER = new RegExp(`^(?:${wordsAt('behind')}|[多余](?=[个项家件万亿人]))`)

/** A token that leaves out the comparator or the unit printed next to it changes the figure. */
function leftOut(row: Row<'statements'>, text: string, { start, end }: Span): Finding[] {
  const token = plainToken(row.cells.token)
  const before = plainToken(text.slice(Math.max(0, start - 4), start))
  const after = plainToken(text.slice(end, end + 8))
  // 万 and 亿 are part of the number as much as of the unit: 5万多家 is 5 万家.
  const unit = plainToken(row.cells.unit).replace(/^[万亿]/, '')
  const missing =
    WORD_BEFORE.exec(before)?.[0] ??
    WORD_AFTER.exec(after)?.[0] ??
    (!token.includes(unit) && (token + after.slice(0, unit.length)).includes(unit) ? unit : '')
  if (missing === '') return []
  const message = `the token “${row.cells.token}” leaves out “${missing}” printed beside it`
  const mend = 'take it into the token and set comparator and unit'
  return [findingAt('token-whole', row, 'token', message, mend)]
}

/** The point of 28.5 ends no clause. */
const CLAUSE_END = /[，,。；;：:！!？?]|(?<!\d)\.|\.(?!\d)/u

/** A hedge that governs the figure stands in its own clause, or in the token: 力争２０２２年新建5G基站１万个. */
function otherHedge(row: Row<'statements'>, text: string, { start, end }: Span): Finding[] {
  const { token, hedge } = row.cells
  const before = text.slice(0, start).split(CLAUSE_END).at(-1)
  const clause = plainToken(before + text.slice(start, end))
  const last = (word: string) => clause.lastIndexOf(word)
  const printed = HEDGES.filter((word) => last(word) >= 0).sort((a, b) => last(b) - last(a))[0]
  if (hedgeOf(hedge) === printed && clause.includes(hedge)) return []
  const message = `the hedge is “${hedge}”, the clause of “${token}” prints ${printed ?? 'none'}`
  const mend = printed ? `write ${printed}` : 'leave the hedge empty'
  return [findingAt('hedge-printed', row, 'hedge', message, mend)]
}

function notPrinted(row: Row<'statements'>): Finding {
  const { token, document, section } = row.cells
  const message = `“${token}” does not stand (or not so often) in ${document} ${section}`
  const mend = 'write the characters as printed there, or cite the section in which they stand'
  return findingAt('token-printed', row, 'token', message, mend)
}

function miscounted(row: Row<'non_figures'>, found: number): Finding {
  const { token, document, section, count } = row.cells
  const message = `“${token}” stands ${found} times in ${document} ${section}, not ${count}`
  const mend = found > 0 ? `write ${found}` : 'delete the row or mend its section or token'
  return findingAt('non-figure-counted', row, 'count', message, mend)
}

/** A leftover number belongs to no row, so it is placed by document, section and a few characters. */
function unaccounted({ document, path, text }: SectionText, hit: NumberHit): Finding {
  const around = text.slice(Math.max(0, hit.start - 4), hit.end + 4)
  const context = around.length <= 10 ? around : text.slice(Math.max(0, hit.start - 2), hit.end + 2)
  return {
    check: 'number-accounted',
    file: `${document}#${path || '(before the first section)'}`,
    line: hit.start,
    message: `“${hit.text}” in “${context.slice(0, 10)}” is in no statement and in no non-figure`,
    mend: 'add the statement, or a row in non_figures.csv that says why it is none',
  }
}
