/** Dataset → what can be found in it, with all the texts each thing goes by. Pure; no index here. */
import type {
  Area,
  Commitment,
  Dataset,
  Department,
  Document,
  Indicator,
  Place,
  Statement,
  System,
  Task,
  Unstated,
} from '../../../record/dataset.ts'
import { createLookups, type Lookups } from '../../../record/lookups.ts'
import {
  commitmentPrior,
  documentPrior,
  indicatorPrior,
  isFraming,
  KIND_PRIOR,
  type Part,
  partMaker,
  type PartsOf,
  statementPrior,
  telling,
} from './parts.ts'
import type { SearchKind } from '../../../record/searchTypes.ts'
import { COMMITMENT_WORDS, FIGURE_WORDS, KIND_WORDS, periodTexts, quantityTexts } from './words.ts'

export interface Entry {
  readonly kind: SearchKind
  readonly id: string
  readonly parts: readonly Part[]
  /** Its figures in other words; looked at only where a number is asked for. */
  readonly quantities: readonly Part[]
  /** Small head start or handicap, in points of the score. */
  readonly prior: number
  /** Only of indicators: found by way of it, never by themselves. */
  readonly statements: readonly Entry[]
}

export const entryKey = (of: { readonly kind: SearchKind; readonly id: string }): string =>
  `${of.kind}:${of.id}`

export function entriesOf(dataset: Dataset): readonly Entry[] {
  const world: World = { lookups: createLookups(dataset), partsOf: partMaker() }
  return [
    ...dataset.indicators.map((indicator) => indicatorEntry(indicator, world)),
    ...dataset.tasks.map((task) => taskEntry(task, world)),
    ...dataset.departments.map((unit) => departmentEntry(unit, world)),
    ...dataset.documents.map((document) => documentEntry(document, world)),
    ...dataset.systems.map((system) => systemEntry(system, world)),
    ...dataset.commitments.map((commitment) => commitmentEntry(commitment, world)),
    ...dataset.unstated.map((unstated) => unstatedEntry(unstated, world)),
    ...dataset.areas.map((area) => areaEntry(area, world)),
  ]
}

/** What tells figures apart without naming any: places, periods, kinds. */
export function frameOf(entries: readonly Entry[]): Pick<Entry, 'parts' | 'quantities'> {
  const all = entries.flatMap(({ statements }) => statements).flatMap(({ parts }) => parts)
  const parts = new Set(all.filter(({ role }) => isFraming(role)))
  return { parts: [...parts], quantities: [] }
}

interface World {
  readonly lookups: Lookups
  readonly partsOf: PartsOf
}

interface Content {
  readonly prior?: number
  readonly parts: readonly Part[]
  readonly quantities?: readonly Part[]
  readonly statements?: readonly Entry[]
}

const entry = (
  { partsOf }: World,
  kind: SearchKind,
  id: string,
  { prior = 0, parts, quantities = [], statements = [] }: Content,
): Entry => ({
  kind,
  id,
  prior: prior + KIND_PRIOR[kind],
  parts: [...parts, ...partsOf('word', KIND_WORDS[kind])],
  quantities,
  statements,
})

function indicatorEntry(indicator: Indicator, world: World): Entry {
  const { lookups, partsOf } = world
  const area = lookups.areas.get(indicator.area)
  const named = [
    ...partsOf('name', [indicator.name.zh, indicator.shortName.zh]),
    ...partsOf('alias', indicator.aliases),
    ...partsOf('english', [indicator.name.en, indicator.shortName.en]),
    ...partsOf('facet', [...indicator.tags, area?.name.zh ?? '', area?.name.en ?? '']),
  ]
  const own: Part[] = []
  const statements = (lookups.statementsByIndicator.get(indicator.id) ?? []).map((statement) => {
    const parts = ownParts(statement, world)
    own.push(...parts)
    return entry(world, 'statement', statement.id, {
      prior: statementPrior(statement, lookups) + telling(indicator) / 2,
      parts: [...named, ...parts],
      quantities: partsOf('quantity', quantityTexts(statement)),
    })
  })
  return entry(world, 'indicator', indicator.id, {
    prior: indicatorPrior(indicator, lookups),
    parts: [...named, ...new Set(own)],
    quantities: [...new Set(statements.flatMap((each) => each.quantities))],
    statements,
  })
}

/** What tells one statement of an indicator from another: place, period, kind, number, document. */
function ownParts(statement: Statement, { lookups, partsOf }: World): Part[] {
  const place = lookups.places.get(statement.place)
  const document = lookups.documents.get(statement.document)
  return [
    ...partsOf('token', [statement.token]),
    ...partsOf('place', place ? placeTexts(place, lookups) : []),
    ...partsOf('period', periodTexts(statement.period)),
    ...partsOf(
      'facet',
      document ? [document.number, document.shortTitle.zh, document.issuer.zh] : [],
    ),
    ...partsOf('word', FIGURE_WORDS[statement.kind]),
  ]
}

/** What the city, its province and its nation are called without their names. */
const OWN_WORDS = {
  city: ['全市', '本市'],
  province: ['全省', '省级', '省里'],
  nation: ['国家', '中国'],
} as const

const placeTexts = ({ id, name, level }: Place, { home }: Lookups): string[] => [
  name.zh,
  name.en,
  ...([home.id, home.province, home.nation].includes(id) ? OWN_WORDS[level] : []),
]

