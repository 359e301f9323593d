import type { TableName } from './columns.ts'
import type { Finding } from './finding.ts'
import { withoutSpace, type Originals } from './originals.ts'
import { rowsOf, type Tables } from './tables.ts'

/** Texts of our own. Names, headings and printed characters are quotations and not among them. */
const OWN_TEXTS: readonly (readonly [TableName, string])[] = [
  ['areas', 'summary_zh_hans'],
  ['departments', 'note_zh_hans'],
  ['documents', 'note_zh_hans'],
  ['indicators', 'definition'],
  ['statements', 'note'],
  ['tasks', 'note_zh_hans'],
  ['systems', 'what_zh_hans'],
  ['commitments', 'label_zh_hans'],
  ['unstated', 'question_zh_hans'],
  ['unstated', 'answer_zh_hans'],
  ['comparisons', 'reason_zh_hans'],
  ['conflicts', 'explanation_zh_hans'],
  ['non_figures', 'why'],
]

/** Titles and names of programmes may stand in our texts; a run longer than this is a copied sentence. */
const LONGEST_RUN = 28

/** Our own texts that carry a run of characters from an original. */
export function copiedSentences(tables: Tables, originals: Originals): Finding[] {
  const runs = new Set([...originals.values()].flatMap((text) => runsOf(withoutSpace(text))))
  return OWN_TEXTS.flatMap(([table, column]) =>
    rowsOf(tables, table).flatMap(({ file, line, cells }) => {
      const copied = runsOf(withoutSpace(cells[column] ?? '')).find((run) => runs.has(run))
      if (copied === undefined) return []
      const message = `“${copied.slice(0, 10)}…” is copied from an original`
      const mend = 'say it in words of our own'
      return [{ check: 'own-words', file, line, column, message, mend }]
    }),
  )
}

function runsOf(text: string): string[] {
  const count = Math.max(0, text.length - LONGEST_RUN)
  return Array.from({ length: count }, (_, start) => text.slice(start, start + LONGEST_RUN + 1))
}
