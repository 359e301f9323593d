/** Texts as pairs of neighbouring characters: how names are recognised where nobody writes them in full. */

const UNITS =
  /[\u4e00-\u9fff]|[a-z](?:(?!(?:19|20)\d\d)[a-z0-9+-])*|\d+g(?:-a)?(?:-pon)?|[^\s"'“”‘’·]/g
const LATIN = /^(?:[a-z]|\d+g)/
const HAN = /^[\u4e00-\u9fff]$/

/** Pairs of neighbouring characters, and Latin words alone: 占gdp, gdp比, 比重, gdp. Quotes part nothing. */
export function gramsOf(text: string): string[] {
  const grams: string[] = []
  let previous = ''
  for (const match of text.toLowerCase().matchAll(UNITS)) {
    const unit = match[0]
    const isWord = HAN.test(unit) || LATIN.test(unit)
    if (isWord && previous) grams.push(previous + unit)
    if (isWord && LATIN.test(unit) && unit.length > 1) grams.push(`#${unit}`)
    previous = isWord ? unit : ''
  }
  return grams
}
