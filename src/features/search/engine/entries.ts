/** Dataset → what can be found in it, with the texts each thing goes by. Pure; no index here. */
import type {
  Commitment,
  Dataset,
  Document,
  Indicator,
  Statement,
  System,
  Task,
} from '../../../record/dataset.ts'
import { isBase } from '../../../record/figure.ts'
import { createLookups, groupBy, type Lookups } from '../../../record/lookups.ts'
import { yearOf } from '../../../record/period.ts'
import type { SearchKind } from '../../../record/searchTypes.ts'
import { COMMITMENT_WORDS, KIND_WORDS, periodTexts } from './words.ts'

export interface Entry {
  readonly kind: SearchKind
  readonly id: string
  /** What it is called, the proper name first; a hit says by which of them it was found. */
  readonly names: readonly string[]
  readonly english: readonly string[]
  /** What is said of it. */
  readonly told: readonly string[]
  /** What tells it from others but does not name it. */
  readonly facets: readonly string[]
  /** Head start or handicap: 0.1 is a tenth of the score. */
  readonly prior: number
}

export const entryKey = (of: { readonly kind: SearchKind; readonly id: string }): string =>
  `${of.kind}:${of.id}`

export function entriesOf(dataset: Dataset): readonly Entry[] {
  const lookups = createLookups(dataset)
  const printed = groupBy(dataset.nonFigures, ({ document }) => [document])
  const headings = groupBy(dataset.sections, ({ document }) => [document])
  const documentTexts = (id: string) => [
    ...(headings.get(id) ?? []).map(({ heading }) => heading),
    ...(printed.get(id) ?? []).map(({ token }) => token),
  ]
  return [
    ...dataset.indicators.map((one) => indicatorEntry(one, lookups)),
    ...dataset.tasks.map((one) => taskEntry(one, lookups)),
    ...dataset.departments.map((unit) =>
      entry('department', unit.id, {
        names: [unit.name.zh, ...unit.shortNames, ...unit.printedAs],
        english: [unit.name.en],
        facets: [lookups.departments.get(unit.successor)?.name.zh ?? ''],
      }),
    ),
    ...dataset.documents.map((one) => documentEntry(one, documentTexts(one.id))),
    ...dataset.systems.map((one) => systemEntry(one, lookups)),
    ...dataset.commitments.map((one) => commitmentEntry(one, lookups)),
    ...dataset.unstated.map(({ id, document, question, aliases, answer }) =>
      entry('unstated', id, {
        names: [question.zh, ...aliases],
        english: [question.en],
        told: [answer.zh, answer.en],
        facets: documentFacets(lookups.documents.get(document)),
      }),
    ),
    ...dataset.areas.map((area) =>
      entry('area', area.id, {
        names: [area.name.zh, area.provinceHeading],
        english: [area.name.en],
        told: [area.summary.zh, area.summary.en],
      }),
    ),
  ]
}

/** What a reader expects first: figures before words, and both before what nobody says. */
const KIND_PRIOR: Readonly<Record<SearchKind, number>> = {
  indicator: 0.1,
  statement: 0,
  task: 0,
  department: 0.05,
  document: 0.05,
  system: -0.3,
  commitment: -0.15,
  unstated: -0.25,
  area: -0.3,
}

type Content = Partial<Omit<Entry, 'kind' | 'id'>>

function entry(kind: SearchKind, id: string, content: Content): Entry {
  const { names = [], english = [], told = [], facets = [], prior = 0 } = content
  return {
    kind,
    id,
    names: said(names),
    english: said(english),
    told: said(told),
    facets: [...said(facets), ...KIND_WORDS[kind]],
    prior: prior + KIND_PRIOR[kind],
  }
}

const said = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean)

function indicatorEntry(indicator: Indicator, lookups: Lookups): Entry {
  const { name, shortName, aliases, tags, definition, area } = indicator
  const statements = lookups.statementsByIndicator.get(indicator.id) ?? []
  const documents = new Set(statements.map((statement) => statement.document))
  return entry('indicator', indicator.id, {
    names: [name.zh, shortName.zh, ...aliases],
    english: [name.en, shortName.en],
    told: [definition.zh, ...statements.flatMap(({ token, note }) => [token, note.zh])],
    facets: [
      ...tags,
      lookups.areas.get(area)?.name.zh ?? '',
      ...[...documents].map((id) => lookups.documents.get(id)?.number ?? ''),
    ],
    prior: indicatorPrior(indicator, statements, lookups),
  })
}

