/** Numbers as they are read out in Chinese. The way back is `chineseNumber` in record/numerals.ts. */
import { plainDecimal } from '../../../record/unitScale.ts'

const DIGITS = '零一二三四五六七八九'

/** `2026` → `二零二六`: years, and what stands behind a decimal point. */
export const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join('')

/** 65 → 六十五, 1.35 → 一点三五, 25000 → 两万五千: every digit as stated, none rounded away. */
export function chineseNumerals(value: number): string {
  const [whole = '0', fraction] = plainDecimal(Math.abs(value)).split('.')
  const words = wholeNumber(Number(whole))
  // 二点三 and 二, but 两千 and 两亿; 一百一十二, but 十二.
  const said =
    words.replace(/^二(?=[千万亿])/, '两').replace(/^一十/, '十') +
    (fraction ? `点${digitByDigit(fraction)}` : '')
  return value < 0 ? `负${said}` : said
}

const BLOCKS = [
  [1e8, '亿'],
  [1e4, '万'],
] as const
const STEPS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const

function wholeNumber(value: number): string {
  for (const [size, name] of BLOCKS) {
    if (value < size) continue
    const rest = value % size
    const gap = rest > 0 && rest < size / 10 ? '零' : ''
    return wholeNumber(Math.floor(value / size)) + name + gap + (rest ? wholeNumber(rest) : '')
  }
  return inBlock(value)
}

function inBlock(value: number): string {
  let words = ''
  let rest = value
  for (const [size, name] of STEPS) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count) words += DIGITS[count]! + name
    else if (words && rest && !words.endsWith('零')) words += '零'
  }
  return rest || !words ? words + DIGITS[rest]! : words
}
