import { DATASET_SCHEMA, type Dataset } from '../../src/domain/dataset'
import type * as Domain from '../../src/domain/dataset'
import type { Comparator } from '../../src/domain/quantity'
import { pinyinOf } from './pinyinOf'
import { listOf, type Row, type Tables, type TablesPackage } from './tables'

/** A dataset that does not know its own version yet: the version is made from these very bytes. */
export type DatasetContent = Omit<Dataset, 'version'>

/**
 * Checked tables → dataset content. Pure and sorted, so that the order of rows in a spreadsheet
 * never changes the bytes; only sections and tasks keep the printed order, which is the file's.
 */
export function compile({ description, tables }: TablesPackage): DatasetContent {
  const areas = [...tables.areas].sort((a, b) => number(a.cells.order) - number(b.cells.order))
  const areaOrder = new Map(areas.map(({ cells }, index) => [cells.id, index]))
  const documents = tables.documents.map(document).sort(byRank)
  const indicators = tables.indicators.map(indicator).sort(
    // An area that does not exist is a finding of its own; it may stand anywhere here.
    (a, b) =>
      (areaOrder.get(a.area) ?? 0) - (areaOrder.get(b.area) ?? 0) ||
      a.priority - b.priority ||
      byId(a, b),
  )
  return {
    schema: DATASET_SCHEMA,
    released: description.released,
    areas: areas.map(area),
    places: tables.places.map(place).sort(byId),
    departments: tables.departments.map(department).sort(byId),
    documents,
    sections: inDocumentOrder(tables, documents),
    indicators,
    statements: tables.statements.map(statement).sort(byId),
    tasks: tables.tasks.map(task),
    systems: tables.systems.map(system).sort(byId),
    comparisons: tables.comparisons.map(comparison).sort(byId),
    conflicts: tables.conflicts.map(conflict).sort(byId),
  }
}

function inDocumentOrder(tables: Tables, documents: readonly Domain.Document[]): Domain.Section[] {
  const place = new Map(documents.map(({ id }, index) => [id, index]))
  return tables.sections
    .map(({ cells }) => ({ document: cells.document, path: cells.path, heading: cells.heading }))
    .sort((a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0))
}

function area({ cells }: Row<'areas'>): Domain.Area {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    provinceHeading: cells.province_heading,
    headline: cells.headline_indicator,
    summary: text(cells.summary_zh_hans, cells.summary_en),
  }
}

function place({ cells }: Row<'places'>): Domain.Place {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    level: cells.level as Domain.Place['level'],
    parent: cells.parent,
  }
}

function department({ cells }: Row<'departments'>): Domain.Department {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    shortNames: listOf(cells.short_names),
    printedAs: listOf(cells.printed_as),
    successor: cells.successor,
    note: text(cells.note_zh_hans, cells.note_en),
  }
}

function document({ cells }: Row<'documents'>): Domain.Document {
  return {
    id: cells.id,
    number: cells.number,
    title: text(cells.title, cells.title_en),
    titlePrinted: cells.title_printed,
    shortTitle: text(cells.short_title, cells.short_title_en),
    issuer: text(cells.issuer, cells.issuer_en),
    dates: {
      signed: cells.signed,
      published: cells.published,
      printed: cells.printed,
      reposted: cells.reposted,
    },
    kind: cells.kind as Domain.DocumentKind,
    rank: number(cells.rank),
    collection: cells.collection as Domain.Document['collection'],
    relation: cells.relation,
    address: cells.address,
    abridged: cells.abridged === 'true',
    reliability: cells.reliability as Domain.Document['reliability'],
    note: text(cells.note_zh_hans, cells.note_en),
  }
}

function indicator({ cells }: Row<'indicators'>): Domain.Indicator {
  return {
    id: cells.id,
    area: cells.area,
    priority: number(cells.priority),
    tags: listOf(cells.tags),
    name: text(cells.name_zh_hans, cells.name_en),
    shortName: text(cells.short_name_zh_hans, cells.short_name_en),
    unit: cells.unit,
    direction: cells.direction as Domain.Direction,
    basis: cells.basis as Domain.Basis,
    definition: text(cells.definition, cells.definition_en),
    aliases: listOf(cells.aliases),
    departments: listOf(cells.departments),
    system: cells.system,
    pinyin: pinyinOf(cells.name_zh_hans),
  }
}

function statement({ cells }: Row<'statements'>): Domain.Statement {
  return {
    id: cells.id,
    indicator: cells.indicator,
    place: cells.place,
    kind: cells.kind as Domain.StatementKind,
    period: cells.period,
    quantity: {
      comparator: cells.comparator as Comparator,
      value: number(cells.value),
      unit: cells.unit,
    },
    document: cells.document,
    section: cells.section,
    token: cells.token,
    note: text(cells.note, cells.note_en),
  }
}

function task({ cells }: Row<'tasks'>): Domain.Task {
  return {
    id: cells.id,
    document: cells.document,
    path: cells.path,
    number: cells.number,
    area: cells.area,
    group: cells.group,
    title: cells.title,
    lead: listOf(cells.lead_departments),
    responsible: listOf(cells.responsible_departments),
    others: cells.others,
    statements: listOf(cells.statements),
    deadline: cells.deadline,
    note: text(cells.note_zh_hans, cells.note_en),
  }
}

function system({ cells }: Row<'systems'>): Domain.System {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    printedAs: listOf(cells.printed_as),
    what: text(cells.what_zh_hans, cells.what_en),
    kind: cells.kind as Domain.System['kind'],
    area: cells.area,
    mentions: listOf(cells.mentions).map((mention) => {
      const [document = '', section = ''] = mention.split('#')
      return { document, section }
    }),
    statements: listOf(cells.statements),
    aliases: listOf(cells.aliases),
  }
}

function comparison({ cells }: Row<'comparisons'>): Domain.Comparison {
  return {
    id: cells.id,
    relation: cells.relation as Domain.ComparisonRelation,
    members: listOf(cells.members),
    reason: text(cells.reason_zh_hans, cells.reason_en),
  }
}

function conflict({ cells }: Row<'conflicts'>): Domain.Conflict {
  return {
    id: cells.id,
    members: listOf(cells.members),
    explanation: text(cells.explanation_zh_hans, cells.explanation_en),
    leads: cells.leads,
  }
}

function text(zh: string, en: string): Domain.Text {
  return { zh, en }
}

function number(cell: string): number {
  return Number(cell)
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
