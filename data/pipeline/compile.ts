import { DATASET_SCHEMA, type Dataset } from '../../src/record/dataset.ts'
import type * as Domain from '../../src/record/dataset.ts'
import { compareCodeUnits } from '../../src/record/period.ts'
import { readRecord } from '../../src/record/cells.ts'
import type { RecordOf, RecordTable } from '../../src/record/tables.ts'
import { pinyinOf } from './pinyinOf.ts'
import type { Row, Tables, TablesPackage } from './tables.ts'

/** A dataset that does not know its own version yet: the version is made from these very bytes. */
export type DatasetContent = Omit<Dataset, 'version'>

/**
 * Checked tables → dataset content. Pure and sorted, so that the order of rows in a spreadsheet
 * never changes the bytes; only sections and tasks keep the printed order, which is the file's.
 */
export function compile({ description, tables }: TablesPackage): DatasetContent {
  const areas = [...tables.areas].sort((a, b) => Number(a.cells.order) - Number(b.cells.order))
  const areaOrder = new Map(areas.map(({ cells }, index) => [cells.id, index]))
  const documents = recordsOf(tables, 'documents').sort(byRank)
  const indicators = recordsOf(tables, 'indicators').sort(
    // An area that does not exist is a finding of its own; it may stand anywhere here.
    (a, b) =>
      (areaOrder.get(a.area) ?? 0) - (areaOrder.get(b.area) ?? 0) ||
      a.priority - b.priority ||
      byId(a, b),
  )
  return {
    schema: DATASET_SCHEMA,
    released: description.released,
    edition: description.edition,
    areas: recordsOf({ ...tables, areas }, 'areas'),
    places: recordsOf(tables, 'places').sort(byId),
    departments: recordsOf(tables, 'departments').sort(byId),
    documents,
    sections: inDocumentOrder(tables, documents),
    indicators,
    statements: recordsOf(tables, 'statements').sort(byId),
    tasks: recordsOf(tables, 'tasks'),
    systems: recordsOf(tables, 'systems').sort(byId),
    commitments: recordsOf(tables, 'commitments').sort(byId),
    unstated: recordsOf(tables, 'unstated').sort(byId),
    comparisons: recordsOf(tables, 'comparisons').sort(byId),
    conflicts: recordsOf(tables, 'conflicts').sort(byId),
    nonFigures: tables.non_figures.filter(isQuotable).map(nonFigureOf).sort(byPlace),
  }
}

/** Dates, headings and numerals of lists are numbers that nobody quotes as figures. */
const isQuotable = ({ cells }: Row<'non_figures'>): boolean =>
  cells.class === 'name' || cells.class === 'qualifier'

const nonFigureOf = ({ cells }: Row<'non_figures'>): Domain.NonFigure => ({
  document: cells.document,
  section: cells.section,
  token: cells.token,
  why: cells.why,
})

/** By document, section and characters. */
function byPlace(a: Domain.Citation, b: Domain.Citation): number {
  const [of, than] = [a, b].map(({ document, section, token }) => `${document}#${section}#${token}`)
  return of! < than! ? -1 : 1
}

function inDocumentOrder(tables: Tables, documents: readonly Domain.Document[]): Domain.Section[] {
  const place = new Map(documents.map(({ id }, index) => [id, index]))
  return recordsOf(tables, 'sections').sort(
    (a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0),
  )
}

/** The checks have seen every cell. */
function recordsOf<T extends RecordTable>(tables: Tables, table: T): RecordOf<T>[] {
  return tables[table].map(({ cells }) => readRecord(table, withDerived(table, cells)))
}

const withDerived = (table: RecordTable, cells: Readonly<Record<string, string>>) =>
  table === 'indicators' ? { ...cells, pinyin: pinyinOf(cells.name_zh_hans ?? '') } : cells

/** By code unit, not by locale: the same on every machine. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareCodeUnits(a.id, b.id)

/** The five base documents first, then by rank. */
const byRank = (a: Domain.Document, b: Domain.Document): number =>
  compareCodeUnits(a.collection, b.collection) || a.rank - b.rank || byId(a, b)
