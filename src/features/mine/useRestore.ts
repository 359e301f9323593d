import { computed, ref, shallowRef, watch } from 'vue'
import { BACKUP_MAX_BYTES, readBackup, type Backup, type BackupProblem } from './engine/backup'
import { type MergeWords, planRestore, type RestorePlan } from './engine/mergeContent'
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  type Preferences,
} from '../settings/engine/preferences'
import type { ShelfProblem } from './texts/mine.zh'
import { useBackupTexts } from './texts/backup.en'
import { useUserData } from './userData'
import { usePreferencesStore } from '../settings/preferencesStore'
import type { Unanswered } from '../../platform/workerCall'
import { localDay } from '../../platform/clock'
import { useTextFile, type TextFile } from '../../platform/useTextFile'
import { shelfProblem } from './userDataTable'

export type RestoreProblem =
  BackupProblem | { readonly kind: 'unreadable' | 'unkept' | 'garbled' | Unanswered }

/** A backup file: read, shown as a plan, and merged at a tap with what stands on the device at that moment. */
export function useRestore(file: () => File) {
  const own = useUserData()
  const preferences = usePreferencesStore()
  const texts = useBackupTexts()
  const { read: readFile, cancel } = useTextFile()

  const backup = shallowRef<Backup | null>(null)
  const plan = shallowRef<RestorePlan | null>(null)
  const problem = shallowRef<RestoreProblem | null>(null)
  const failed = shallowRef<ShelfProblem | null>(null)
  const state = shallowRef<'reading' | 'shown' | 'restoring' | 'restored'>('reading')
  const takesPreferences = ref(false)

  const words: MergeWords = {
    line: (editedAt) => texts.value.line(localDay(editedAt)),
    deckName: (name, editedAt) => texts.value.deckName(name, localDay(editedAt)),
  }
  const wanted = computed<Preferences | null>(() => {
    const kept = backup.value && parsePreferences(backup.value.preferences, preferences.current)
    return kept && !same(kept, preferences.current) ? kept : null
  })

  watch(file, (next) => void look(next), { immediate: true })

  async function look(next: File) {
    state.value = 'reading'
    backup.value = plan.value = problem.value = failed.value = null
    const read = backupIn(await readFile({ file: next, most: BACKUP_MAX_BYTES }))
    if (next !== file()) return
    state.value = 'shown'
    if ('kind' in read) {
      problem.value = read
      return
    }
    const device = await own.read()
    if (next !== file()) return
    if (!device) {
      problem.value = { kind: 'unkept' }
      return
    }
    plan.value = planRestore(device, read, words)
    backup.value = read
    // A new phone wants the settings too; one that was set up has its own.
    takesPreferences.value = same(preferences.current, DEFAULT_PREFERENCES)
  }

  async function restore() {
    const found = backup.value
    if (!found || state.value === 'restoring') return
    state.value = 'restoring'
    failed.value = null
    const answer = await own.change((device) => planRestore(device, found, words).rows)
    if (!answer.ok) {
      failed.value = shelfProblem(answer.reason)
      state.value = 'shown'
      return
    }
    if (takesPreferences.value && wanted.value) preferences.set(wanted.value)
    state.value = 'restored'
  }

  return { backup, plan, problem, failed, state, wanted, takesPreferences, restore, cancel }
}

function backupIn(file: TextFile): Backup | RestoreProblem {
  if (!file.ok) return problemOf(file.problem)
  const read = readBackup(file.text)
  return read.ok ? read.backup : read.problem
}

function problemOf({ kind }: Extract<TextFile, { ok: false }>['problem']): RestoreProblem {
  switch (kind) {
    case 'tooLarge':
    case 'cancelled':
    case 'died':
      return { kind }
    case 'failed':
      return { kind: 'unreadable' }
    case 'unreadable':
      return { kind: 'garbled' }
    default:
      return { kind: 'notBackup' }
  }
}

const same = (a: Preferences, b: Preferences): boolean =>
  a.theme === b.theme && a.language === b.language && a.textSize === b.textSize
