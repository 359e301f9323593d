import { defineStore } from 'pinia'
import { computed, watch } from 'vue'
import { inOrder, moved, nextPosition } from '../domain/personal/favourites'
import { writePinnedHint } from '../storage/pinnedHint'
import { personalShelf, type ShelfAnswer } from './personalShelf'
import { usePersistenceStore } from './persistence'

/** The figures that the reader starred, in the reader's order. */
export const useFavouritesStore = defineStore('favourites', () => {
  const { byKey, ready, kept, open, change, putAll } = personalShelf('favourites')
  /** Ids of indicators; the data on screen may not know them all. */
  const ordered = computed<readonly string[]>(() =>
    inOrder(byKey.value.values()).map(({ indicator }) => indicator),
  )
  const has = (indicator: string) => byKey.value.has(indicator)

  watch([ready, ordered], () => {
    if (ready.value) writePinnedHint(ordered.value.length > 0)
  })

  async function toggle(indicator: string): Promise<ShelfAnswer> {
    await open()
    const since = new Date().toISOString()
    const wanted = !has(indicator)
    const isFirst = ordered.value.length === 0
    const answer = await change(indicator, (current) => {
      if (!wanted) return undefined
      return current ?? { indicator, position: nextPosition(byKey.value.values()), since }
    })
    // Whoever makes the first star has something to lose: now the question makes sense.
    if (wanted && isFirst && answer.ok && answer.kept) void usePersistenceStore().ask()
    return answer
  }

  /** Puts one at index `to` of `ordered`. */
  async function move(indicator: string, to: number): Promise<ShelfAnswer> {
    await open()
    const rows = moved(byKey.value.values(), indicator, to)
    return rows.length ? putAll(rows) : { ok: true, kept: kept.value }
  }

  return { ordered, has, toggle, move, open, ready, kept }
})
