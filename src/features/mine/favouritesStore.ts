import { defineStore } from 'pinia'
import { computed, shallowReactive, watch } from 'vue'
import { inOrder, moved, nextPosition } from './engine/favourites'
import { writePinnedHint } from './pinnedHint'
import { readStarJournal, writeStarJournal } from './starJournal'
import { userDataTable, type ShelfAnswer } from './userDataTable'
import { persistence } from './persistence'

/** The figures that the reader starred, in the reader's order. */
export const useFavouritesStore = defineStore('favourites', () => {
  const { byKey, ready, kept, open: openShelf, change, putAll } = userDataTable('favourites')
  /** What was tapped and the device does not hold yet, the last tap on each. It is shown at once. */
  const unwritten = shallowReactive(new Map<string, { readonly wanted: boolean }>())
  let opening: Promise<void> | undefined
  /** Ids of indicators; the data on screen may not know them all. */
  const ordered = computed<readonly string[]>(() =>
    inOrder(byKey.value.values()).map(({ indicator }) => indicator),
  )
  const has = (indicator: string) => unwritten.get(indicator)?.wanted ?? byKey.value.has(indicator)

  /** The next start looks for favourites only where this says so. */
  const hint = () => writePinnedHint(ordered.value.length > 0 || readStarJournal().size > 0)
  watch([ready, ordered], () => {
    if (ready.value) hint()
  })

  function open(): Promise<void> {
    opening ??= openShelf().then(replay)
    return opening
  }

  /** What an earlier page had no time to write. Where it cannot be kept now either the line stays, for the next start. */
  async function replay() {
    for (const [indicator, wanted] of readStarJournal()) {
      if (unwritten.has(indicator)) continue
      const answer = await write(indicator, wanted)
      if (answer.ok && answer.kept) writeStarJournal(indicator, undefined)
    }
    hint()
  }

  async function write(indicator: string, wanted: boolean): Promise<ShelfAnswer> {
    await openShelf()
    const since = new Date().toISOString()
    const isFirst = ordered.value.length === 0
    const answer = await change(indicator, (current) => {
      if (!wanted) return undefined
      return current ?? { indicator, position: nextPosition(byKey.value.values()), since }
    })
    // Whoever makes the first star has something to lose: now the question makes sense.
    if (wanted && isFirst && answer.ok && answer.kept) void persistence.ask()
    return answer
  }

  /** The opposite of what `has` says, shown at once; where the device refuses, it goes back and the answer says why. */
  async function toggle(indicator: string): Promise<ShelfAnswer> {
    const tap = { wanted: !has(indicator) }
    unwritten.set(indicator, tap)
    writeStarJournal(indicator, tap.wanted)
    hint()
    // What an earlier page left behind was tapped before this.
    await open()
    const answer = await write(indicator, tap.wanted)
    // A later tap speaks for itself.
    if (unwritten.get(indicator) === tap) {
      unwritten.delete(indicator)
      writeStarJournal(indicator, undefined)
      hint()
    }
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
