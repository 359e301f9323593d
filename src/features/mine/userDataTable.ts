import { computed, shallowRef } from 'vue'
import { personalKey, type PersonalKind, type PersonalRows } from '../../record/personalRows'
import type { KeptPersonal } from './personal'
import type { StorageFailureReason } from '../dataset/storage/storageFailure'

/** How a change went. `notKept`: this device keeps nothing, so it lasts until the app is closed. */
export type ShelfAnswer = { readonly ok: true; readonly kept: boolean } | ShelfFailure
export interface ShelfFailure {
  readonly ok: false
  readonly reason: StorageFailureReason
}

/** Of the device's reasons the reader can do something about one. */
export const shelfProblem = (reason: StorageFailureReason): 'full' | 'failed' =>
  reason === 'full' ? 'full' : 'failed'

let opening: Promise<KeptPersonal | null> | undefined

/** One connection for all shelves; null where this device keeps nothing. Dexie comes with the first call. */
export function personalAtHand(): Promise<KeptPersonal | null> {
  opening ??= import('./personal')
    .then(({ openPersonal }) => openPersonal())
    .then((opened) => (opened.kind === 'open' ? opened.personal : null))
    .catch(() => null)
  return opening
}

/**
 * One kind of what the reader made, by key, as every tab of this device sees it. For use inside a store's setup;
 * nothing is opened before `open()` or the first change, so a start pays nothing for it.
 */
export function userDataTable<Kind extends PersonalKind>(kind: Kind, atHand = personalAtHand) {
  type Row = PersonalRows[Kind]
  const byKey = shallowRef<ReadonlyMap<string, Row>>(new Map())
  /** True once the device has answered. */
  const ready = shallowRef(false)
  /** False where this device keeps nothing. */
  const kept = shallowRef(true)
  let device: KeptPersonal | null = null
  let looking: Promise<void> | undefined

  const shelve = (rows: readonly Row[]) =>
    (byKey.value = new Map(rows.map((row) => [personalKey(kind, row), row])))

  function open(): Promise<void> {
    looking ??= look()
    return looking
  }

  async function look() {
    device = await atHand()
    kept.value = device !== null
    if (device) {
      shelve(await device.all(kind))
      device.watch(kind, shelve)
    }
    ready.value = true
  }

  /** `edit` is given what stands there at that moment; undefined from it removes the row. */
  async function change(
    key: string,
    edit: (current: Row | undefined) => Row | undefined,
  ): Promise<ShelfAnswer> {
    await open()
    if (device) {
      const changed = await device.change(kind, key, edit)
      if (!changed.ok) return { ok: false, reason: changed.reason }
      put(key, changed.row)
      return { ok: true, kept: true }
    }
    put(key, edit(byKey.value.get(key)))
    return { ok: true, kept: false }
  }

  function put(key: string, row: Row | undefined) {
    const rows = new Map(byKey.value)
    if (row === undefined) rows.delete(key)
    else rows.set(key, row)
    byKey.value = rows
  }

  /** All of them or none. */
  async function putAll(rows: readonly Row[]): Promise<ShelfAnswer> {
    await open()
    const written = device ? await device.putAll({ [kind]: rows }) : null
    if (written && !written.ok) return { ok: false, reason: written.reason }
    shelve([...byKey.value.values(), ...rows])
    return { ok: true, kept: device !== null }
  }

  return {
    byKey,
    rows: computed(() => [...byKey.value.values()]),
    ready,
    kept,
    open,
    change,
    putAll,
  }
}
