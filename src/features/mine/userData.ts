import type { PersonalContent } from '../../record/personalRows'
import { writePinnedHint } from './pinnedHint'
import { clearStarJournal } from './starJournal'
import { useFavouritesStore } from './favouritesStore'
import { useNotesStore } from './notesStore'
import { personalAtHand, type ShelfAnswer } from './userDataTable'

/** All that the reader made, taken as one: backed up, restored, wiped. The shelves hear of it by themselves. */
export function useUserData() {
  const favourites = useFavouritesStore()
  const notes = useNotesStore()

  /** What an earlier page had no time to write belongs to it: it is written first. Null where nothing is kept here. */
  async function deviceAtHand() {
    await Promise.all([favourites.open(), notes.open()])
    return personalAtHand()
  }

  /** Null where this device keeps nothing. */
  async function read(): Promise<PersonalContent | null> {
    return (await deviceAtHand())?.everything() ?? null
  }

  /** `edit` is given what stands there at that moment and returns the rows to write; nothing is removed. */
  async function change(edit: (content: PersonalContent) => PersonalContent): Promise<ShelfAnswer> {
    const device = await deviceAtHand()
    if (!device) return { ok: false, reason: 'failed' }
    const written = await device.changeAll(edit)
    return written.ok ? { ok: true, kept: true } : { ok: false, reason: written.reason }
  }

  async function wipe(): Promise<ShelfAnswer> {
    const device = await deviceAtHand()
    if (!device) return { ok: false, reason: 'failed' }
    const cleared = await device.clear()
    if (!cleared.ok) return { ok: false, reason: cleared.reason }
    writePinnedHint(false)
    clearStarJournal()
    return { ok: true, kept: true }
  }

  /** What is there but cannot be read; it stays where it is. */
  const unreadable = async () => (await personalAtHand())?.unreadable() ?? []

  return { read, change, wipe, unreadable }
}
