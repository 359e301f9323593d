/** Numbers in characters: 百分之六十五 → 65%, 五千 → 5000, 5千 → 5000; names such as 千员万企 stay. */
const DIGITS = '零一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

export function chineseNumbers(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?)千(?=$|[^\u4e00-\u9fff]|[个家项条人次件类种份])/g, (_all, n: string) =>
      String(Number(n) * 1000),
    )
    .replace(/[零〇一二两三四五六七八九十百千]+(?=成)/g, (run) => String((valueOf(run) ?? 0) * 10))
    .replace(/百分之([零〇一二两三四五六七八九十百点]+)/g, (all, run: string) => {
      const value = valueOf(run)
      return value === undefined ? all : `${value}%`
    })
    .replace(/[零〇一二两三四五六七八九十百千]{2,}/g, (run) => String(valueOf(run) ?? run))
}

/** Undefined for what only looks like a number: 千万 names, 一一. */
function valueOf(run: string): number | undefined {
  const [whole = '', part] = run.split('点')
  let value = 0
  let digit: number | undefined
  let last = Infinity
  for (const char of whole.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = POWERS[char]
    if (power === undefined) {
      if (digit) return undefined
      digit = DIGITS.indexOf(char)
      continue
    }
    if (power >= last || (digit === undefined && !(power === 10 && value === 0) && power !== 100))
      return undefined
    value += (digit ?? 1) * power
    last = power
    digit = undefined
  }
  value += digit ?? 0
  if (part === undefined) return value
  const digits = [...part].map((char) => DIGITS.indexOf(char))
  return digits.includes(-1) ? undefined : Number(`${value}.${digits.join('')}`)
}
