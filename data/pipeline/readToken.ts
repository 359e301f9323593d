import { Converter } from 'opencc-js/t2cn'
import type { Comparator } from '../../src/record/quantity.ts'

const toSimplified = Converter({ from: 'tw', to: 'cn' })

/** 签约, 预约 and 最近 hold 约 and 近 and say nothing about a number. */
export const ABOUT = '(?<![签预节制条])约'
export const NEARLY = '(?<![最附临])近'
/** 5万多家; 多 after anything but a number is another word. */
const AND_MORE = /超|突破|多于|高于|大于|(?<=[\d万亿十百千])[多余]/

/** Words of a printed figure → its comparator, tried in this order: 不低于 holds 低于, 不超过 holds 超. */
const COMPARATOR_WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/以上|不少于|不低于|不小于|至少/, '>='],
  [/以下|以内|不超过|不高于|不大于|前[\d一二三四五六七八九十]/, '<='],
  [AND_MORE, '>'],
  [/低于|少于|小于|不足|不到/, '<'],
  [new RegExp(`左右|上下|${ABOUT}`), '~'],
  [new RegExp(NEARLY), '~<'],
]

/** Words that count one without a numeral. */
const ONES = /首[个批条家次创位座例]|唯一|最大/g
const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
)
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const ARABIC = /\d[\d,]*(?:\.\d+)?/g
const CHINESE = /[零一二两三四五六七八九十百千]+/g

/** Half-width digits and signs, Simplified characters, nothing else changed. */
export function plainToken(token: string): string {
  return toSimplified(token.normalize('NFKC'))
}

/** What the words in the printed characters say: 超65% is `>`, 不少于６００项 is `>=`, 57 is `=`. */
export function comparatorOf(token: string): Comparator {
  const text = plainToken(token)
  return COMPARATOR_WORDS.find(([words]) => words.test(text))?.[1] ?? '='
}

/**
 * Every number that the printed characters can mean in that unit: 150亿条 is 150 亿条 or 15000000000 条,
 * 七成 is 70 %, 首个 is 1.
 */
export function numbersOf(token: string, unit: string): number[] {
  const text = plainToken(token)
  const numbers: number[] = [...text.matchAll(ONES)].map(() => 1)
  for (const [pattern, read] of [
    [ARABIC, (digits: string) => Number(digits.replaceAll(',', ''))],
    [CHINESE, chineseNumber],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const next = text.slice(match.index + match[0].length)
      numbers.push(read(match[0]) * factorOf(next, unit))
    }
  }
  return numbers
}

function factorOf(next: string, unit: string): number {
  const [sign = ''] = next
  if (sign === '成' && unit === '%') return 10
  const multiplier = MULTIPLIERS[sign]
  return multiplier !== undefined && !unit.includes(sign) ? multiplier : 1
}

/** 一百二十 → 120, 六 → 6, 十 → 10. */
function chineseNumber(text: string): number {
  let total = 0
  let digit: number | undefined
  for (const sign of text.replaceAll('两', '二')) {
    const ten = TENS[sign]
    if (ten === undefined) {
      digit = DIGITS[sign] ?? 0
    } else {
      total += (digit ?? 1) * ten
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}
