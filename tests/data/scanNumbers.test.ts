import { describe, expect, it } from 'vitest'
import { scanNumbers } from '../../src/features/originals/engine/placeTokens'

const hits = (text: string) => scanNumbers(text).map((hit) => hit.text)

describe('scanNumbers', () => {
  it.each([
    ['占比超65%。到2030年,', ['65%', '2030']],
    ['推动不少于６００项', ['６００']],
    ['突破２２０项.持续', ['２２０']],
    ['低於1.35、28.5%和９.５％', ['1.35', '28.5%', '９.５％']],
    ['共1,300个,350家', ['1,300', '350']],
    ['5G、6G与IPv６', ['5', '6', '６']],
    ['该奖项八个项目中', ['八个']],
    ['连续六年增速', ['六年']],
    ['十省四十個地市', ['十省', '四十個']],
    ['三分之一', ['三分之']],
    ['福建省首个、全国首批、全球首條', ['首个', '首批', '首條']],
    ['唯一的中国场景', ['唯一']],
    ['与福州并列全省第一', ['并列', '第一']],
    ['产值居全国前六', ['前六']],
    ['率先出台', ['率先']],
    ['全球最大研发基地', ['最大']],
  ])('finds in %s', (text, expected) => {
    expect(hits(text)).toEqual(expected)
  })

  it.each([['统一大市场'], ['最大限度'], ['千行百业'], ['一体化'], ['进一步']])(
    'finds nothing in “%s”',
    (text) => {
      expect(hits(text)).toEqual([])
    },
  )

  it('says where a hit begins and ends', () => {
    expect(scanNumbers('超65%')).toEqual([{ start: 1, end: 4, text: '65%' }])
  })
})
