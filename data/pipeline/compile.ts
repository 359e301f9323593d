import { DATASET_SCHEMA, type Dataset } from '../../src/record/dataset.ts'
import type * as Domain from '../../src/record/dataset.ts'
import * as record from './records.ts'
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
  const documents = tables.documents.map(record.document).sort(byRank)
  const indicators = tables.indicators.map(record.indicator).sort(
    // An area that does not exist is a finding of its own; it may stand anywhere here.
    (a, b) =>
      (areaOrder.get(a.area) ?? 0) - (areaOrder.get(b.area) ?? 0) ||
      a.priority - b.priority ||
      byId(a, b),
  )
  return {
    schema: DATASET_SCHEMA,
    released: description.released,
    areas: areas.map(record.area),
    places: tables.places.map(record.place).sort(byId),
    departments: tables.departments.map(record.department).sort(byId),
    documents,
    sections: inDocumentOrder(tables, documents),
    indicators,
    statements: tables.statements.map(record.statement).sort(byId),
    tasks: tables.tasks.map(record.task),
    systems: tables.systems.map(record.system).sort(byId),
    commitments: tables.commitments.map(record.commitment).sort(byId),
    unstated: tables.unstated.map(record.unstated).sort(byId),
    comparisons: tables.comparisons.map(record.comparison).sort(byId),
    conflicts: tables.conflicts.map(record.conflict).sort(byId),
    nonFigures: tables.non_figures.filter(isQuotable).map(record.nonFigure).sort(byPlace),
  }
}

/** Dates, headings and numerals of lists are numbers that nobody quotes as figures. */
const isQuotable = ({ cells }: Row<'non_figures'>): boolean =>
  cells.class === 'name' || cells.class === 'qualifier'

/** By document, section and characters. */
function byPlace(a: Domain.Citation, b: Domain.Citation): number {
  const [of, than] = [a, b].map(({ document, section, token }) => `${document}#${section}#${token}`)
  return of! < than! ? -1 : 1
}

function inDocumentOrder(tables: Tables, documents: readonly Domain.Document[]): Domain.Section[] {
  const place = new Map(documents.map(({ id }, index) => [id, index]))
  return tables.sections
    .map(record.section)
    .sort((a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0))
}

/** By code unit, not by locale: the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The five base documents first, then by rank. */
function byRank(a: Domain.Document, b: Domain.Document): number {
  return a.collection === b.collection
    ? a.rank - b.rank || byId(a, b)
    : a.collection < b.collection
      ? -1
      : 1
}
