import { exponentOf } from '../../src/record/unitScale.ts'
import { readNumber, SMALL_NUMERAL } from '../../src/record/numerals.ts'
import { comparatorIn } from '../../src/record/printedValue.ts'
import type { Comparator } from '../../src/record/quantity.ts'
import { simplified } from '../../src/record/simplified.ts'

/** Words that count one without a numeral. */
const ONES = /首[个批条家次创位座例]|唯一|最大/g
const NUMBERS = new RegExp(String.raw`\d[\d,]*(?:\.\d+)?|[${SMALL_NUMERAL}]+`, 'g')

/** Half-width digits and signs, Simplified characters, nothing else changed. */
export function plainToken(token: string): string {
  return simplified(token.normalize('NFKC'))
}

/** What the words in the printed characters say: 超65% is `>`, 不少于６００项 is `>=`, 57 is `=`. */
export const comparatorOf = (token: string): Comparator => comparatorIn(plainToken(token))

/**
 * Every number that the printed characters can mean in that unit: 150亿条 is 150 亿条 or 15000000000 条,
 * 七成 is 70 %, 首个 is 1.
 */
export function numbersOf(token: string, unit: string): number[] {
  const text = plainToken(token)
  const numbers: number[] = [...text.matchAll(ONES)].map(() => 1)
  for (const { 0: written, index } of text.matchAll(NUMBERS)) {
    const number = readNumber(written)
    if (number === undefined) continue
    numbers.push(number * factorOf(text.slice(index + written.length), unit))
  }
  return numbers
}

function factorOf(next: string, unit: string): number {
  const [sign = ''] = next
  if (sign === '成' && unit === '%') return 10
  return /[万亿]/.test(sign) && !unit.includes(sign) ? 10 ** exponentOf(sign) : 1
}
