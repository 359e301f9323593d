import { Converter } from 'opencc-js/t2cn'
import { keyOf } from '../../src/features/search/engine/readings.ts'
import { entriesOf, type Entry } from '../../src/features/search/engine/entries.ts'
import { EVERYDAY_TERMS, STRAIT_TERMS } from '../../src/features/search/engine/variants.ts'
import { foldOf, unitsOf } from '../../src/features/search/engine/units.ts'
import type { Dataset } from '../../src/record/dataset.ts'
import {
  type Folding,
  type Readings,
  SEARCH_SCHEMA,
  type SearchFile,
  type SearchTables,
} from '../../src/record/searchTypes.ts'
import { syllablesOf } from './pinyinOf.ts'

/** The search file of a dataset: what the phone would otherwise have to work out, or could not. */
export function searchFileOf(dataset: Dataset): SearchFile {
  const entries = entriesOf(dataset)
  return { schema: SEARCH_SCHEMA, version: dataset.version, ...searchTables(entries) }
}

/** What the search needs from dictionaries, worked out once for one dataset: readings and foldings. */
const simplify = Converter({ from: 'tw', to: 'cn' })

function searchTables(entries: readonly Entry[]): SearchTables {
  const texts = [...new Set(entries.flatMap(textsOf))].sort()
  const folding = foldingFor([...texts, ...STRAIT_TERMS.flat(), ...EVERYDAY_TERMS.flat()])
  return { folding, readings: readingsFor(texts, folding) }
}

const textsOf = ({ names, told, facets }: Entry): readonly string[] => [
  ...names,
  ...told,
  ...facets,
]

/** Every Traditional character with its Simplified one; worked out once, for it takes some time. */
let allPairs: readonly (readonly [string, string])[] | undefined

function traditionalPairs() {
  if (allPairs) return allPairs
  const chars = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  )
  // One a line, so that no phrase is seen in them.
  const simple = simplify(chars.join('\n')).split('\n')
  return (allPairs = chars
    .map((char, at) => [char, simple[at] ?? char] as const)
    .filter(([char, plain]) => char !== plain && [...plain].length === 1))
}

/** Only those whose Simplified form occurs: another one could find nothing anyway. */
function foldingFor(texts: readonly string[]): Folding {
  const used = new Set(simplify(texts.join('\n')))
  const pairs = traditionalPairs().filter(([, plain]) => used.has(plain))
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') }
}

/** The usual syllable of each character, and whole readings for the texts where another one is right. */
function readingsFor(texts: readonly string[], folding: Folding): Readings {
  const fold = foldOf(folding.from, folding.to)
  const counts = new Map<string, Map<string, number>>()
  const read = new Map<string, { chars: string[]; syllables: string[] }>()
  for (const text of texts) {
    if (!/\p{Script=Han}/u.test(text)) continue
    const units = unitsOf(text, fold)
    const chars = units.filter((unit) => unit.type === 'han').map((unit) => unit.text)
    const syllables = syllablesOf(keyOf(units))
    if (chars.length === 0 || syllables.length !== chars.length) continue
    read.set(keyOf(units), { chars, syllables })
    chars.forEach((char, at) => {
      const ofChar = counts.get(char) ?? new Map<string, number>()
      ofChar.set(syllables[at]!, (ofChar.get(syllables[at]!) ?? 0) + 1)
      counts.set(char, ofChar)
    })
  }
  const chars = Object.fromEntries(
    [...counts].map(([char, syllables]) => [
      char,
      [...syllables].sort((a, b) => b[1] - a[1])[0]![0],
    ]),
  )
  const special = [...read].filter(([, row]) =>
    row.chars.some((char, at) => chars[char] !== row.syllables[at]),
  )
  return {
    chars,
    texts: Object.fromEntries(special.map(([key, row]) => [key, row.syllables.join(' ')])),
  }
}
