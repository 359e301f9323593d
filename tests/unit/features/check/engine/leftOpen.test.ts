import { expect, test } from 'vitest'
import { createCheckIndex } from '../../../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../../../src/features/check/engine/checkText'
import {
  hedgeLeftOut,
  leftOpen,
  printedSo,
} from '../../../../../src/features/check/engine/checkedNumber'
import { createLookups } from '../../../../../src/record/lookups'
import { shipped } from '../../../../fixtures/searcher'

const { dataset, hant } = shipped()
const lookups = createLookups(dataset)
const index = createCheckIndex(lookups, hant)

function checked(text: string) {
  const [number] = checkText(text, lookups, index)
  const statements = number?.statements.flatMap((id) => lookups.statements.get(id) ?? []) ?? []
  if (!number || !statements[0]) throw new Error(`nothing found in ${text}`)
  return { number, statements, open: leftOpen(number) }
}

test.each([
  ['数字经济增加值占GDP比重超65%。', ['place', 'year', 'kind']],
  ['到2026年,数字经济增加值占GDP比重超65%。', ['place']],
  ['到2026年,厦门市数字经济增加值占GDP比重超65%。', []],
])('what %s leaves open is told', (text, open) => {
  const found = checked(text)
  expect(found.number.verdict).toBe('match')
  expect(found.open).toEqual(open)
})

test.each([
  ['2022年,厦门新建5G基站1万个。', '力争'],
  ['2022年,厦门力争新建5G基站1万个。', ''],
  ['2022年,厦门争取新建5G基站1万个。', '力争'],
  ['到2026年,厦门市数字经济增加值占GDP比重超65%。', ''],
])('what hedge %s leaves out is told', (text, hedge) => {
  const { number, statements } = checked(text)
  expect(number.verdict).toBe('match')
  expect(hedgeLeftOut(number, statements[0]!)).toBe(hedge)
})

test('an estimate that is told as one is 一致, and told as an aim it is not', () => {
  const verdictOf = (text: string) => checked(text).number.verdict
  expect(verdictOf('预计2021年福建数字经济增加值超2.3万亿元。')).toBe('match')
  expect(verdictOf('2021年福建数字经济增加值超2.3万亿元。')).toBe('match')
  expect(verdictOf('力争2021年福建数字经济增加值超2.3万亿元。')).not.toBe('match')
})

test('a text that keeps to the document’s other wording is shown that one too', () => {
  const { number, statements } = checked('公共数据汇聚总量达150亿条')
  expect(number.verdict).toBe('comparatorDiffers')
  expect(printedSo(number, statements)?.quantity.comparator).toBe('=')
})
