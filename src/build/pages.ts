import { ADDRESSES, MOVED, viewOf, type ScreenWithId } from '../record/addresses.ts'
import type { Dataset } from '../record/dataset.ts'
import { recognisable } from '../features/originals/engine/recognise.ts'

/** Decks that come with the app; those of the reader have no address on the host. */
const DECKS = ['overview', 'department']

const IDS: Readonly<Record<ScreenWithId, (dataset: Dataset) => readonly string[]>> = {
  area: ({ areas }) => idsOf(areas),
  indicator: ({ indicators }) => idsOf(indicators),
  document: ({ documents }) => idsOf(documents),
  original: (dataset) => idsOf(recognisable({ dataset })),
  department: ({ departments }) => idsOf(departments),
  system: ({ systems }) => idsOf(systems),
  deck: () => DECKS,
  present: () => [...DECKS, 'received'],
  speaker: () => [...DECKS, 'received'],
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** 总览 is the host's own page; what does not exist has none. */
const screens = Object.entries(ADDRESSES).filter(([name]) => name !== 'home' && name !== 'notFound')

/** Every address of the app but `/`, as folders of the static host. */
export const pagesOf = (dataset: Dataset): readonly string[] => [
  ...screens.flatMap(([name, path]) =>
    name in IDS ? IDS[name as ScreenWithId](dataset).map((id) => path.replace(':id', id)) : [path],
  ),
  ...Object.keys(MOVED),
]

/** The view behind each address but `/`, by the view's name: `area/*` → `AreaView`. */
export const viewsByPattern = (): Record<string, string> =>
  Object.fromEntries(screens.map(([name, path]) => [path.replace(':id', '*'), viewOf(name)]))
