import type { Dataset } from '../record/dataset.ts'
import { recognisable } from '../features/originals/engine/recognise.ts'

/** Every address of the app but `/`, as folders of the static host. */
export function pagesOf(dataset: Dataset): readonly string[] {
  return [
    'search',
    'documents',
    'originals',
    'data',
    'settings',
    'import',
    'status',
    'rules',
    'compare',
    'changes',
    'meeting',
    'meeting/received',
    ...['overview', 'department', 'received'].flatMap((deck) => [
      ...(deck === 'received' ? [] : [`meeting/${deck}`]),
      `meeting/${deck}/present`,
      `meeting/${deck}/speaker`,
    ]),
    'check',
    'tasks',
    'departments',
    'systems',
    'conflicts',
    'figures',
    'more',
    'mine',
    ...dataset.areas.map(({ id }) => `area/${id}`),
    ...dataset.indicators.map(({ id }) => `indicator/${id}`),
    ...dataset.documents.map(({ id }) => `documents/${id}`),
    ...recognisable({ dataset }).map(({ id }) => `documents/${id}/original`),
    ...dataset.departments.map(({ id }) => `departments/${id}`),
  ]
}
