import { describe, expect, test } from 'vitest'
import { isOfficialHost, linkOf } from '../../../src/record/publicAddress'
import { shipped } from '../../fixtures/shipped'

describe('a public address', () => {
  test.each([
    ['https://www.xm.gov.cn/zwgk/a.htm', true],
    ['https://fujian.gov.cn:82/gate/big5/www.fujian.gov.cn/a.htm', true],
    ['HTTP://XM.GOV.CN', true],
    ['https://xm-gov.cn/a.htm', false],
    ['https://gov.cn.example.org/a.htm', false],
    ['https://www.gov.cn@example.org/a.htm', false],
    ['https://example.org/https://www.gov.cn/', false],
    ['javascript:alert(1)//www.gov.cn', false],
    ['', false],
  ])('%s is official: %s', (address, official) => expect(isOfficialHost(address)).toBe(official))

  test.each([
    ['https://www.xm.gov.cn/a.htm', 'relay', true],
    ['https://paper.example.cn/a.htm', 'press', true],
    ['https://paper.example.cn/a.htm', 'relay', false],
    ['https://paper.example.cn/a.htm', '', false],
    ['https://paper.example.cn/a.htm', 'official', false],
    ['javascript:alert(1)', 'press', false],
  ] as const)('%s of a source that is “%s” may be tapped: %s', (address, reliability, tapped) =>
    expect(linkOf({ address, reliability })).toBe(tapped ? address : ''),
  )

  test('of a shipped copy is never a link, and no page with a lottery in it is named at all', () => {
    const copies = shipped.documents.filter(
      ({ reliability, kind, address }) =>
        (reliability === 'relay' || kind === 'repost') && !isOfficialHost(address),
    )
    expect(copies.length).toBeGreaterThan(40)
    expect(copies.map(linkOf).filter(Boolean)).toEqual([])
    expect(shipped.documents.filter(({ address }) => /caipiao|xywbxg/.test(address))).toEqual([])
  })
})
