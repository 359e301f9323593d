import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { countChanges, diffDatasets } from './engine/changes'
import { followedOf, splitChanges } from './engine/followed'
import { createLookups, type Lookups } from '../../record/lookups'
import { useChangeNoticeStore } from './changeNoticeStore'
import { useDatasetStore } from '../dataset/datasetStore'
import { useDecksStore } from '../meeting/decksStore'
import { useFavouritesStore } from '../mine/favouritesStore'
import { useFollowUpsStore } from '../mine/followUpsStore'
import { useNotesStore } from '../mine/notesStore'

/**
 * `reading`: the device has not answered yet. `nothingBefore`: only one version was ever kept here. `gone`: the one
 * before is named but no longer kept in a form that this app reads. `frozen`: a meeting holds the data.
 */
export type Compared = 'reading' | 'nothingBefore' | 'gone' | 'unavailable' | 'frozen' | 'compared'

/** What the data on screen says otherwise than the version before it, and which of that concerns the reader. */
export const useChangesStore = defineStore('changes', () => {
  const dataset = useDatasetStore()
  const notice = useChangeNoticeStore()
  const favourites = useFavouritesStore()
  const notes = useNotesStore()
  const decks = useDecksStore()
  const followUps = useFollowUpsStore()
  const shelves = [favourites, notes, decks, followUps]

  const state = shallowRef<Compared>('reading')
  const before = shallowRef<Lookups | null>(null)
  const version = computed(() => dataset.shown?.manifest.version ?? '')

  const all = computed(() =>
    before.value && dataset.shown
      ? diffDatasets(before.value, dataset.lookups, dataset.today)
      : { indicators: [], tasks: [] },
  )
  const followed = computed(() =>
    followedOf(
      {
        favourites: favourites.ordered,
        notes: notes.rows,
        decks: decks.ordered,
        followUps: followUps.rows,
      },
      [before.value?.dataset, dataset.shown?.dataset].filter((one) => one !== undefined),
    ),
  )
  const split = computed(() => splitChanges(all.value, followed.value))
  const ready = computed(() => shelves.every((shelf) => shelf.ready))
  const unseen = computed(() =>
    ready.value && state.value === 'compared' && notice.seen !== version.value
      ? countChanges(split.value.mine)
      : 0,
  )

  let watching = false
  /** Compares now and whenever another version comes on the screen. */
  function open() {
    for (const shelf of shelves) void shelf.open()
    if (watching) return
    watching = true
    watch(
      () => [dataset.previous, dataset.shown, dataset.keeping, dataset.frozen] as const,
      () => void compare(),
      { immediate: true },
    )
  }

  let latest = 0
  async function compare() {
    const turn = (latest += 1)
    const { previous, frozen, keeping } = dataset
    const found = previous ? await dataset.recall(previous) : null
    // Another version has come meanwhile: its own comparison is on the way.
    if (turn !== latest) return
    before.value = found && createLookups(found)
    if (frozen) state.value = 'frozen'
    else if (found) state.value = 'compared'
    else if (previous) state.value = 'gone'
    else if (keeping === 'unknown') state.value = 'reading'
    else state.value = keeping === 'unavailable' ? 'unavailable' : 'nothingBefore'
  }

  return { state, before, version, all, followed, split, ready, unseen, open }
})
