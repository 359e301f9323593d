import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CHECK_WORDS,
  type CheckVerdict,
} from '../../../../../src/features/check/engine/checkedNumber'
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import { shippedHant, shippedLookups as lookups } from '../../../../fixtures/shipped'

/**
 * Sentences of our own with the verdicts their numbers should get, in order; '' where there is no figure. `a/b` where
 * two careful verdicts are equally right. Lines of a table are written with \\n and \\t.
 */
const labelled = readFileSync(new URL('./sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, written = '', expected = ''] = line.split('\t')
    return { text: written.replaceAll('\\n', '\n').replaceAll('\\t', '\t'), expected }
  })
const index = createCheckIndex(lookups, shippedHant)
const MATCH: string = CHECK_WORDS.match
const verdictsOf = (text: string) =>
  checkText(text, lookups, index)
    .map(({ verdict }) => CHECK_WORDS[verdict])
    .join(',')
/** Of two labels that are equally right the one that was said. */
const settled = (expected: string, got: string): string => {
  const said = got.split(',')
  return expected
    .split(',')
    .map((want, at) => {
      const either = want.split('/')
      return either.find((word) => word === said[at]) ?? either[0] ?? ''
    })
    .join(',')
}
const judged = labelled.map(({ text, expected }) => {
  const got = verdictsOf(text)
  return { text, expected: settled(expected, got), got }
})

/** 数值相符 shows the reader the words that stand in the way; 无出处 accuses nobody: both are careful answers to what is wrong. */
const CAREFUL: Readonly<Record<string, readonly string[]>> = {
  一致: ['数值相符'],
  口径不同: ['数值相符', '无出处', '把目标当成完成数', '口径未明'],
  口径未明: ['数值相符', '无出处'],
  数值不符: ['无出处', '数值相符'],
  无出处: ['数值相符'],
  地区不符: ['数值相符', '无出处'],
  比较词丢失或不同: ['数值相符', '无出处'],
}
const isCareful = (want: string, got: string): boolean =>
  want === got || (CAREFUL[want] ?? []).includes(got)
const numbersOf = judged.flatMap(({ text, expected, got }) => {
  const [wanted, said] = [expected.split(','), got.split(',')]
  return wanted.map((want, at) => ({ text, want, said: said[at] ?? '' }))
})

describe('核数字 on the labelled sentences', () => {
  test('are at least 200, and nearly all are judged as a person would or more carefully', () => {
    printConfusion()
    const wrong = numbersOf.filter(({ want, said }) => !isCareful(want, said))
    const same = numbersOf.filter(({ want, said }) => want === said)
    expect(judged.length).toBeGreaterThanOrEqual(200)
    expect(wrong.length / numbersOf.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(
      0.03,
    )
    expect(same.length / numbersOf.length).toBeGreaterThanOrEqual(0.82)
  })

  test('never says 一致 where it does not agree', () => {
    const falseMatches = judged.filter(({ expected, got }) =>
      got.split(',').some((said, at) => said === MATCH && expected.split(',')[at] !== MATCH),
    )
    expect(falseMatches).toEqual([])
  })

  test('says 一致 or 数值相符 to nearly all that is right, and mostly 一致', () => {
    const right = numbersOf.filter(({ want }) => want === MATCH)
    const share = (...words: string[]) =>
      right.filter(({ said }) => words.includes(said)).length / right.length
    expect(share(MATCH, CHECK_WORDS.valueAgrees)).toBeGreaterThanOrEqual(0.97)
    expect(share(MATCH)).toBeGreaterThanOrEqual(0.8)
  })

  test('shows what is printed beside every verdict but 无出处: a statement, or the name that the number is part of', () => {
    for (const { text } of labelled)
      for (const number of checkText(text, lookups, index))
        if (number.verdict === 'notFigure') expect(number.printed?.token).toBeTruthy()
        else if (number.verdict !== 'noSource') expect(number.statements.length).toBeGreaterThan(0)
  })

  test('finds every number where it stands in the text as given', () => {
    for (const { text } of labelled)
      for (const { start, end, phraseStart, phraseEnd, text: written } of checkText(
        text,
        lookups,
        index,
      )) {
        expect(text.slice(start, end)).toBe(written)
        expect(phraseStart).toBeLessThanOrEqual(start)
        expect(phraseEnd).toBeGreaterThanOrEqual(end)
      }
  })
})

describe('核数字 on what nobody meant for it', () => {
  test.each([
    ['an empty text', ''],
    ['emoji', '🎉🎉🎉 65% 🎉'],
    ['right-to-left marks', '\u200f\u202e厦门65%\u202c'],
    ['characters of regular expressions', '.*+?^${}()|[]\\ 65% (a+)+$'],
    ['nothing but digits', '9'.repeat(5000)],
    ['a text longer than is looked at', '厦门数字经济增加值占GDP比重超65%。'.repeat(2000)],
  ])('does not break on %s', (_what, text) => {
    expect(() => checkText(text, lookups, index)).not.toThrow()
  })
})

/** Rows: expected; columns: got. Printed so that a reviewer sees where it errs. */
function printConfusion(): void {
  const words = [...(Object.values(CHECK_WORDS) as string[]), '']
  const counts = new Map<string, number>()
  for (const { expected, got } of judged) {
    const [want, have] = [expected.split(','), got.split(',')]
    for (let at = 0; at < Math.max(want.length, have.length); at += 1) {
      const key = `${want[at] ?? ''}|${have[at] ?? ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const table = Object.fromEntries(
    words.map((want) => [
      want || '(none)',
      Object.fromEntries(
        words.map((have) => [have || '(none)', counts.get(`${want}|${have}`) ?? 0]),
      ),
    ]),
  )
  console.table(table)
}

/** No class goes untested. */
test('every verdict is given to some labelled number', () => {
  const said = new Set(numbersOf.map((number) => number.said))
  for (const verdict of Object.keys(CHECK_WORDS) as CheckVerdict[])
    expect(said).toContain(CHECK_WORDS[verdict])
})
