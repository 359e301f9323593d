import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { openSafely } from '../../../src/storage/openSafely'

const world = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** An IndexedDB whose open() answers only after `milliseconds`; never where none are given. */
function slow(milliseconds?: number) {
  const { indexedDB } = world()
  let connection: IDBDatabase | undefined
  const open: IDBFactory['open'] = (...args) => {
    const request = { result: undefined } as unknown as IDBOpenDBRequest
    if (milliseconds === undefined) return request
    setTimeout(() => {
      const real = indexedDB.open(...args)
      real.onupgradeneeded = (event) => {
        Object.assign(request, { result: real.result, transaction: real.transaction })
        request.onupgradeneeded?.(event)
      }
      real.onsuccess = (event) => {
        connection = real.result
        Object.assign(request, { result: connection })
        request.onsuccess?.(event)
      }
    }, milliseconds)
    return request
  }
  return {
    indexedDB: { open, deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB) } as IDBFactory,
    /** A closed connection no longer hands out transactions. */
    isClosed: () => {
      try {
        return connection?.transaction('pointers') === undefined
      } catch {
        return true
      }
    },
    isOpened: () => connection !== undefined,
  }
}

test('a database that answers is handed out open', async () => {
  const opened = await openSafely(world())
  expect(opened.kind === 'open' && opened.db.isOpen()).toBe(true)
})

test('without IndexedDB the device says so at once', async () => {
  expect(await openSafely({ indexedDB: undefined })).toMatchObject({ reason: 'missing' })
})

test('storage that throws when touched is unavailable, not a crash', async () => {
  const blocked = {
    get indexedDB(): IDBFactory {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  }
  expect(await openSafely(blocked)).toMatchObject({
    reason: 'failed',
    message: 'The operation is insecure.',
  })
})

test('an open() that throws is a failure with its message', async () => {
  const indexedDB = {
    open() {
      throw new DOMException('no', 'InvalidStateError')
    },
  } as unknown as IDBFactory
  expect(await openSafely({ indexedDB, IDBKeyRange })).toMatchObject({
    kind: 'unavailable',
    reason: 'failed',
  })
})

test('an open() that never answers is given up after the timeout', async () => {
  const { indexedDB } = slow()
  expect(await openSafely({ indexedDB, IDBKeyRange, timeout: 20 })).toEqual({
    kind: 'unavailable',
    reason: 'silent',
    message: 'IndexedDB did not answer within 20 ms',
  })
})

test('a database that opens too late is closed, so that it blocks no other tab', async () => {
  const late = slow(60)
  const opened = await openSafely({ indexedDB: late.indexedDB, IDBKeyRange, timeout: 20 })
  expect(opened).toMatchObject({ reason: 'silent' })
  await vi.waitFor(() => expect(late.isOpened()).toBe(true))
  await vi.waitFor(() => expect(late.isClosed()).toBe(true))
})
