import { occurrences } from '../../src/features/originals/engine/placeTokens.ts'
import type { Finding } from './finding.ts'
import { withoutSpace, type SectionText } from './originals.ts'
import { plainToken } from './readToken.ts'
import { listOf, type AnyRow, type Row, type Tables } from './tables.ts'

/** What is recorded of one document in words: its own facts, its commitments, and the systems that it names. */
export function verifyWords(
  row: Row<'documents'>,
  sections: readonly SectionText[],
  tables: Tables,
): Finding[] {
  const textOf = new Map(sections.map(({ path, text }) => [path, text]))
  const whole = plain(sections.map(({ text }) => text).join(''))
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
        .filter(([, path = '']) => !namedIn(system, plain(textOf.get(path) ?? '')))
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

function lacking({ file, line }: AnyRow, column: string, what: string, where: string): Finding {
  return {
    check: 'words-printed',
    file,
    line,
    column,
    message: `“${what}” does not stand in ${where}`,
    mend: 'write the characters as printed there, or name the place in which they stand',
  }
}
