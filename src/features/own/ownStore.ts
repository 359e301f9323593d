import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import {
  freeColour,
  freeName,
  joinObservations,
  type KeepWay,
  type OwnSheet,
} from './engine/ownSheet'
import type { Observation } from './engine/observation'
import { writeOwnHint } from './ownHint'
import type { KeptSheets, ShelvedSheets } from './ownStorage'

/** `notHere`: this device keeps nothing; `gone`: another tab removed the sheet meanwhile. */
export type OwnAnswer =
  | { readonly ok: true; readonly sheet: OwnSheet | undefined }
  | { readonly ok: false; readonly reason: 'full' | 'failed' | 'notHere' | 'gone' }

export interface KeepRequest {
  /** '' for a sheet of its own. */
  readonly id: string
  readonly way: KeepWay
  readonly name: string
  readonly file: string
  readonly observations: readonly Observation[]
}

/** Of this device alone, so that two tabs never name two sheets alike. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`

/** The reader's own sheets, as every tab of this device sees them. Nothing is opened before `open()`. */
export const useOwnStore = defineStore('own', () => {
  const shelved = shallowRef<ShelvedSheets>({ sheets: [], unreadable: 0 })
  const ready = shallowRef(false)
  const kept = shallowRef(true)
  let device: KeptSheets | undefined
  let opening: Promise<void> | undefined

  const sheets = computed(() =>
    [...shelved.value.sheets].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1)),
  )

  function shelve(next: ShelvedSheets) {
    shelved.value = next
    writeOwnHint(next.sheets.length > 0)
  }

  function open(): Promise<void> {
    opening ??= look().catch((error) => {
      // Its code did not come: whoever asks next tries again.
      opening = undefined
      throw error
    })
    return opening
  }

  async function look() {
    const { openSheets } = await import('./ownStorage')
    const opened = await openSheets()
    kept.value = opened.kind === 'open'
    if (opened.kind === 'open') {
      device = opened.sheets
      shelve(await device.all())
      device.watch(shelve)
    }
    ready.value = true
  }

  async function change(
    id: string,
    edit: (current: OwnSheet | undefined, others: readonly OwnSheet[]) => OwnSheet | undefined,
  ): Promise<OwnAnswer> {
    await open()
    if (!device) return { ok: false, reason: 'notHere' }
    const changed = await device.change(id, edit)
    if (!changed.ok) return { ok: false, reason: changed.reason === 'full' ? 'full' : 'failed' }
    shelve(await device.all())
    return changed
  }

  async function keep({ id, way, name, file, observations }: KeepRequest): Promise<OwnAnswer> {
    const keptAt = new Date().toISOString()
    let isGone = false
    const sheetId = id || newId()
    const answer = await change(sheetId, (current, others) => {
      isGone = id !== '' && !current
      if (isGone) return undefined
      if (current)
        return {
          ...current,
          file,
          keptAt,
          observations: joinObservations(current.observations, observations, way),
        }
      const names = others.map((other) => other.name)
      return {
        id: sheetId,
        name: freeName(name, names),
        colour: freeColour(others),
        file,
        keptAt,
        observations,
      }
    })
    return isGone && answer.ok ? { ok: false, reason: 'gone' } : answer
  }

  const rename = (id: string, name: string) =>
    change(id, (current, others) => {
      const wanted = name.trim()
      if (!current || !wanted || wanted === current.name) return current
      return {
        ...current,
        name: freeName(
          wanted,
          others.map((other) => other.name),
        ),
      }
    })
  const recolour = (id: string, colour: number) =>
    change(id, (current) => current && { ...current, colour })
  const remove = (id: string) => change(id, () => undefined)
  /** Every sheet goes, those that cannot be read too. */
  async function wipe(): Promise<OwnAnswer> {
    await open()
    if (!device) return { ok: false, reason: 'notHere' }
    const cleared = await device.clear()
    if (!cleared.ok) return { ok: false, reason: 'failed' }
    shelve(await device.all())
    return cleared
  }
  /** Brings back what was removed or replaced. */
  const restore = (sheet: OwnSheet) => change(sheet.id, () => sheet)

  return {
    sheets,
    unreadable: computed(() => shelved.value.unreadable),
    ready,
    kept,
    open,
    keep,
    rename,
    recolour,
    remove,
    wipe,
    restore,
  }
})
