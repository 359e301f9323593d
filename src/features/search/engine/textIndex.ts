/** The inverted index: a kept library's, which retrieves and ranks. One row a name, one more for what is said of a thing. */
import MiniSearch, { type Options } from 'minisearch'
import type { Entry } from './entries.ts'
import type { Atom, Reader } from './readings.ts'
import {
  edgeTokens,
  pairTokens,
  shortTokens,
  soundTokens,
  tellingTokens,
  type Token,
} from './tokens.ts'

/** How much it says that a token stands there. */
const WEIGHTS = { name: 3, short: 1, sound: 2.4, told: 1, facets: 0.4 } as const
type Field = keyof typeof WEIGHTS

const CUTS: Readonly<Record<Field, (atoms: readonly Atom[]) => readonly Token[]>> = {
  name: (atoms) => [...pairTokens(atoms), ...edgeTokens(atoms)],
  short: shortTokens,
  sound: soundTokens,
  told: tellingTokens,
  facets: tellingTokens,
}

/** Several texts of one field. */
const BREAK = '\n'

/** What a row of the index is to its entry. */
export type Role = 'name' | 'told' | 'facets'

interface Row extends Partial<Readonly<Record<Field, string>>> {
  readonly id: number
}

export interface QueryTerm {
  readonly term: string
  readonly boost: number
  readonly prefix?: boolean
  readonly fuzzy?: boolean
}

/** One row that holds something of what was asked. */
export interface RowFound {
  readonly entry: Entry
  readonly role: Role
  readonly name: string
  readonly score: number
  /** What was asked and stands there, and as which terms. */
  readonly asked: readonly string[]
  readonly terms: readonly string[]
}

export class TextIndex extends MiniSearch<Row> {
  private rows: {
    readonly entry: Entry
    readonly role: Role
    readonly name: string
    readonly boost: number
  }[] = []

  addEntries(entries: readonly Entry[]) {
    const all: Row[] = []
    const add = (
      entry: Entry,
      role: Role,
      name: string,
      boost: number,
      texts: Partial<Record<Field, string>>,
    ) => {
      all.push({ id: this.rows.length, ...texts })
      this.rows.push({ entry, role, name, boost: boost * (1 + entry.prior) })
    }
    for (const entry of entries) {
      entry.names.forEach((name, at) =>
        add(entry, 'name', name, at ? OTHER_NAME : 1, { name, short: name, sound: name }),
      )
      for (const name of entry.english) add(entry, 'name', name, OTHER_NAME, { name })
      for (const role of ['told', 'facets'] as const)
        if (entry[role].length) add(entry, role, '', 1, { [role]: entry[role].join(BREAK) })
    }
    this.addAll(all)
  }

  /** Whether a term begins so. */
  knows(prefix: string): boolean {
    return !this._index.atPrefix(prefix).keys().next().done
  }

  /** Best first. */
  ask(terms: readonly QueryTerm[]): readonly RowFound[] {
    const byTerm = new Map(terms.map((term) => [term.term, term]))
    const results = this.search([...byTerm.keys()].join(BREAK), {
      tokenize: (text) => text.split(BREAK),
      combineWith: 'OR',
      boost: WEIGHTS,
      bm25: { k: 0.3, b: 0.5, d: 0.5 },
      weights: { prefix: 0.7, fuzzy: 0.5 },
      prefix: (term) => byTerm.get(term)?.prefix ?? false,
      fuzzy: (term) => (byTerm.get(term)?.fuzzy ? (term.length > 6 ? 2 : 1) : false),
      boostTerm: (term) => byTerm.get(term)?.boost ?? 1,
      boostDocument: (id: number) => this.rows[id]!.boost,
    })
    return results.map(({ id, score, queryTerms, terms: found }) => ({
      ...this.rows[id as number]!,
      // The library multiplies by the number of terms found; how much of the query they are is weighed by the asker.
      score: score / (queryTerms.length || 1),
      asked: queryTerms,
      terms: found,
    }))
  }
}

const OTHER_NAME = 0.95

export function buildIndex(entries: readonly Entry[], { atomsOf }: Reader): TextIndex {
  let last: { text: string; atoms: readonly Atom[] } = { text: '', atoms: [] }
  const options: Options<Row> = {
    fields: Object.keys(WEIGHTS),
    tokenize: (text, field) => {
      const cut = CUTS[field as Field]
      const terms = text.split(BREAK).flatMap((each) => {
        if (each !== last.text) last = { text: each, atoms: atomsOf(each) }
        return cut(last.atoms).map(({ term }) => term)
      })
      return [...new Set(terms)]
    },
    processTerm: (term) => term,
  }
  const index = new TextIndex(options)
  index.addEntries(entries)
  return index
}
