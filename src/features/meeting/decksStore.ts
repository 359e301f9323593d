import { defineStore } from 'pinia'
import { computed } from 'vue'
import { cleanText } from './engine/deckRules'
import { DECK_LIMITS } from '../../record/deckLimits'
import type { Deck, Slide } from '../../record/personalRows'
import { compareCodeUnits } from '../../record/period'
import { userDataTable, type ShelfAnswer } from '../mine/userDataTable'

/** Decks of this device, the one edited last first. */
export const useDecksStore = defineStore('decks', () => {
  const { byKey, rows, ready, kept, open, change } = userDataTable('decks')
  const ordered = computed<readonly Deck[]>(() =>
    [...rows.value].sort((a, b) => compareCodeUnits(b.editedAt, a.editedAt)),
  )

  /** A further deck; returns its id, and how keeping it went. */
  async function create(name: string, slides: readonly Slide[] = []) {
    const id = newId()
    const answer = await put({ id, name: cleanText(name, DECK_LIMITS.name), slides, editedAt: '' })
    return { id, answer }
  }

  /** `edit` is given the deck as it stands at that moment: another window may have been faster. */
  const edit = (id: string, change_: (deck: Deck) => Partial<Pick<Deck, 'name' | 'slides'>>) =>
    change(id, (deck) => deck && { ...deck, ...change_(deck), editedAt: now() })

  /** Writes a deck back as it was: after a removal that was undone. */
  const put = (deck: Deck): Promise<ShelfAnswer> =>
    change(deck.id, () => ({ ...deck, editedAt: deck.editedAt || now() }))

  const remove = (id: string): Promise<ShelfAnswer> => change(id, () => undefined)

  return { byKey, ordered, ready, kept, open, create, edit, put, remove }
})

const now = () => new Date().toISOString()

/** Not `crypto.randomUUID`: over plain http there is none. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
