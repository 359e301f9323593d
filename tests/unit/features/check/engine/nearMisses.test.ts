import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import { shippedHant, shippedLookups as lookups } from '../../../../fixtures/shipped'

const index = createCheckIndex(lookups, shippedHant)
const check = (text: string) => checkText(text, lookups, index)
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
const unescaped = (line: string) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t')

/** A printed value in words that mean something else: another unit of time, place, part or measure. */
describe('near misses are never 一致', () => {
  it.each(linesOf('./nearMisses.txt'))('%s', (text) => {
    expect(check(unescaped(text)).map(({ verdict }) => verdict)).not.toContain('match')
  })
})

/** Sentences that are right, made wrong by machine: the changed number must lose its 一致. */
describe('a changed sentence is not 一致 any more', () => {
  const right = linesOf('./sentences.tsv')
    .slice(1)
    .map((line) => unescaped(line.split('\t')[1] ?? ''))
    .flatMap((text) =>
      check(text)
        .filter(({ verdict, text: written }) => verdict === 'match' && /\d/.test(written))
        .map((number) => ({ text, number })),
    )

  const changed = (digits: (value: number) => number) =>
    right.flatMap(({ text, number }) => {
      const written = number.text.replace(/[\d.]+/, (d) => String(digits(Number(d))))
      const wrong = text.slice(0, number.start) + written + text.slice(number.end)
      const again = check(wrong).find(({ start }) => start === number.start)
      return again?.verdict === 'match' ? [`${wrong} → ${again.statements[0]}`] : []
    })

  test.each([1, 2, 3, 7, 10])('its value raised by %i', (more) =>
    expect(changed((value) => value + more)).toEqual([]),
  )
  test('its value ten times as large', () => expect(changed((value) => value * 10)).toEqual([]))

  test.each([
    ['约', '~'],
    ['近', '~<'],
    ['低于', '<'],
    ['不超过', '<='],
  ])('its comparator replaced by %s', (word, comparator) => {
    const kept = right.flatMap(({ text, number }) => {
      if (number.claim.comparator === comparator) return []
      const written = number.text.replace(/[多余]/, '')
      const start = number.phraseStart + word.length
      const wrong =
        text.slice(0, number.phraseStart) + word + written + text.slice(number.phraseEnd)
      const again = check(wrong).find((n) => n.start === start)
      return again?.verdict === 'match' ? [`${wrong} → ${again.statements[0]}`] : []
    })
    expect(kept).toEqual([])
  })
})
