import type { Component } from 'vue'
import type { ScreenName } from '../record/addresses'
import IconHome from '~icons/lucide/layout-dashboard'
import IconSearch from '~icons/lucide/search'
import IconCheck from '~icons/lucide/text-search'
import IconMeeting from '~icons/lucide/presentation'
import IconMine from '~icons/lucide/star'

/** The lists of 查, each a screen of its own under the same head. */
export const SEGMENTS = [
  'indicators',
  'status',
  'compare',
  'departments',
  'documents',
] as const satisfies readonly ScreenName[]

type Tab = 'home' | 'search' | 'check' | 'meeting' | 'mine'

/** The five places, and the screens that are reached through each: it stays marked there (decisions/0049). */
export const TABS: readonly {
  readonly name: Tab
  readonly icon: Component
  readonly segments?: readonly (typeof SEGMENTS)[number][]
  readonly holds: readonly ScreenName[]
}[] = [
  { name: 'home', icon: IconHome, holds: ['area', 'indicator'] },
  {
    name: 'search',
    icon: IconSearch,
    segments: SEGMENTS,
    holds: [...SEGMENTS, 'tasks', 'department', 'document', 'system', 'conflicts', 'rules'],
  },
  { name: 'check', icon: IconCheck, holds: ['originals', 'original'] },
  { name: 'meeting', icon: IconMeeting, holds: ['deck', 'receivedDeck'] },
  {
    name: 'mine',
    icon: IconMine,
    holds: ['changes', 'data', 'import', 'own', 'ownIndicator', 'settings'],
  },
]
