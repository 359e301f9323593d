import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { createLookups } from '../../record/lookups'
import { useDatasetStore } from '../dataset/datasetStore'
import { findOwn, ownNames } from './engine/ownNames'
import { ownRecord } from './engine/ownRecord'
import { readOwnHint } from './ownHint'
import { useOwnStore } from './ownStore'

/**
 * The own sheets as pages read figures. They never join `datasetStore.lookups`: links, exports, packages and decks are
 * made of that, and so hold nothing of them (decisions/0052).
 */
export const useOwnRecordStore = defineStore('ownRecord', () => {
  const own = useOwnStore()
  const dataset = useDatasetStore()
  const lookups = computed(() => createLookups(ownRecord(own.sheets, dataset.lookups.dataset)))
  /** Character → syllable, as the build made them for the search. */
  const readings = shallowRef<Readonly<Record<string, string>>>({})
  const names = computed(() => ownNames(lookups.value.dataset.indicators, readings.value))

  /** Does nothing on a device without own sheets. */
  async function prepareSearch() {
    if (!readOwnHint() || !dataset.shown) return
    await own.open()
    readings.value = (await dataset.searchFile(dataset.shown))?.readings.chars ?? {}
  }

  return { lookups, prepareSearch, find: (typed: string) => findOwn(names.value, typed) }
})
