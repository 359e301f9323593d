import { describe, expect, test } from 'vitest'
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
} from '../../../../src/features/settings/engine/preferences'
import {
  PREFERENCES_KEY,
  readPreferences,
  writePreferences,
} from '../../../../src/features/settings/preferencesStorage'
import { VERSION_HINT_KEY, versionHint } from '../../../../src/features/dataset/storage/versionHint'
import { deadStore, memoryStore } from '../../../fixtures/device'

describe('preferences', () => {
  const chosen = { theme: 'dark', language: 'en', textSize: 'elder' } as const

  test('come back as they were written', () => {
    const store = memoryStore()
    expect(writePreferences(chosen, () => store)).toBe(true)
    expect(readPreferences(DEFAULT_PREFERENCES, () => store)).toEqual(chosen)
  })

  test('are the defaults on a new device, which may follow the browser’s language', () => {
    const defaults = { ...DEFAULT_PREFERENCES, language: 'en' } as const
    expect(readPreferences(defaults, memoryStore)).toEqual(defaults)
  })

  test.each(['not json', 'null', '7', '[]', '{"theme":'])('survive %s', (garbage) => {
    const store = memoryStore()
    store.setItem(PREFERENCES_KEY, garbage)
    expect(readPreferences(DEFAULT_PREFERENCES, () => store)).toEqual(DEFAULT_PREFERENCES)
  })

  test('keep the fields that are understood', () => {
    const raw = { theme: 'sepia', language: 'zh-Hant', textSize: 20, more: true }
    expect(parsePreferences(raw)).toEqual({ ...DEFAULT_PREFERENCES, language: 'zh-Hant' })
  })

  test('say so where nothing can be kept', () => {
    expect(writePreferences(chosen, deadStore)).toBe(false)
    expect(readPreferences(DEFAULT_PREFERENCES, deadStore)).toEqual(DEFAULT_PREFERENCES)
  })

  test('outside a browser are the defaults', () => {
    expect(readPreferences()).toEqual(DEFAULT_PREFERENCES)
  })
})

describe('the version hint', () => {
  test('is a plain text that the inline script can read', () => {
    const store = memoryStore()
    const hint = versionHint(() => store)
    expect(hint.read()).toBeNull()
    expect(hint.write('1.0.0+aaaaaaaa')).toBe(true)
    expect(store.getItem(VERSION_HINT_KEY)).toBe('1.0.0+aaaaaaaa')
    expect(hint.read()).toBe('1.0.0+aaaaaaaa')
  })

  test('can be forgotten', () => {
    const hint = versionHint(memoryStoreOnce())
    hint.write('1.0.0+aaaaaaaa')
    hint.write(null)
    expect(hint.read()).toBeNull()
  })

  test('never throws where localStorage is dead', () => {
    const hint = versionHint(deadStore)
    expect(hint.write('1.0.0+aaaaaaaa')).toBe(false)
    expect(hint.read()).toBeNull()
  })
})

function memoryStoreOnce() {
  const store = memoryStore()
  return () => store
}
