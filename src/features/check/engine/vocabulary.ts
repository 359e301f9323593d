/** What an indicator's own texts say: its names, its definition, and those aliases that say the same again. */
import type { Indicator } from '../../../record/dataset.ts'

export interface Vocabulary {
  /** Pairs of neighbouring characters. */
  readonly pairs: ReadonlySet<string>
  /** Those of its English names. */
  readonly english: ReadonlySet<string>
  /** The two names, then the aliases that say the same. */
  readonly names: readonly string[]
  /** Everything it is called. */
  readonly called: readonly string[]
  /** Its name without what stands in brackets. */
  readonly own: string
}

/** Of what is better when lower, that it fell says no other thing. */
const LESSENED = ['低于', '降至', '降到', '下降', '降低']

/** 县(市、区)以上 is 县级以上. `context` are names that may stand beside its own. */
export function vocabularyOf(
  indicator: Indicator,
  context: readonly string[],
  plain: (text: string) => string,
): Vocabulary {
  const bared = (text: string) => bare(plain(text))
  const names = [indicator.name.zh, indicator.shortName.zh].map(bared)
  const english = [indicator.name.en, indicator.shortName.en].map(bared)
  const pairs = new Set(
    [
      ...(indicator.direction === 'lower' ? LESSENED : []),
      ...(/县[、(]市/.test(indicator.definition.zh) ? ['县级以上'] : []),
      ...names,
      ...context.map(bared),
      ...meantBy(indicator.definition.zh).map(bared),
    ].flatMap(pairsOf),
  )
  // An alias helps to find; it only defines where most of it is said by the names too: 建档率, not 独角兽.
  const same = indicator.aliases.map(bared).filter((alias) => {
    const own = pairsOf(alias)
    return own.filter((pair) => pairs.has(pair)).length >= own.length / 2
  })
  for (const alias of same) for (const pair of pairsOf(alias)) pairs.add(pair)
  return {
    pairs,
    english: new Set(english.flatMap(pairsOf)),
    names: [...names, ...same],
    called: [...names, ...indicator.aliases.map(bared)],
    own: (names[0] ?? '').replace(/\(.*|(?<![指参倍系])数$/g, ''),
  }
}

/** The parts of a definition that say neither what is not meant nor what is left open. */
export const meantBy = (definition: string): string[] =>
  definition
    .replace(/[“"][^“”"]+[”"](?=[“"]|等)/g, '')
    .split(/[;；。,，]/)
    .filter((part) => !/不|非|是否|未[写列]/.test(part))

/** Its pairs of neighbouring characters. */
export const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))

/** Names and sentences are held against each other without quotes and spaces; the same thing under one name. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\{[^}]*\}|["'“”‘’·\s]/g, '')
    .replace(/公司/g, '企业')
    .replace(/(?:国内|地区)?生产总值|gdp/g, '生产总值')
    .replace(/省级/g, '省')
    .replace(/比例|比重|占比|率/g, '率')

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
