/** What an indicator's own texts say: its names, its definition, and those aliases that say the same again. */
import type { Indicator } from '../../../record/dataset.ts'

export interface Vocabulary {
  /** Pairs of neighbouring characters that may stand beside a figure of it. */
  readonly pairs: ReadonlySet<string>
  /** Its two names and those aliases that say the same. */
  readonly names: readonly string[]
  /** All that they were taken from. */
  readonly texts: readonly string[]
  /** Words of its English names. */
  readonly english: ReadonlySet<string>
  /** Everything it is called. */
  readonly called: readonly string[]
}

/** `context`: names and a source's own wording that may stand beside its own. */
export function vocabularyOf(
  indicator: Indicator,
  context: readonly string[],
  plain: (text: string) => string,
): Vocabulary {
  const bared = (text: string) => bare(plain(text)).text
  const names = [indicator.name.zh, indicator.shortName.zh].map(bared)
  const english = new Set(
    `${indicator.name.en} ${indicator.shortName.en}`.toLowerCase().match(/[a-z]{2,}/g),
  )
  const texts = [...names, ...context.map(bared), ...meantBy(indicator.definition.zh).map(bared)]
  const pairs = new Set(texts.flatMap(pairsOf))
  // An alias helps to find; it only defines where most of it is said by the names too: 建档率, not 独角兽.
  const aliases = indicator.aliases.map(bared)
  const same = aliases.filter((alias) => {
    const own = pairsOf(alias)
    return own.filter((pair) => pairs.has(pair)).length >= own.length / 2
  })
  for (const alias of same) for (const pair of pairsOf(alias)) pairs.add(pair)
  return { pairs, texts, names: [...names, ...same], called: [...names, ...aliases], english }
}

/** The parts of a definition that say neither what is not meant nor what is left open. */
const meantBy = (definition: string): string[] =>
  definition
    .replace(/[“"][^“”"]+[”"](?=[“"]|等)/g, '')
    .split(/[;；。,，]/)
    .filter((part) => !/不|非|是否|未[写列]|除/.test(part))

/** The same thing under one name. */
export const SAME: Readonly<Record<string, string>> = {
  公司: '企业',
  companies: 'enterprises',
  firms: 'enterprises',
  国内生产总值: '生产总值',
  地区生产总值: '生产总值',
  gdp: '生产总值',
  省级: '省',
  比例: '率',
  比重: '率',
  占比: '率',
}
const SAID_OTHERWISE = new RegExp(
  `\\{[^}]*\\}|["'“”‘’·\\s]+|${Object.keys(SAME)
    .sort((a, b) => b.length - a.length)
    .join('|')}`,
  'g',
)

interface Bare {
  readonly text: string
  /** Index of `text` → index of the text as it was. */
  readonly at: readonly number[]
}

/** A page asks for the same few texts again and again, once for each indicator that a number could be of. */
const REMEMBERED = 2000
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const made = work(text)
    known.set(text, made)
    return made
  }
}

/** Its pairs of neighbouring characters. */
export const pairsOf = remembering((text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
)

/** Names and sentences are held against each other without quotes and spaces, in lower case, the same thing under one name. */
export const bare = remembering((given: string): Bare => {
  const lower = given.toLowerCase()
  const at: number[] = []
  let text = ''
  let from = 0
  const take = (piece: string, place: (i: number) => number) => {
    for (let i = 0; i < piece.length; i += 1) at.push(place(i))
    text += piece
  }
  for (const { 0: found, index } of lower.matchAll(SAID_OTHERWISE)) {
    const start = from
    take(lower.slice(start, index), (i) => start + i)
    const same = SAME[found] ?? ''
    take(same, (i) => index + Math.min(i, found.length - 1))
    from = index + found.length
  }
  const rest = from
  take(lower.slice(rest), (i) => rest + i)
  return { text, at }
})

const UNITS =
  /[\u4e00-\u9fff]|[a-z](?:(?!(?:19|20)\d\d)[a-z0-9+-])*|\d+g(?:-a)?(?:-pon)?|[^\s"'“”‘’·]/g
const LATIN = /^(?:[a-z]|\d+g)/
const HAN = /^[\u4e00-\u9fff]$/

/** Pairs of neighbouring characters, and Latin words alone: 占gdp, gdp比, 比重, gdp. Quotes part nothing. */
export const gramsOf = remembering((text: string): readonly string[] => {
  const grams: string[] = []
  let previous = ''
  for (const [unit] of text.toLowerCase().matchAll(UNITS)) {
    const isWord = HAN.test(unit) || LATIN.test(unit)
    if (isWord && previous) grams.push(previous + unit)
    if (isWord && LATIN.test(unit) && unit.length > 1) grams.push(`#${unit}`)
    previous = isWord ? unit : ''
  }
  return grams
})