/** Priorities run from 1 to about 1000, 1 being the headline of its area. */
const LEAST_PRIORITY = 1000
const SUPPLEMENTARY = -0.2

function indicatorPrior(
  { priority }: Indicator,
  statements: readonly Statement[],
  lookups: Lookups,
): number {
  const telling = 0.15 * (1 - Math.min(priority, LEAST_PRIORITY) / LEAST_PRIORITY)
  const base = statements.filter((statement) => isBase(statement, lookups))
  const rank = Math.min(...base.map((s) => lookups.documents.get(s.document)?.rank ?? 9), 9)
  return telling + (base.length ? (4 - rank) / 50 : SUPPLEMENTARY)
}

export const documentPrior = (document: Document | undefined): number =>
  document?.collection === 'base' ? (4 - document.rank) / 50 : SUPPLEMENTARY

const documentFacets = (document: Document | undefined): string[] =>
  document ? [document.number, document.shortTitle.zh] : []

function taskEntry(task: Task, lookups: Lookups): Entry {
  const units = [...task.lead, ...task.responsible].flatMap((id) => {
    const unit = lookups.departments.get(id)
    return unit ? [unit.name.zh, ...unit.shortNames] : []
  })
  const document = lookups.documents.get(task.document)
  return entry('task', task.id, {
    names: [task.title],
    told: [task.group, task.note.zh],
    facets: [
      ...units,
      lookups.areas.get(task.area)?.name.zh ?? '',
      ...documentFacets(document),
      ...periodTexts(document?.dates.signed ?? ''),
      ...periodTexts(task.deadline),
    ],
  })
}

/** People call a document by what it is: 工作要点, 实施方案. */
const GENRE = /(?:工作要点|实施方案|总体方案|工作方案|行动计划|实施意见|指导意见|工作报告)/

function documentEntry(document: Document, texts: readonly string[]): Entry {
  const { title, shortTitle, issuer, titlePrinted } = document
  return entry('document', document.id, {
    names: [
      document.number,
      title.zh,
      shortTitle.zh,
      titlePrinted,
      GENRE.exec(title.zh)?.[0] ?? '',
    ],
    english: [title.en, shortTitle.en],
    told: [issuer.zh, issuer.en, ...factTexts(document), ...texts],
    facets: Object.values(document.dates).flatMap(periodTexts),
    prior: documentPrior(document),
  })
}

/** What is asked of a document itself: 有效期, 索引号, 附件, 删减. */
function factTexts(document: Document): string[] {
  const { validUntil, indexNumber, attachments, leadingGroup, note } = document
  const [year, month, day] = validUntil.split('-').map(Number)
  return [
    ...(validUntil ? [`有效期至${year}年${month}月${day}日`, `valid until ${validUntil}`] : []),
    ...(indexNumber ? [`索引号${indexNumber}`, `index number ${indexNumber}`] : []),
    ...attachments.flatMap((name) => [`附件${name}`, 'attachments']),
    ...(document.abridged ? ['本文有删减', 'abridged'] : []),
    leadingGroup,
    note.zh,
  ]
}

function systemEntry(system: System, lookups: Lookups): Entry {
  return entry('system', system.id, {
    names: [system.name.zh, ...system.printedAs, ...system.aliases],
    english: [system.name.en],
    told: [system.what.zh, system.what.en],
    facets: [lookups.areas.get(system.area)?.name.zh ?? ''],
  })
}

function commitmentEntry(commitment: Commitment, lookups: Lookups): Entry {
  const { label, token, period, kind } = commitment
  const document = lookups.documents.get(commitment.document)
  const place = lookups.places.get(commitment.place)
  return entry('commitment', commitment.id, {
    names: [label.zh, token],
    english: [label.en],
    facets: [
      place?.name.zh ?? '',
      ...periodTexts(period),
      yearOf(period),
      lookups.areas.get(commitment.area)?.name.zh ?? '',
      ...documentFacets(document),
      ...COMMITMENT_WORDS[kind],
    ],
    prior: documentPrior(document) / 2,
  })
}