function taskEntry(task: Task, world: World): Entry {
  const { lookups, partsOf } = world
  const units = [...task.lead, ...task.responsible].flatMap((id) => {
    const unit = lookups.departments.get(id)
    return unit ? [unit.name.zh, ...unit.shortNames] : []
  })
  const document = lookups.documents.get(task.document)
  const parts = [
    ...partsOf('name', [task.title]),
    ...partsOf('group', [task.group]),
    ...partsOf('facet', units),
    ...partsOf('facet', [lookups.areas.get(task.area)?.name.zh ?? '', document?.number ?? '']),
    ...partsOf('facet', [document?.title.zh ?? '', task.deadline]),
    ...partsOf('period', document ? periodTexts(document.dates.signed) : []),
  ]
  return entry(world, 'task', task.id, { parts })
}

function departmentEntry(unit: Department, world: World): Entry {
  const { lookups, partsOf } = world
  const successor = lookups.departments.get(unit.successor)
  const parts = [
    ...partsOf('name', [unit.name.zh, ...unit.shortNames]),
    ...partsOf('alias', unit.printedAs),
    ...partsOf('english', [unit.name.en]),
    ...partsOf('facet', successor ? [successor.name.zh] : []),
  ]
  return entry(world, 'department', unit.id, { parts })
}

/** People call a document by what it is: 工作要点, 实施方案. */
const GENRE = /(?:工作要点|实施方案|总体方案|工作方案|行动计划|实施意见|指导意见|工作报告)/

function documentEntry(document: Document, world: World): Entry {
  const { partsOf } = world
  const parts = [
    ...partsOf('name', [document.title.zh, document.shortTitle.zh]),
    ...partsOf('number', [document.number]),
    ...partsOf('alias', [document.titlePrinted, GENRE.exec(document.title.zh)?.[0] ?? '']),
    ...partsOf('english', [document.title.en, document.shortTitle.en]),
    ...partsOf('group', [document.issuer.zh, document.issuer.en, ...factTexts(document)]),
    ...partsOf('period', Object.values(document.dates).flatMap(periodTexts)),
  ]
  return entry(world, 'document', document.id, { prior: documentPrior(document), parts })
}

/** What is asked of a document itself: 有效期, 索引号, 附件, 删减. */
function factTexts(document: Document): string[] {
  const { validUntil, indexNumber, attachments, leadingGroup } = document
  const [year, month, day] = validUntil.split('-').map(Number)
  return [
    ...(validUntil ? [`有效期至${year}年${month}月${day}日`, `valid until ${validUntil}`] : []),
    ...(indexNumber ? [`索引号${indexNumber}`, `index number ${indexNumber}`] : []),
    ...attachments.flatMap((name) => [`附件${name}`, 'attachments']),
    ...(document.abridged ? ['本文有删减', 'abridged'] : []),
    leadingGroup,
  ]
}

function commitmentEntry(commitment: Commitment, world: World): Entry {
  const { lookups, partsOf } = world
  const document = lookups.documents.get(commitment.document)
  const place = lookups.places.get(commitment.place)
  const parts = [
    ...partsOf('name', [commitment.label.zh]),
    ...partsOf('alias', [commitment.token]),
    ...partsOf('english', [commitment.label.en]),
    ...partsOf('place', place ? placeTexts(place, lookups) : []),
    ...partsOf('period', periodTexts(commitment.period)),
    ...partsOf('facet', [lookups.areas.get(commitment.area)?.name.zh ?? '']),
    ...partsOf('facet', document ? [document.number, document.shortTitle.zh] : []),
    ...partsOf('word', COMMITMENT_WORDS[commitment.kind]),
  ]
  return entry(world, 'commitment', commitment.id, {
    prior: commitmentPrior(commitment, lookups),
    parts,
  })
}

function unstatedEntry(unstated: Unstated, world: World): Entry {
  const { lookups, partsOf } = world
  const document = lookups.documents.get(unstated.document)
  const parts = [
    ...partsOf('name', [unstated.question.zh]),
    ...partsOf('alias', unstated.aliases),
    ...partsOf('english', [unstated.question.en]),
    ...partsOf('group', [unstated.answer.zh, unstated.answer.en]),
    ...partsOf('facet', document ? [document.number, document.shortTitle.zh] : []),
  ]
  return entry(world, 'unstated', unstated.id, { parts })
}

function systemEntry(system: System, world: World): Entry {
  const { lookups, partsOf } = world
  const others = [...system.printedAs, ...system.aliases]
  // “i厦门” is the very name of the “i厦门”平台.
  const short = others.filter((other) => system.name.zh.includes(other))
  const parts = [
    ...partsOf('name', [system.name.zh, ...short]),
    ...partsOf('alias', others),
    ...partsOf('english', [system.name.en]),
    ...partsOf('group', [system.what.zh, system.what.en]),
    ...partsOf('facet', [lookups.areas.get(system.area)?.name.zh ?? '']),
  ]
  return entry(world, 'system', system.id, { parts })
}

function areaEntry(area: Area, world: World): Entry {
  const { partsOf } = world
  const parts = [
    ...partsOf('name', [area.name.zh]),
    ...partsOf('alias', [area.provinceHeading]),
    ...partsOf('english', [area.name.en]),
    ...partsOf('group', [area.summary.zh, area.summary.en]),
  ]
  return entry(world, 'area', area.id, { parts })
}
