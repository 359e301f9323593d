import { describe, expect, it } from 'vitest'
import { chineseNumber } from '../../../../../src/record/numerals'
import { characterMap, plainText } from '../../../../../src/features/check/engine/plainText'
import { scanFigures } from '../../../../../src/features/check/engine/scanFigures'

const scan = (text: string) =>
  scanFigures(plainText(text, characterMap())).map(
    ({ comparator, value, ends, unit }) => `${comparator}${value ?? ends.join('..')}${unit}`,
  )

describe('numbers in a text', () => {
  it.each([
    ['超65%', '>65%'],
    ['超６５％', '>65%'],
    ['60%以上', '>=60%'],
    ['超过60%以上', '>=60%'],
    ['57%左右', '~57%'],
    ['近3000家', '~<3000家'],
    ['5万多家', '>5万家'],
    ['三十多万人次', '>30万人次'],
    ['1,300个', '=1300个'],
    ['不少于\n５００项', '>=500项'],
    ['不超过65%', '<=65%'],
    ['低于1.35。', '<1.35'],
    ['PUE<1.35', '<1.35'],
    ['六成五', '=65%'],
    ['超七成', '>70%'],
    ['百分之六十五', '=65%'],
    ['一百五十亿条', '=15000000000条'],
    ['十点七万个', '=107000个'],
    ['3千家', '=3000家'],
    ['约3亿条/月', '~3亿条/月'],
    ['60%-65%', '=60..65%'],
    ['连续六年', '=6年'],
    ['150億條', '=150亿条'],
    ['10個省份', '=10省'],
    ['达5000PFLOPS', '=5000PFLOPS'],
    ['65个百分点', '=65个百分点'],
    ['5000余家', '>5000家'],
  ])('%s', (text, expected) => expect(scan(text)).toEqual([expected]))

  it.each([
    '12345热线',
    '2026年',
    '2025年3月31日',
    '厦府〔2025〕90号',
    '5G-A、6G与IPv6',
    '第3条',
    '第27届',
    '14:30',
    '一网通办',
    '十四五时期',
    '农业云131',
    '附件2',
    '0592-5057777',
    '统一部署',
    '千家万户',
    '一方面',
  ])('%s holds no figure', (text) => expect(scan(text)).toEqual([]))
})

describe('Chinese numerals', () => {
  it.each([
    ['三百五十', 350],
    ['二〇二六', 2026],
    ['一百二', 120],
    ['两万五', 25_000],
    ['一亿五千万', 150_000_000],
    ['十', 10],
    ['一百零五', 105],
    ['三四十', undefined],
  ])('%s → %s', (text, value) => expect(chineseNumber(text)).toBe(value))
})
