/** The lexicon as one pass over a text: at every place the longest word that it knows. Words stand in data/lexicon. */
import measures from '../../../../data/lexicon/measureWords.json' with { type: 'json' }
import modality from '../../../../data/lexicon/modality.json' with { type: 'json' }
import neutral from '../../../../data/lexicon/neutralWords.json' with { type: 'json' }

/** How a sentence puts its number: as reached, as aimed at, or not as a fact at all. */
type ModalClass = keyof typeof modality
/** What changes a measure: per day, newly, by how much it grew. */
export type MeasureClass = keyof typeof measures
type WordClass = 'grammar' | 'source' | ModalClass | MeasureClass

export interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly class: WordClass
}

const splitted = (lines: readonly string[]): string[] => lines.join(' ').split(' ')
const CLASSES = new Map<string, WordClass>()
const { particles, sources, ...rest } = neutral
const PARTICLES = new Set(particles.join(''))
for (const sign of PARTICLES) CLASSES.set(sign, 'grammar')
for (const word of splitted(sources)) CLASSES.set(word, 'source')
for (const lines of Object.values(rest))
  for (const word of splitted(lines)) CLASSES.set(word, 'grammar')
for (const table of [modality, measures])
  for (const [name, lines] of Object.entries(table))
    for (const word of splitted(lines)) CLASSES.set(word, name as WordClass)

/** First sign → how long the words are that begin with it, the longest first. */
const LENGTHS = new Map<string, readonly number[]>()
for (const word of CLASSES.keys()) {
  const lengths = new Set([...(LENGTHS.get(word[0]!) ?? []), word.length])
  LENGTHS.set(
    word[0]!,
    [...lengths].sort((a, b) => b - a),
  )
}
/** 服务业 is no 服务, and 汇聚量 measures something else than what is 汇聚. */
const MAKES_A_NOUN = new Set('业商员者器厂量率额值')
const LATIN = /[a-z]+/iy

/** Every word of the lexicon in `text`, in order; none overlaps another. An English word ends where its letters end. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (let start = 0; start < text.length;) {
    LATIN.lastIndex = start
    const length =
      LATIN.exec(text)?.[0].length ??
      LENGTHS.get(text[start]!)?.find(
        (n) =>
          CLASSES.has(text.slice(start, start + n)) &&
          (n === 1 || !MAKES_A_NOUN.has(text[start + n] ?? '')),
      ) ??
      1
    const word = text.slice(start, start + length)
    const found = CLASSES.get(word.toLowerCase())
    if (found) words.push({ start, end: start + length, word, class: found })
    start += length
  }
  return words
}

export const isMeasure = (name: WordClass): name is MeasureClass => name in measures
const NOT_ASSERTED: ReadonlySet<WordClass> = new Set(['denied', 'doubted', 'conditional', 'past'])
/** 记错了, 所谓, 如果, 原定: whatever holds such a word is not told as a fact. */
export const isDoubt = (name: WordClass): boolean => NOT_ASSERTED.has(name)
/** Signs that turn a name into its opposite: 未上云企业. */
export const DENIES = /[不未没无非外否]/
