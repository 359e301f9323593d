import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Dataset } from '../../record/dataset'
import type { SearchFile } from '../../record/searchTypes'
import { verdictDateOf } from '../../record/period'
import { createLookups, type Lookups } from '../../record/lookups'
import type { KeptDatasets } from './storage/datasets'
import type { LoadedDataset } from './bootWorld'
import { shownFromDevice, type Boot } from './loadActive'
import type { ReadyUpdate, SyncReport } from './syncDataset'
import { datasetBase } from './datasetBase'

export type { SyncReport } from './syncDataset'

/**
 * Where the data on screen stands with this device.
 * `unknown` until the database has answered; `unavailable` shows the quiet line that nothing can be saved.
 */
export type PersistenceState = 'unknown' | 'kept' | 'unavailable'

/** The dataset on screen, where it came from, and what newer one waits. What newer data means is decided in syncDataset. */
export const useDatasetStore = defineStore('dataset', () => {
  const shown = shallowRef<LoadedDataset | null>(null)
  const lookupsOrNone = computed(() => shown.value && createLookups(shown.value.dataset))
  const keeping = shallowRef<PersistenceState>('unknown')
  const kept = shallowRef<KeptDatasets | null>(null)
  /** ISO date on which this device last took data from a host; '' while it came with the app. */
  const updatedHere = shallowRef('')
  const staged = shallowRef<ReadyUpdate | null>(null)
  const earlier = shallowRef<string | null>(null)
  /** 会议锁: until 散会 nothing but the data on screen may be shown or offered. */
  const frozen = shallowRef(false)
  const ready = computed(() => (frozen.value ? null : staged.value))
  const previous = computed(() => (frozen.value ? null : earlier.value))

  /** Views are mounted only when there is a dataset; see App.vue. */
  const lookups = computed<Lookups>(() => {
    if (!lookupsOrNone.value) throw new Error('no dataset is shown')
    return lookupsOrNone.value
  })

  /** Today where the reader is, as an ISO date; '' until the app is alive. */
  const clock = shallowRef('')
  /**
   * The day on which verdicts are given. Until the app is alive it is the day of the data's release, so that the
   * prerendered page and its hydration say the same.
   */
  const today = computed(() => {
    const released = shown.value?.manifest.released ?? ''
    // ISO dates sort as text. A clock that was set back would judge as of a day before the data was there.
    return clock.value > released ? clock.value : released
  })
  /** The device's day where it lies before the data's release, else ''. */
  const clockBehind = computed(() => (clock.value < today.value ? clock.value : ''))
  /** Today as far as verdicts go: see record/period. */
  const verdictDate = computed(() =>
    verdictDateOf(
      (shown.value?.dataset.statements ?? []).map(({ period }) => period),
      today.value,
    ),
  )
  function setToday(date: string) {
    clock.value = date
  }

  function show(next: LoadedDataset) {
    shown.value = next
  }

  let settling: Promise<void> | undefined

  /** Lets the device catch up after the first paint: filled, repaired, or found to hold newer data. */
  function settle(boot: Boot): Promise<void> {
    settling = reconcileStorage(boot)
    return settling
  }

  async function reconcileStorage(boot: Boot) {
    const settled = await boot.settle()
    if (settled.kind === 'unavailable') {
      keeping.value = 'unavailable'
      return
    }
    kept.value = settled.datasets
    // A file that did not come is no fault of what keeps it.
    const refused = settled.kind === 'notKept' && 'reason' in settled.failure
    keeping.value = refused ? 'unavailable' : 'kept'
    if (settled.kind === 'otherFound' && !frozen.value) {
      show(shownFromDevice(settled.row))
    }
    await lookAtDevice()
  }

  async function lookAtDevice() {
    const state = await kept.value?.look()
    earlier.value = state?.previous ?? null
    updatedHere.value = state?.active?.origin === 'host' ? state.active.stagedAt.slice(0, 10) : ''
  }

  function lockVersion() {
    frozen.value = true
  }

  /** What became active on this device while the screen stood still is offered, not shown by itself. */
  async function unlock() {
    if (!frozen.value) return
    frozen.value = false
    const active = (await kept.value?.look())?.active
    if (!active || active.version === shown.value?.manifest.version) return
    staged.value ??= { ...active, kind: 'ready', kept: true, failure: null }
  }

  let checking: Promise<SyncReport> | undefined

  /** Asks the host; new data is checked and staged, then waits in `ready` for the reader's tap. */
  function check(): Promise<SyncReport> {
    checking ??= askHost().finally(() => (checking = undefined))
    return checking
  }

  async function askHost(): Promise<SyncReport> {
    // Only the device knows which version the reader went back from.
    await settling
    const [{ checkAndStage }, bundled] = await Promise.all([
      import('./syncDataset'),
      import('virtual:dataset-manifest'),
    ])
    const report = await checkAndStage({
      base: datasetBase,
      datasets: kept.value,
      bundled: shown.value?.manifest ?? bundled.default,
    })
    if (report.kind === 'ready') staged.value = report
    return report
  }

  /** A release in one file: what the publisher signed waits in `ready`, all else is only looked at. */
  async function openPack(files: ReadonlyMap<string, string>) {
    await settling
    const pack = await import('./openPack')
    const opened = await pack.openPack(files, {
      datasets: kept.value,
      bundled: lookups.value.dataset,
    })
    if (opened.report.kind === 'ready') staged.value = opened.report
    return opened
  }

  /** Takes the waiting data into use; shown even where it cannot be kept, and then the quiet line says so. */
  async function activate(): Promise<'kept' | 'full' | 'notKept' | 'overtaken'> {
    const waiting = ready.value
    if (!waiting) return 'kept'
    const { activateReady } = await import('./syncDataset')
    const { kept: isKept, failure } = await activateReady(kept.value, waiting)
    const newer = failure?.reason === 'changed' ? (await kept.value?.look())?.active : null
    if (!isKept && !newer) keeping.value = 'unavailable'
    show(shownFromDevice(newer ?? waiting))
    staged.value = null
    await lookAtDevice()
    if (newer) return 'overtaken'
    return isKept ? 'kept' : failure?.reason === 'full' ? 'full' : 'notKept'
  }

  /** Back to the version before; false where there is none. */
  async function rollback(): Promise<boolean> {
    if (frozen.value) return false
    const swapped = await kept.value?.rollback()
    const row = swapped?.ok ? await kept.value?.load(swapped.active) : null
    if (!row) return false
    show(shownFromDevice(row))
    await lookAtDevice()
    return true
  }

  const versionsKept = async () => (await kept.value?.look())?.versions ?? []

  /** A version as this device keeps it; null where it does not, or not in a form that this app reads. */
  async function recall(version: string): Promise<Dataset | null> {
    return (await kept.value?.load(version))?.dataset ?? null
  }

  /** What the build worked out for searching the shown data; null where it cannot be had. */
  async function searchFile(of: LoadedDataset): Promise<SearchFile | null> {
    // Data from the device has its file there, and only then is the device at hand.
    if (of.source === 'device') await settling
    const { findSearchFile } = await import('./searchFile')
    return findSearchFile({ base: datasetBase }, of, kept.value)
  }

  return {
    shown,
    lookups,
    today,
    clock,
    clockBehind,
    verdictDate,
    setToday,
    keeping,
    updatedHere,
    ready,
    previous,
    frozen,
    lockVersion,
    unlock,
    show,
    settle,
    check,
    openPack,
    activate,
    rollback,
    recall,
    versionsKept,
    searchFile,
  }
})
