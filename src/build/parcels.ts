import type { Rolldown } from 'vite'
import { type ScreenName, viewOf } from '../record/addresses.ts'

/**
 * Few files instead of many small ones, each of which costs a way through the service worker (decisions/0007): what one
 * looks up, and what one works with. 总览 and the page of no address come with the entry.
 */
const DESK: readonly ScreenName[] = [
  ...(['check', 'meeting', 'deck', 'receivedDeck', 'present', 'speaker'] as const),
  ...([
    'mine',
    'changes',
    'data',
    'settings',
    'import',
    'own',
    'ownIndicator',
    'original',
    'originals',
  ] as const),
]
const desk = new Set(DESK.map((name) => `${viewOf(name)}.vue`))
/** `…/pages/XView.vue`, and the parts that it is compiled to: `…/XView.vue?vue&type=script`. */
const pageIn = (id: string) => /[\\/]src[\\/]pages[\\/](\w+\.vue)/.exec(id)?.[1]
const isDesk = (id: string) => desk.has(pageIn(id) ?? '')

/** Rolldown's groups, the first that wants a module takes it along with what it imports. */
export const parcels: Rolldown.CodeSplittingGroup[] = [
  { name: 'entry', tags: ['$initial'] },
  // What is kept on the device: asked for after the first paint, and by pages before they are drawn.
  {
    name: 'database',
    test: /[\\/](node_modules[\\/]dexie|storage|\w*Storage|syncDataset)\b/,
  },
  // First, so that none of the parcels below needs another one.
  {
    name: 'shared',
    test: /[\\/]src[\\/](ui|record|charts|platform|features|i18n)[\\/]|^~icons|virtual:palette/,
    minShareCount: 2,
  },
  { name: 'browse', test: (id: string) => pageIn(id) !== undefined && !isDesk(id) },
  { name: 'desk', test: (id: string) => isDesk(id) },
  // Asked for by sheets and pages; it must not ask for theirs.
  {
    name: 'charts',
    test: /[\\/](echarts|zrender)[\\/]|[\\/]src[\\/]charts[\\/](chunk|drawPicture)/,
  },
  // Writers of files, and the sheets that open over a page.
  {
    name: 'handOut',
    test: /[\\/]node_modules[\\/]write-excel-file|[\\/]features[\\/]files[\\/]|table-schemas/,
  },
  { name: 'sheets', test: /[\\/]src[\\/]features[\\/](?!search)/ },
]
