import type { Component } from 'vue'
import type { ScreenName } from '../record/addresses'
import IconCheck from '~icons/lucide/text-search'
import IconDocuments from '~icons/lucide/file-text'
import IconMine from '~icons/lucide/star'
import IconChanges from '~icons/lucide/git-compare-arrows'
import IconConflicts from '~icons/lucide/scale'
import IconData from '~icons/lucide/database'
import IconCompare from '~icons/lucide/columns-3'
import IconMeeting from '~icons/lucide/presentation'
import IconRules from '~icons/lucide/ruler'
import IconStatus from '~icons/lucide/activity'
import IconTasks from '~icons/lucide/list-checks'
import IconDepartments from '~icons/lucide/building-2'
import IconFigures from '~icons/lucide/list-ordered'
import IconSettings from '~icons/lucide/settings-2'
import IconSystems from '~icons/lucide/boxes'

/** Pages behind 更多 on a phone; a wide screen's rail shows them beside the tabs. */
export const DESTINATIONS = [
  { name: 'mine', icon: IconMine },
  { name: 'changes', icon: IconChanges },
  { name: 'status', icon: IconStatus },
  { name: 'meeting', icon: IconMeeting },
  { name: 'compare', icon: IconCompare },
  { name: 'tasks', icon: IconTasks },
  { name: 'departments', icon: IconDepartments },
  { name: 'systems', icon: IconSystems },
  { name: 'figures', icon: IconFigures },
  { name: 'conflicts', icon: IconConflicts },
  { name: 'rules', icon: IconRules },
  { name: 'data', icon: IconData },
  { name: 'settings', icon: IconSettings },
] as const satisfies readonly { name: ScreenName; icon: Component }[]

/** Tabs that 长辈版 has behind 更多 too. */
export const FEWER_TABS = [
  { name: 'check', icon: IconCheck },
  { name: 'documents', icon: IconDocuments },
] as const satisfies readonly { name: ScreenName; icon: Component }[]
