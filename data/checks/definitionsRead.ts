import type { Row, Tables } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'
import readDefinitions from './readDefinitions.json' with { type: 'json' }

/**
 * Words of definitions that nothing on record prints, by indicator. Each was held against the documents by a person
 * (2026-11-30): it says what print leaves open, sets the indicator apart from another, or names it more plainly. A new
 * word is a finding until it was read, and so is an entry that no definition needs any longer.
 */
export const READ_DEFINITIONS: Readonly<Record<string, string>> = readDefinitions

/**
 * A definition in words that no document prints is our own claim. Which words these are, a machine can tell; whether
 * they are true, only a person who has read the documents: `READ_DEFINITIONS` holds what was read.
 */
export const definitionsRead: Check = {
  name: 'definitions-read',
  description: 'the words of a definition that nothing on record prints have been read by a person',
  run: ({ tables }) => {
    const printed = pairsOf(printedIn(tables))
    return tables.indicators.flatMap((row) => {
      const own = ownWords(row, printed)
      const read = READ_DEFINITIONS[row.cells.id]?.split(' ') ?? []
      const unread = own.filter((word) => !read.some((known) => known.includes(word)))
      const idle = read.filter((known) => !own.some((word) => known.includes(word)))
      const entry = `'${row.cells.id}': '${own.join(' ')}'`
      return [
        ...unread.map((word) => {
          const message = `no document on record prints “${word}”, and nobody has read it`
          const mend = `hold it against the documents, then write ${entry} into readDefinitions.json`
          return complaint(row, 'definition', message, mend)
        }),
        ...idle.map((word) => {
          const message = `“${word}” of readDefinitions.json stands here no longer`
          return complaint(row, 'definition', message, 'delete it there')
        }),
      ]
    })
  },
}

/** Characters of documents: their titles, headings, figures, tasks, systems and what they say in words. */
function printedIn(tables: Tables): readonly string[] {
  return [
    ...tables.documents.map(({ cells }) => cells.title),
    ...tables.sections.map(({ cells }) => cells.heading),
    ...tables.statements.map(({ cells }) => cells.token.normalize('NFKC')),
    ...tables.tasks.map(({ cells }) => cells.title),
    ...tables.systems.map(({ cells }) => cells.printed_as),
    ...tables.commitments.map(({ cells }) => cells.token),
    ...tables.non_figures.map(({ cells }) => cells.token),
  ]
}

const pairsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text].slice(1).map((char, at) => [...text][at] + char)))

/** Runs of Chinese characters of which no two neighbours stand side by side in print or in the indicator's name. */
function ownWords({ cells }: Row<'indicators'>, printed: ReadonlySet<string>): readonly string[] {
  const known = new Set([...printed, ...pairsOf([cells.name_zh_hans])])
  const isKnown = (run: string, at: number) => known.has(run.slice(at, at + 2))
  return [...cells.definition.matchAll(/\p{Script=Han}+/gu)]
    .flatMap(([run]) =>
      [...run]
        .map((char, at) => (isKnown(run, at) || (at > 0 && isKnown(run, at - 1)) ? ' ' : char))
        .join('')
        .split(' '),
    )
    .filter((word) => word.length > 1)
}
