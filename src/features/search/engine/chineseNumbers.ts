/** Numbers in characters: 百分之六十五 → 65%, 五千 → 5000, 5千 → 5000; names such as 千员万企 stay. */
import { chineseNumber, SMALL_NUMERAL } from '../../../record/numerals.ts'

const RUN = `[${SMALL_NUMERAL}]`
const IN_TENTHS = new RegExp(`${RUN}+(?=成)`, 'g')
const SHARE = new RegExp(`百分之([${SMALL_NUMERAL}点]+)`, 'g')
const LONG = new RegExp(`${RUN}{2,}`, 'g')

export function chineseNumbers(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?)千(?=$|[^\u4e00-\u9fff]|[个家项条人次件类种份])/g, (_all, n: string) =>
      String(Number(n) * 1000),
    )
    .replace(IN_TENTHS, (run) => String((valueOf(run) ?? 0) * 10))
    .replace(SHARE, (all, run: string) => {
      const value = valueOf(run)
      return value === undefined ? all : `${value}%`
    })
    .replace(LONG, (run) => String(valueOf(run) ?? run))
}

/** Undefined for what only looks like a number: 一一, and names that begin with 千. */
const valueOf = (run: string): number | undefined =>
  /(?<![一二两三四五六七八九])[十百千](?<!^[十百])/.test(run) ? undefined : chineseNumber(run)
