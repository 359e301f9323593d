/** A hit in one line of Simplified Chinese, for the command line and for tests. */
import type { Lookups } from '../../../record/lookups.ts'
import type { SearchHit, SearchKind } from '../../../record/searchTypes.ts'
import type { Fold } from './units.ts'
import { KIND_WORDS } from '../../../record/statementKinds.ts'

export const labelOf = (
  { kind, id }: Pick<SearchHit, 'kind' | 'id'>,
  lookups: Lookups,
  fold: Fold,
): string => LABELS[kind](id, lookups, fold) ?? id

const LABELS: Readonly<
  Record<SearchKind, (id: string, lookups: Lookups, fold: Fold) => string | undefined>
> = {
  indicator: (id, { indicators }) => indicators.get(id)?.name.zh,
  statement: statementLabel,
  task: (id, { dataset }) => dataset.tasks.find((task) => task.id === id)?.title,
  department: (id, { departments }) => departments.get(id)?.name.zh,
  document(id, { documents }) {
    const { title, number } = documents.get(id) ?? {}
    return number ? `${title?.zh}(${number})` : title?.zh
  },
  system: (id, { systems }) => systems.get(id)?.name.zh,
  commitment(id, { commitments }, fold) {
    const found = commitments.get(id)
    return found && `${found.label.zh}（${simplified(found.token, fold)}）`
  },
  unstated(id, lookups) {
    const found = lookups.unstated.get(id)
    return found && `${found.question.zh}${found.answer.zh}`
  },
  area: (id, { areas }) => areas.get(id)?.name.zh,
}

/** `公共算力规模:厦门市2026年目标达5000PFLOPS` */
function statementLabel(id: string, lookups: Lookups, fold: Fold): string {
  const statement = lookups.statements.get(id)
  if (!statement) return id
  const { period, quantity, token } = statement
  const year = /^\d{4}$/.test(period) ? `${period}年` : period.replace('未注明', '(年份未注明)')
  // The annex prints bare numbers; their unit stands in the column's heading.
  const printed = /^[\d.]+$/.test(token) ? token + quantity.unit : simplified(token, fold)
  const name = lookups.indicators.get(statement.indicator)?.name.zh ?? statement.indicator
  const place = lookups.places.get(statement.place)?.name.zh ?? statement.place
  return `${name}:${place}${year}${KIND_WORDS[statement.kind]}${printed}`
}

function simplified(text: string, fold: Fold): string {
  const narrow = text.normalize('NFKC')
  return [...narrow].map((char) => fold.get(char) ?? char).join('')
}

const part = encodeURIComponent

/** The address of a thing; a statement's is its indicator's page, where it stands in the table. */
const TARGETS: Readonly<Record<SearchKind, (id: string, lookups: Lookups) => string>> = {
  indicator: (id) => `/indicator/${part(id)}`,
  statement: (id, { statements }) => `/indicator/${part(statements.get(id)?.indicator ?? '')}`,
  task: (id) => `/tasks#${part(id)}`,
  department: (id) => `/departments/${part(id)}`,
  document: (id) => `/documents/${part(id)}`,
  system: (id) => `/systems/${part(id)}`,
  commitment(id, { commitments }) {
    const { document = '', section = '' } = commitments.get(id) ?? {}
    return `/documents/${part(document)}#${part(section)}`
  },
  unstated(id, { unstated }) {
    const document = unstated.get(id)?.document
    return document ? `/documents/${part(document)}#${part(id)}` : `/documents#${part(id)}`
  },
  area: (id) => `/area/${part(id)}`,
}

/** Where a hit leads. */
export const targetOf = ({ kind, id }: Pick<SearchHit, 'kind' | 'id'>, lookups: Lookups): string =>
  TARGETS[kind](id, lookups)
