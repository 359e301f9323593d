import { occurrences } from '../../src/features/originals/engine/placeTokens.ts'
import { type Originals, type SectionText, withoutSpace } from './originals.ts'
import { plainToken } from './readToken.ts'
import {
  findingAt,
  type AnyRow,
  type Finding,
  listOf,
  type Row,
  rowsOf,
  type TableName,
  type Tables,
} from './tables.ts'

/** What is recorded of one document in words: its own facts, its commitments, and the systems that it names. */
export function verifyWords(
  row: Row<'documents'>,
  sections: readonly SectionText[],
  tables: Tables,
): Finding[] {
  const textOf = new Map(sections.map(({ path, text }) => [path, text]))
  const plainTextOf = new Map(sections.map(({ path, text }) => [path, plain(text)]))
  const whole = [...plainTextOf.values()].join('')
  const commitments = tables.commitments.filter(({ cells }) => cells.document === row.cells.id)
  return [
    ...factsOf(row)
      .filter(([, fact]) => !whole.includes(plain(fact)))
      .map(([column, fact]) => lacking(row, column, fact, row.cells.id)),
    ...commitments
      .filter(({ cells }) => !occurrences(textOf.get(cells.section) ?? '', cells.token).length)
      .map((each) =>
        lacking(each, 'token', each.cells.token, `${row.cells.id} ${each.cells.section}`),
      ),
    ...tables.systems.flatMap((system) =>
      listOf(system.cells.mentions)
        .map((mention) => mention.split('#'))
        .filter(([document]) => document === row.cells.id)
        .filter(([, path = '']) => !namedIn(system, plainTextOf.get(path) ?? ''))
        .map(([, path]) =>
          lacking(system, 'mentions', system.cells.printed_as, `${row.cells.id} ${path}`),
        ),
    ),
  ]
}

/** In Simplified characters and half-width, as the systems' names are; blanks fall anywhere. */
const plain = (text: string): string => withoutSpace(plainToken(text))

function factsOf({ cells }: Row<'documents'>): [column: string, printed: string][] {
  const [year, month, day] = cells.valid_until.split('-').map(Number)
  const facts: [string, string][] = [
    ['index_number', cells.index_number],
    ['valid_until', cells.valid_until && `有效期至${year}年${month}月${day}日`],
    ['leading_group', cells.leading_group],
    ...listOf(cells.attachments).map((name): [string, string] => ['attachments', name]),
    ['abridged', cells.abridged === 'true' ? '本文有删减' : ''],
  ]
  return facts.filter(([, fact]) => fact !== '')
}

const namedIn = ({ cells }: Row<'systems'>, text: string): boolean =>
  listOf(cells.printed_as).some((name) => text.includes(plain(name)))

function lacking(row: AnyRow, column: string, what: string, where: string): Finding {
  const mend = 'write the characters as printed there, or name the place in which they stand'
  return findingAt('words-printed', row, column, `“${what}” does not stand in ${where}`, mend)
}

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
    rowsOf(tables, table).flatMap((row) => {
      const copied = runsOf(withoutSpace(row.cells[column] ?? '')).find((run) => runs.has(run))
      if (copied === undefined) return []
      const message = `“${copied.slice(0, 10)}…” is copied from an original`
      return [findingAt('own-words', row, column, message, 'say it in words of our own')]
    }),
  )
}

function runsOf(text: string): string[] {
  const count = Math.max(0, text.length - LONGEST_RUN)
  return Array.from({ length: count }, (_, start) => text.slice(start, start + LONGEST_RUN + 1))
}
