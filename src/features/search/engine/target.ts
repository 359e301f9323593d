import type { Lookups } from '../../../record/lookups.ts'
import type { SearchHit } from '../../../record/searchTypes.ts'

/** Where a hit leads; a statement leads to its indicator's page, where it stands in the table. */
export function targetOf(hit: Pick<SearchHit, 'kind' | 'id'>, lookups: Lookups): string {
  const id = encodeURIComponent(hit.id)
  switch (hit.kind) {
    case 'indicator':
      return `/indicator/${id}`
    case 'statement':
      return `/indicator/${encodeURIComponent(lookups.statements.get(hit.id)?.indicator ?? '')}`
    case 'task':
      return `/tasks#${id}`
    case 'department':
      return `/departments/${id}`
    case 'document':
      return `/documents/${id}`
    case 'system':
      return `/systems#${id}`
    case 'commitment': {
      const { document = '', section = '' } = lookups.commitments.get(hit.id) ?? {}
      return `/documents/${encodeURIComponent(document)}#${encodeURIComponent(section)}`
    }
    case 'unstated': {
      const document = lookups.unstated.get(hit.id)?.document
      return document ? `/documents/${encodeURIComponent(document)}#${id}` : `/documents#${id}`
    }
    case 'area':
      return `/area/${id}`
    default:
      return hit.kind satisfies never
  }
}
