import { ADDRESSES, MOVED, viewOf, type ScreenWithId } from '../record/addresses.ts'
import type { Dataset } from '../record/dataset.ts'
import { recognisable } from '../features/originals/engine/recognise.ts'

/** Decks that come with the app; those of the reader have no address on the host. */
const DECKS: readonly Row[] = [{ id: 'overview' }, { id: 'department' }]

interface Row {
  readonly id: string
  readonly name?: { readonly zh: string }
  readonly title?: { readonly zh: string }
}

const ROWS: Readonly<Record<ScreenWithId, (dataset: Dataset) => readonly Row[]>> = {
  area: ({ areas }) => areas,
  indicator: ({ indicators }) => indicators,
  document: ({ documents }) => documents,
  original: (dataset) => recognisable({ dataset }),
  department: ({ departments }) => departments,
  system: ({ systems }) => systems,
  // Those of the reader have none on the host either.
  ownIndicator: () => [],
  deck: () => DECKS,
  present: () => [...DECKS, { id: 'received' }],
  speaker: () => [...DECKS, { id: 'received' }],
}

/** 总览 is the host's own page; what does not exist has none. */
const screens = Object.entries(ADDRESSES).filter(([name]) => name !== 'home' && name !== 'notFound')

export interface Page {
  readonly path: string
  /** What it is about, '' where only the app's own name says it; shown where a link to it is sent. */
  readonly about: string
}

/** Every address of the app but `/`, as folders of the static host. */
export const pagesOf = (dataset: Dataset): readonly Page[] => [
  ...screens.flatMap(([name, path]) =>
    name in ROWS
      ? ROWS[name as ScreenWithId](dataset).map((row) => ({
          path: path.replace(':id', row.id),
          about: (row.name ?? row.title)?.zh ?? '',
        }))
      : [{ path, about: '' }],
  ),
  ...Object.keys(MOVED).map((path) => ({ path, about: '' })),
]

/** The view behind each address but `/`, by the view's name: `area/*` → `AreaView`. */
export const viewsByPattern = (): Record<string, string> =>
  Object.fromEntries(screens.map(([name, path]) => [path.replace(':id', '*'), viewOf(name)]))
