/** Chinese numerals and numbers in words. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const STEPS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const BLOCKS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Characters of a Chinese numeral, for patterns. */
export const NUMERAL = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿'

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
  const [, digits = '', blocks = ''] = /^([^万亿]*)([万亿]*)$/.exec(fraction) ?? []
  const left = whole === '' ? 0 : chineseNumber(whole)
  if (left === undefined || digits === '' || ![...digits].every((s) => DIGITS[s] !== undefined))
    return undefined
  const zeros = [...blocks].reduce((sum, sign) => sum + (sign === '万' ? 4 : 8), 0)
  const written = [...digits].map((sign) => DIGITS[sign] ?? 0).join('')
  return Number(`${left}.${written}e${zeros}`)
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
    const step = STEPS[sign]
    const large = BLOCKS[sign]
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
