/** What the tests of an import share: this phone's tables, a file read, and how the two compare. */
import {
  compareTables,
  knownTitles,
  recogniseTable,
} from '../../../../src/features/files/engine/compareTables'
import { statementTable, taskTable } from '../../../../src/features/files/engine/statementTable'
import { tableCsv } from '../../../../src/features/files/engine/tableFiles'
import { columnTitles } from '../../../../src/features/files/engine/titles'
import { recogniseFile, type Recognised } from '../../../../src/features/files/recogniseFile'
import { exporting as english } from '../../../../src/features/files/texts/exporting.en'
import { exporting } from '../../../../src/features/files/texts/exporting.zh'
import { shipped, shippedLookups as lookups } from '../../../fixtures/shipped'

export const statements = statementTable(shipped.statements, lookups)
export const tasks = taskTable(shipped.tasks, lookups)
const none = { ...tasks, columns: [], rows: [] }
const tables = { statements, tasks, board: none, area: none }
const languages = [exporting.titles, english.titles]
export const titles = columnTitles(statements.columns, exporting.titles)
export const source = { version: shipped.version, released: shipped.released, page: '', note: '' }
export const csv = tableCsv(statements, titles)

export const known = knownTitles(tables, languages)
export const recognise = (...parts: BlobPart[]) => recogniseFile(new Blob(parts), known)
/** How a file that was read as a table stands to what this phone has. */
export function compared(of: Recognised) {
  if (of.kind !== 'table') throw new Error(`read as ${JSON.stringify(of)}`)
  const recognised = recogniseTable(of.rows.header, known)!
  return {
    form: of.form,
    recognised,
    ...compareTables(tables[recognised.kind], recognised, of.rows),
  }
}
export const allAlike = {
  alike: shipped.statements.length,
  differing: [],
  unknown: [],
  problems: [],
  rewritten: { count: 0 },
}
export const troubleOf = async (...parts: BlobPart[]) => {
  const of = await recognise(...parts)
  return of.kind === 'trouble' ? of.trouble : of.kind
}
