import { expect, test } from 'vitest'
import { matchNote } from '../../../../../src/features/mine/engine/noteSearch'

const marked = (text: string, query: string) => {
  const match = matchNote(text, query)
  return match && match.ranges.map(([start, end]) => match.excerpt.slice(start, end))
}

test('all words must stand in the note, in any case and order', () => {
  expect(marked('会上再问 GDP 口径', 'gdp 会上')).toEqual(['会上', 'GDP'])
  expect(marked('会上再问', '会上 口径')).toBe(null)
})

test('words that overlap are marked once', () => {
  expect(marked('数字经济', '数字 字经')).toEqual(['数字经'])
})

test('a long note shows the part with the hit', () => {
  const match = matchNote(`${'前'.repeat(300)}口径${'后'.repeat(300)}`, '口径')
  expect(match?.excerpt).toMatch(/^…前+口径后+…$/)
  expect(match?.excerpt.slice(...match.ranges[0]!)).toBe('口径')
})

test('without a query the note begins at its beginning', () => {
  expect(matchNote('会上再问', '')).toEqual({ excerpt: '会上再问', ranges: [] })
})
