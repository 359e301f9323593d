import { comparatorComplaint, valueComplaint } from '../checks/tokens.ts'
import { findingAt, type Finding, type Row, type Tables, type TablesPackage } from './tables.ts'
import { sliceSections, type Originals, type SectionText } from './originals.ts'
import { copiedSentences, verifyWords } from './verifyWords.ts'
import { verifySections } from './verifySections.ts'

export interface Verification {
  readonly findings: readonly Finding[]
  /** Documents, statements, commitments, sections and non-figures that were held against a text and are right. */
  readonly passed: number
  /** Statements by document and kind. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Documents of the base collection whose original is not in the folder. */
  readonly missing: readonly string[]
}

/** Holds every statement of the base documents against the original texts, and every printed number against the tables. */
export function verifyOriginals({ tables }: TablesPackage, originals: Originals): Verification {
  const base = tables.documents.filter(({ cells }) => cells.collection === 'base')
  const found = base.filter(({ cells }) => originals.has(cells.source_file))
  const verified = found.map((row) =>
    verifyDocument(row, tables, originals.get(row.cells.source_file) ?? ''),
  )
  return {
    findings: [
      ...verified.flatMap(({ findings }) => findings),
      ...copiedSentences(tables, originals),
    ],
    passed: verified.reduce((sum, { passed }) => sum + passed, 0),
    counts: countByKind(tables.statements),
    missing: base.filter((row) => !found.includes(row)).map(({ cells }) => cells.id),
  }
}

/** One document against its original. */
export function verifyDocument(
  row: Row<'documents'>,
  tables: Tables,
  original: string,
): Pick<Verification, 'findings' | 'passed'> {
  const { id, title, signed, published } = row.cells
  const ofDocument = <R extends { cells: { document: string } }>(rows: readonly R[]) =>
    rows.filter((row) => row.cells.document === id)
  const sections = ofDocument(tables.sections)
  const statements = ofDocument(tables.statements)
  const nonFigures = ofDocument(tables.non_figures)
  const commitments = ofDocument(tables.commitments)
  const sliced = sliceSections(original, sections)
  const findings = [
    ...sliced.findings,
    ...statements.flatMap(disagreement),
    ...[...statements, ...commitments]
      .filter((each) => !yearIsPrinted(each, sliced.sections, title, published || signed))
      .map(noYear),
    ...verifyWords(row, sliced.sections, tables),
    ...verifySections(sliced.sections, statements, nonFigures),
  ]
  const wrong = new Set(findings.map(({ file, line }) => `${file}:${line}`))
  const right = [row, ...sections, ...statements, ...commitments, ...nonFigures].filter(
    ({ file, line }) => !wrong.has(`${file}:${line}`),
  )
  return { findings, passed: right.length }
}

/** Value and comparator against the printed characters, by the same rules as the data check. */
export function disagreement(row: Row<'statements'>): Finding[] {
  const complaints = [...valueComplaint(row), ...comparatorComplaint(row)]
  return complaints.map((complaint) => ({ check: 'token-agrees', ...complaint }))
}

/** A year that is not printed is 未注明: it stands in the section, above it or in the title, or as 今年8月 in a dated text. */
function yearIsPrinted(
  { cells }: Row<'statements'> | Row<'commitments'>,
  sections: readonly SectionText[],
  title: string,
  dated: string,
): boolean {
  const [year, month] = cells.period.split('-')
  if (!/^\d{4}/.test(cells.period) || !year) return true
  const thisYear = month && dated.startsWith(year) ? `今年${Number(month)}月` : year
  return sections
    .filter(({ path }) => cells.section === path || cells.section.startsWith(`${path}/`))
    .map(({ text }) => text)
    .concat(title)
    .map((text) => text.normalize('NFKC'))
    .some((text) => text.includes(year) || text.includes(thisYear))
}

function noYear(row: Row<'statements'> | Row<'commitments'>): Finding {
  const { period, document, section } = row.cells
  const message = `${period} is not printed in ${document} ${section} nor in the title`
  return findingAt('period-printed', row, 'period', message, 'write 未注明')
}

function countByKind(rows: readonly Row<'statements'>[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { cells } of rows) {
    const kinds = counts.get(cells.document) ?? new Map<string, number>()
    counts.set(cells.document, kinds.set(cells.kind, (kinds.get(cells.kind) ?? 0) + 1))
  }
  return counts
}
