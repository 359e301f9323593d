import { expect, test } from 'vitest'
import { createCheckIndex } from '../../../../src/domain/check/checkIndex'
import { checkText } from '../../../../src/domain/check/checkText'
import { leftOpen, printedSo } from '../../../../src/domain/check/leftOpen'
import { createLookups } from '../../../../src/domain/lookups'
import { shipped } from '../../../fixtures/searcher'

const { dataset, hant } = shipped()
const lookups = createLookups(dataset)
const index = createCheckIndex(lookups, hant)

function checked(text: string) {
  const [number] = checkText(text, lookups, index)
  const statements = number?.statements.flatMap((id) => lookups.statements.get(id) ?? []) ?? []
  if (!number || !statements[0]) throw new Error(`nothing found in ${text}`)
  return { number, statements, open: leftOpen(number, statements[0]) }
}

test.each([
  ['数字经济增加值占GDP比重超65%。', ['year', 'place']],
  ['到2026年,数字经济增加值占GDP比重超65%。', ['place']],
  ['到2026年,厦门市数字经济增加值占GDP比重超65%。', []],
])('what %s leaves open is told', (text, open) => {
  const found = checked(text)
  expect(found.number.verdict).toBe('match')
  expect(found.open).toEqual(open)
})

test('a text that keeps to the document’s other wording is shown that one too', () => {
  const { number, statements } = checked('公共数据汇聚总量达150亿条')
  expect(number.verdict).toBe('comparatorDiffers')
  expect(printedSo(number, statements)?.quantity.comparator).toBe('=')
})
