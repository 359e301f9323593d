import type { Commitment, Document, Indicator, Statement } from '../../../record/dataset.ts'
import { isBase } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import type { SearchKind } from '../../../record/searchTypes.ts'

/** The texts of one entry that a query may be held against, and how much each of them says. */
/** `token` is what is printed, `quantity` the same in other words. */
export type Role =
  | 'name'
  | 'alias'
  | 'english'
  | 'number'
  | 'token'
  | 'quantity'
  | 'group'
  | 'place'
  | 'period'
  | 'facet'
  | 'word'

export interface Part {
  /** Number of its text and role, the same wherever these are: what is found in it is kept by number. */
  readonly key: number
  readonly text: string
  readonly role: Role
  /** Of a quantity: its number, by which most of them are passed over. */
  readonly number: string
}

/** Worth of a whole query found in such a text; chosen by the query list, see decisions/0006. */
export const WORTH: Readonly<Record<Role, number>> = {
  name: 100,
  alias: 93,
  english: 92,
  number: 97,
  token: 95,
  quantity: 94,
  group: 70,
  place: 80,
  period: 72,
  facet: 55,
  word: 55,
}

/** They tell entries apart but do not name them. */
export const isFacet = (role: Role): boolean =>
  role === 'facet' || role === 'word' || role === 'place' || role === 'period'

/** Those that say of when, where and what kind: a query may consist of nothing else. */
export const isFraming = (role: Role): boolean => isFacet(role) && role !== 'facet'

export const isQuantity = (role: Role): boolean => role === 'token' || role === 'quantity'

export type PartsOf = (role: Role, texts: readonly string[]) => Part[]

/** One maker per set of entries: places and documents stand in hundreds of them and are looked at once. */
export function partMaker(): PartsOf {
  const known = new Map<string, Part>()
  const partOf = (role: Role, text: string): Part => {
    const name = `${role}\t${text}`
    const before = known.get(name)
    if (before) return before
    const number = role === 'quantity' ? (/\d+(?:\.\d+)?/.exec(text)?.[0] ?? '') : ''
    const part = { key: known.size, text, role, number }
    known.set(name, part)
    return part
  }
  return (role, texts) =>
    [...new Set(texts)].filter((text) => text !== '').map((text) => partOf(role, text))
}

/** In points of the score, where an exact name is worth 16 more than one that only contains the query. */
export const KIND_PRIOR: Readonly<Record<SearchKind, number>> = {
  indicator: 3,
  statement: -4,
  task: 0,
  department: 2,
  document: 2,
  system: 1,
  // Figures answer before words do, and both before what nobody says.
  commitment: -1,
  unstated: -8,
  // 数字经济 is asked for a figure far more often than for the page of its area.
  area: -9,
}

const SUPPLEMENTARY = -6
/** Priorities run from 1 to about 1000, 1 being the headline of its area. */
const LEAST_PRIORITY = 1000

export function indicatorPrior(indicator: Indicator, lookups: Lookups): number {
  const statements = lookups.statementsByIndicator.get(indicator.id) ?? []
  const base = statements.filter((statement) => isBase(statement, lookups))
  const rank = Math.min(...base.map((s) => lookups.documents.get(s.document)?.rank ?? 9), 9)
  return telling(indicator) + (base.length ? 1.5 - rank / 2 : SUPPLEMENTARY)
}

/** 2 for the headline of an area, 0 for the last of its list. */
export const telling = ({ priority }: Indicator): number =>
  2 * (1 - Math.min(priority, LEAST_PRIORITY) / LEAST_PRIORITY)

/** Nearer to the reader first: the city, its province, the nation, then the others. */
const nearness = (place: string, { home }: Lookups): number =>
  place === home.id ? 1 : place === home.province ? 0.5 : place === home.nation ? 0.3 : 0

export function statementPrior(statement: Statement, lookups: Lookups): number {
  const document = lookups.documents.get(statement.document)
  const annex = statement.section.startsWith('附件') ? 0.5 : 0
  return documentPrior(document) / 2 + nearness(statement.place, lookups) - annex
}

export const commitmentPrior = ({ document, place }: Commitment, lookups: Lookups): number =>
  documentPrior(lookups.documents.get(document)) / 2 + nearness(place, lookups)

export const documentPrior = (document: Document | undefined): number =>
  document?.collection === 'base'
    ? 1.5 - document.rank / 2
    : SUPPLEMENTARY - (document?.rank ?? 9) / 10
