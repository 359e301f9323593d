/** What journeys do behind the app's back to what this device keeps. Runs in the page. */
import type { Page } from '@playwright/test'

export type Row = Record<string, unknown>

/** All rows of a table as they are. */
export const rowsIn = (page: Page, table: string): Promise<Row[]> =>
  page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('shukan-xiamen')
      request.onsuccess = () => resolve(request.result)
    })
    const rows = await new Promise<Row[]>((resolve) => {
      const request = db.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result)
    })
    db.close()
    return rows
  }, table)

/** Puts rows into a table, whatever they look like. */
export const putRows = (page: Page, table: string, rows: readonly Row[]): Promise<void> =>
  page.evaluate(
    async ({ name, rows }) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('shukan-xiamen')
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = db.transaction(name, 'readwrite')
      for (const row of rows) transaction.objectStore(name).put(row)
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    { name: table, rows },
  )

export const dropRow = (page: Page, table: string, key: string): Promise<void> =>
  page.evaluate(
    async ({ name, key }) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('shukan-xiamen')
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = db.transaction(name, 'readwrite')
      transaction.objectStore(name).delete(key)
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    { name: table, key },
  )

/** The device shows a newer version than the app brings: the start asks the database for it. */
export async function keepNewer(page: Page, change: (row: Row) => Row = (row) => row) {
  const version = '9.9.9+00000000'
  const [row] = await rowsIn(page, 'datasets')
  // Of the same day: the higher number goes before, and no clock is asked.
  const part = (name: string) => ({ ...(row?.[name] as Row), version })
  const newer = {
    ...row,
    ...{ version, origin: 'host' },
    ...{ dataset: part('dataset'), manifest: part('manifest'), hant: part('hant') },
  }
  await putRows(page, 'datasets', [{ ...change(newer), version }])
  await putRows(page, 'pointers', [{ name: 'active', version }])
  await page.evaluate((value) => localStorage.setItem('shukan.activeVersion', value), version)
  return version
}
