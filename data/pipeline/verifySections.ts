import type { NumberHit } from '../../src/features/originals/engine/scanNumbers.ts'
import { accountTokens } from './accountTokens.ts'
import { wordsAt } from '../../src/record/comparatorWords.ts'
import { HEDGES, hedgeOf } from '../../src/record/printedWords.ts'
import type { Finding } from './finding.ts'
import type { SectionText } from './originals.ts'
import { plainToken } from './readToken.ts'
import type { Row } from './tables.ts'

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
function leftOut(
  row: Row<'statements'>,
  text: string,
  { start, end }: { start: number; end: number },
): Finding[] {
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
  return [
    {
      check: 'token-whole',
      file: row.file,
      line: row.line,
      column: 'token',
      message: `the token “${row.cells.token}” leaves out “${missing}” printed beside it`,
      mend: 'take it into the token and set comparator and unit',
    },
  ]
}

/** The clause up to the figure; the point of 28.5 ends none. */
const CLAUSE = /(?:[^，,。；;：:！!？?.]|(?<=\d)\.(?=\d))*$/u

/** A hedge that governs the figure stands in its own clause, or in the token: 力争２０２２年新建5G基站１万个. */
function otherHedge(
  { file, line, cells }: Row<'statements'>,
  text: string,
  { start, end }: { start: number; end: number },
): Finding[] {
  const clause = plainToken((CLAUSE.exec(text.slice(0, start))?.[0] ?? '') + text.slice(start, end))
  const last = (word: string) => clause.lastIndexOf(word)
  const printed = HEDGES.filter((word) => last(word) >= 0).sort((a, b) => last(b) - last(a))[0]
  const isRight = hedgeOf(cells.hedge) === printed && clause.includes(cells.hedge)
  if (isRight) return []
  return [
    {
      check: 'hedge-printed',
      file,
      line,
      column: 'hedge',
      message: `the hedge is “${cells.hedge}”, the clause of “${cells.token}” prints ${printed ?? 'none'}`,
      mend: printed ? `write ${printed}` : 'leave the hedge empty',
    },
  ]
}

function notPrinted({ file, line, cells }: Row<'statements'>): Finding {
  return {
    check: 'token-printed',
    file,
    line,
    column: 'token',
    message: `“${cells.token}” does not stand (or not so often) in ${cells.document} ${cells.section}`,
    mend: 'write the characters as printed there, or cite the section in which they stand',
  }
}

function miscounted({ file, line, cells }: Row<'non_figures'>, count: number): Finding {
  return {
    check: 'non-figure-counted',
    file,
    line,
    column: 'count',
    message: `“${cells.token}” stands ${count} times in ${cells.document} ${cells.section}, not ${cells.count}`,
    mend: count > 0 ? `write ${count}` : 'delete the row or mend its section or token',
  }
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
