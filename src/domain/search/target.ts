import type { SearchHit } from './types.ts'

/** Where a hit leads; a statement leads to its indicator's page, where it stands in the table. */
export function targetOf(
  hit: Pick<SearchHit, 'kind' | 'id'>,
  indicatorOf: (statement: string) => string | undefined,
): string {
  const id = encodeURIComponent(hit.id)
  switch (hit.kind) {
    case 'indicator':
      return `/indicator/${id}`
    case 'statement':
      return `/indicator/${encodeURIComponent(indicatorOf(hit.id) ?? '')}`
    case 'task':
      return `/tasks#${id}`
    case 'department':
      return `/departments/${id}`
    case 'document':
      return `/documents/${id}`
    case 'system':
      return `/systems#${id}`
    case 'area':
      return `/area/${id}`
    default:
      return hit.kind satisfies never
  }
}
