/**
 * Every screen: the name of its route → its address below the base. The router, the folders of the static host, what
 * the head script asks for early and the journeys' sweeps are made of this list; the screen itself is pages/<View>.vue.
 */
export const ADDRESSES = {
  home: '',
  area: 'area/:id',
  indicator: 'indicator/:id',
  search: 'search',
  documents: 'documents',
  document: 'documents/:id',
  original: 'documents/:id/original',
  originals: 'originals',
  tasks: 'tasks',
  departments: 'departments',
  department: 'departments/:id',
  system: 'systems/:id',
  conflicts: 'conflicts',
  indicators: 'indicators',
  mine: 'mine',
  status: 'status',
  compare: 'compare',
  changes: 'changes',
  check: 'check',
  meeting: 'meeting',
  receivedDeck: 'meeting/received',
  deck: 'meeting/:id',
  present: 'meeting/:id/present',
  speaker: 'meeting/:id/speaker',
  rules: 'rules',
  data: 'data',
  import: 'import',
  own: 'own',
  ownIndicator: 'own/:id',
  settings: 'settings',
  notFound: ':pathMatch(.*)*',
} as const

/**
 * Addresses of screens that are gone → the screen that has what they had: links on paper, in chats and on home screens
 * go on working. A system was a place within its list.
 */
export const MOVED = {
  more: 'mine',
  figures: 'indicators',
  systems: 'search',
} as const satisfies Readonly<Record<string, keyof typeof ADDRESSES>>

export type ScreenName = keyof typeof ADDRESSES

/** Screens that show one thing of many. */
export type ScreenWithId = {
  [Name in ScreenName]: (typeof ADDRESSES)[Name] extends `${string}:id${string}` ? Name : never
}[ScreenName]

/** `receivedDeck` → `ReceivedDeckView`, its file in pages/. */
export const viewOf = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}View`
