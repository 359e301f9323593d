/** A hit in one line of Simplified Chinese, for the command line and for tests. */
import type { Lookups } from '../../../record/lookups.ts'
import type { SearchHit } from '../../../record/searchTypes.ts'
import type { Fold } from './units.ts'

export function labelOf(
  { kind, id }: Pick<SearchHit, 'kind' | 'id'>,
  lookups: Lookups,
  fold: Fold,
): string {
  const { dataset } = lookups
  switch (kind) {
    case 'indicator':
      return lookups.indicators.get(id)?.name.zh ?? id
    case 'statement':
      return statementLabel(id, lookups, fold)
    case 'task':
      return dataset.tasks.find((task) => task.id === id)?.title ?? id
    case 'department':
      return lookups.departments.get(id)?.name.zh ?? id
    case 'document': {
      const document = lookups.documents.get(id)
      if (!document) return id
      return document.number ? `${document.title.zh}(${document.number})` : document.title.zh
    }
    case 'system':
      return dataset.systems.find((system) => system.id === id)?.name.zh ?? id
    case 'commitment': {
      const found = lookups.commitments.get(id)
      return found ? `${found.label.zh}（${simplified(found.token, fold)}）` : id
    }
    case 'unstated': {
      const found = lookups.unstated.get(id)
      return found ? `${found.question.zh}${found.answer.zh}` : id
    }
    case 'area':
      return dataset.areas.find((area) => area.id === id)?.name.zh ?? id
    default:
      return kind satisfies never
  }
}

const KINDS = {
  target: '目标',
  actual: '实绩',
  rank: '位次',
  count: '计数',
  ceiling: '上限',
} as const

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
  return `${name}:${place}${year}${KINDS[statement.kind]}${printed}`
}

function simplified(text: string, fold: Fold): string {
  const narrow = text.normalize('NFKC')
  return [...narrow].map((char) => fold.get(char) ?? char).join('')
}
