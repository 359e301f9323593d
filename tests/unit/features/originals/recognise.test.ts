import { describe, expect, it } from 'vitest'
import {
  recognisable,
  recogniseDocument,
} from '../../../../src/features/originals/engine/recognise'
import { originalsLookups, PLAN_TEXT, PROVINCE_TEXT } from '../../../fixtures/original'

const lookups = originalsLookups()
const idOf = (text: string) => {
  const recognised = recogniseDocument(text, lookups)
  return recognised.kind === 'document' ? recognised.likeness.document.id : recognised.kind
}
/** As the pages of the web print it: the record was taken from texts with half-width signs. */
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

describe('a document is recognised', () => {
  it.each([
    ['by its structure', PLAN_TEXT, 'plan'],
    ['without the head of its page', PLAN_TEXT.slice(PLAN_TEXT.indexOf('一、')), 'plan'],
    ['with other line breaks and widths', fullWidth(PLAN_TEXT.replaceAll('\n', '\r\n  ')), 'plan'],
    [
      'with bracketed numbers in other brackets',
      PLAN_TEXT.replaceAll('〔', '[').replaceAll('〕', ']'),
      'plan',
    ],
    ['in the middle of a page', `首页|登录\n${PLAN_TEXT}\n版权所有`, 'plan'],
    ['though figures in it were changed', PLAN_TEXT.replaceAll('65', '66'), 'plan'],
    ['in Traditional characters', PROVINCE_TEXT, 'province'],
    ['in Simplified characters', '一、总体目标57%左右。二、数字经济(一)高品质发展', 'province'],
    ['in Simplified wording', '一、总体目标57%左右。二、数字经济(一)高质量发展', 'province'],
    ['as an excerpt that carries its number', '甲府〔2031〕1号 一、总体目标 占比超65%', 'plan'],
  ])('%s', (_how, text, id) => {
    expect(idOf(text)).toBe(id)
  })
})

describe('a text is no known document', () => {
  it('where it only speaks of one', () => {
    const text = '记者获悉,《甲市数字化方案》日前印发,提出占比超65%。'
    expect(recogniseDocument(text, lookups)).toMatchObject({
      kind: 'unknown',
      nearest: undefined,
      mentions: [{ id: 'plan' }],
    })
  })

  it('where too few of its sections are there, and says which document came nearest', () => {
    expect(recogniseDocument('二、主要任务\n(一)上线服务。', lookups)).toMatchObject({
      kind: 'unknown',
      nearest: { document: { id: 'plan' }, found: 2, sections: 6 },
      mentions: [],
    })
  })

  it('where nothing fits', () => {
    expect(recogniseDocument('今天天气很好。', lookups)).toEqual({
      kind: 'unknown',
      nearest: undefined,
      mentions: [],
    })
  })
})

it('only documents with recorded openings can be recognised', () => {
  expect(recognisable(lookups).map(({ id }) => id)).toEqual(['plan', 'province'])
})
