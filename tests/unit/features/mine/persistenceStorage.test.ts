import { describe, expect, test } from 'vitest'
import { askToPersist, storageState } from '../../../../src/features/mine/persistenceStorage'

const refuses = () => Promise.reject(new TypeError('opaque origin'))

describe('the state of the storage', () => {
  test('is what the browser says', async () => {
    const storage = {
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
    }
    expect(await storageState({ storage })).toEqual({ persisted: true, usage: 10, quota: 100 })
  })

  test.each([
    ['has no such API', {}],
    ['has half of it', { storage: {} }],
    ['fails', { storage: { persisted: refuses, estimate: refuses } }],
  ])('is unknown where the browser %s', async (_how, navigator) => {
    expect(await storageState(navigator)).toEqual({ persisted: 'unknown' })
  })
})

test.each([
  ['granted', () => Promise.resolve(true)],
  ['denied', () => Promise.resolve(false)],
  ['unsupported', refuses],
])('asking to keep the data is %s', async (answer, persist) => {
  expect(await askToPersist({ storage: { persist } })).toBe(answer)
})
