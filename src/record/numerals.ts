/** Numbers as they are written, Chinese and Arabic → their value. The way back is reading/engine/spokenNumerals. Pure. */
import numerals from '../../data/lexicon/numerals.json' with { type: 'json' }
import powers from '../../data/lexicon/powers.json' with { type: 'json' }
import { exponentOf } from './unitScale.ts'

const { digits } = numerals
const { blocks, steps } = powers

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  digits.flatMap((signs, value) => [...signs].map((sign) => [sign, value])),
)
const STEPS: Readonly<Record<string, number>> = steps
const BLOCKS: Readonly<Record<string, number>> = blocks

/** Characters of a Chinese numeral, for patterns. */
export const NUMERAL = [...digits, ...Object.keys(steps), ...Object.keys(blocks)].join('')
/** Those without 万 and 亿, and without the forms of cheques. */
export const SMALL_NUMERAL = '零〇一二两三四五六七八九十百千'

/** `1,300`, `10.7` in half width, or a Chinese numeral. */
export const readNumber = (text: string): number | undefined =>
  /^\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text)

/** 三百五十 → 350, 二〇二六 → 2026, 十点七万 → 107000; undefined for 三四十 and other vague ones. */
export function chineseNumber(text: string): number | undefined {
  const [whole = '', fraction] = text.split('点')
  if (fraction !== undefined) return withFraction(whole, fraction)
  if ([...whole].every((sign) => DIGITS[sign] !== undefined))
    return whole.length === 1 || /[零〇]|^.{4}$/.test(whole) ? digitsOf(whole) : undefined
  return blocksOf(whole)
}

const digitsOf = (text: string): number =>
  Number([...text].map((sign) => DIGITS[sign] ?? '').join(''))

function withFraction(whole: string, fraction: string): number | undefined {
  const [, decimals = '', scale = ''] = /^([^万亿]*)([万亿]*)$/.exec(fraction) ?? []
  const left = whole === '' ? 0 : chineseNumber(whole)
  if (left === undefined || decimals === '' || ![...decimals].every((s) => DIGITS[s] !== undefined))
    return undefined
  const written = [...decimals].map((sign) => DIGITS[sign] ?? 0).join('')
  return Number(`${left}.${written}e${exponentOf(scale)}`)
}

/** 一亿五千万, 三千五百亿, 一百二 (120), 两万五 (25000). */
function blocksOf(text: string): number | undefined {
  let total = 0
  let block = 0
  let digit: number | undefined
  let lastBlock = Infinity
  // What one more digit at the very end would count: 一百二 is 120.
  let tail = 1
  for (const sign of text) {
    const step = STEPS[sign] && 10 ** STEPS[sign]
    const large = BLOCKS[sign] && 10 ** BLOCKS[sign]
    if (step !== undefined) {
      block += (digit ?? 1) * step
      digit = undefined
      tail = step / 10
    } else if (large !== undefined) {
      const before = block + (digit ?? 0)
      if (before === 0) total *= large
      else total = large > lastBlock ? (total + before) * large : total + before * large
      lastBlock = large
      block = 0
      digit = undefined
      tail = large / 10
    } else {
      // 三四十: two digits before one step are a guess, not a number.
      if (digit !== undefined && digit !== 0) return undefined
      digit = DIGITS[sign] ?? 0
      if (digit === 0) tail = 1
    }
  }
  return total + block + (digit ?? 0) * tail
}
