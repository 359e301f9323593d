import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test, vi, type Mock } from 'vitest'
import { openSafely } from '../../../../../src/features/dataset/storage/openSafely'
import { PATIENCE } from '../../../../fixtures/patience'

const world = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** Holds back the answer to open() until `answer()` is called; until then it is silent. */
function held() {
  const { indexedDB } = world()
  const request = { result: undefined } as unknown as IDBOpenDBRequest
  const open = () => request
  const answer = () =>
    new Promise<{ close: Mock }>((resolve, reject) => {
      const real = indexedDB.open('held', 10)
      const pass = (event: Event, handler: ((event: never) => unknown) | null) => {
        Object.assign(request, { result: real.result, transaction: real.transaction })
        handler?.(event as never)
      }
      real.onupgradeneeded = (event) => pass(event, request.onupgradeneeded)
      real.onsuccess = (event) => {
        resolve({ close: vi.spyOn(real.result, 'close') })
        pass(event, request.onsuccess)
      }
      real.onerror = () => reject(real.error)
    })
  return { indexedDB: { open } as unknown as IDBFactory, request, answer }
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
  const { indexedDB } = held()
  expect(await openSafely({ indexedDB, IDBKeyRange, timeout: 20 })).toEqual({
    kind: 'unavailable',
    reason: 'silent',
    message: 'IndexedDB did not answer within 20 ms',
  })
})

test('a database that opens too late is closed, so that it blocks no other tab', async () => {
  const late = held()
  await openSafely({ indexedDB: late.indexedDB, IDBKeyRange, timeout: 20 })
  const { close } = await late.answer()
  await vi.waitFor(() => expect(close).toHaveBeenCalled(), PATIENCE)
})

test('a database that fails too late is nobody’s unhandled rejection', async () => {
  const late = held()
  const opened = await openSafely({ indexedDB: late.indexedDB, IDBKeyRange, timeout: 20 })
  Object.assign(late.request, { error: new DOMException('too late', 'InvalidStateError') })
  late.request.onerror?.({ target: late.request, preventDefault() {} } as never)
  expect(opened).toMatchObject({ reason: 'silent' })
})
