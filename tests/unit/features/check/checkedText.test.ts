import { expect, test } from 'vitest'
import {
  CHECKED_TEXT_KEY,
  readCheckedText,
  writeCheckedText,
} from '../../../../src/features/check/checkedText'
import { memoryStore } from '../../../fixtures/device'

test('the text is kept as it is, and an empty one leaves nothing', () => {
  const texts = memoryStore()
  const store = () => texts
  writeCheckedText(' 超65%\n', store)
  expect(readCheckedText(store)).toBe(' 超65%\n')
  writeCheckedText('', store)
  expect(texts.getItem(CHECKED_TEXT_KEY)).toBeNull()
})

test('a text that does not fit takes the older one away, and blocked storage is no failure', () => {
  const texts = memoryStore()
  writeCheckedText('older', () => texts)
  const full = () => ({
    ...texts,
    getItem: (key: string) => texts.getItem(key),
    removeItem: (key: string) => texts.removeItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  writeCheckedText('newer', full)
  expect(readCheckedText(() => texts)).toBe('')
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  writeCheckedText('x', blocked)
  expect(readCheckedText(blocked)).toBe('')
})
