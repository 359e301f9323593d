import { describe, expect, test } from 'vitest'
import {
  MOST_RECENT,
  readRecentSearches,
  RECENT_SEARCHES_KEY,
  withSearch,
  writeRecentSearches,
} from '../../../../src/features/search/recentSearches'
import { deadStore, memoryStore } from '../../../fixtures/device'

describe('recent searches', () => {
  test('come back as they were written, newest first', () => {
    const store = memoryStore()
    expect(writeRecentSearches(['算力', 'szjj'], () => store)).toBe(true)
    expect(readRecentSearches(() => store)).toEqual(['算力', 'szjj'])
  })

  test('leave nothing behind when cleared', () => {
    const store = memoryStore()
    writeRecentSearches(['szjj'], () => store)
    writeRecentSearches([], () => store)
    expect(store.getItem(RECENT_SEARCHES_KEY)).toBeNull()
  })

  test('are few, each once, without empty ones and pasted sentences', () => {
    let list: readonly string[] = []
    for (const query of ['a', 'b', ' a ', '', '  ', 'x'.repeat(41)]) list = withSearch(list, query)
    expect(list).toEqual(['a', 'b'])
    for (let n = 0; n < 20; n += 1) list = withSearch(list, `q${n}`)
    expect(list).toHaveLength(MOST_RECENT)
    expect(list[0]).toBe('q19')
  })

  test.each(['not json', 'null', '7', '{}', '[1,null,{"a":1}]'])('survive %s', (garbage) => {
    const store = memoryStore()
    store.setItem(RECENT_SEARCHES_KEY, garbage)
    expect(readRecentSearches(() => store)).toEqual([])
  })

  test('say so where nothing can be kept', () => {
    expect(writeRecentSearches(['szjj'], deadStore)).toBe(false)
    expect(readRecentSearches(deadStore)).toEqual([])
  })
})
