import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { knownTitles } from '../../../../src/features/files/engine/compareTables'
import { statementTable, taskTable } from '../../../../src/features/files/engine/statementTable'
import { tableCsv } from '../../../../src/features/files/engine/tableFiles'
import { columnTitles } from '../../../../src/features/files/engine/titles'
import { packageFiles } from '../../../../src/features/files/engine/package/packageFiles'
import { digestOf, zipPackage } from '../../../../src/features/files/zipPackage'
import { compareFile } from '../../../../src/features/files/compareFile'
import { exporting } from '../../../../src/features/files/texts/exporting.zh'
import { shipped, shippedLookups as lookups } from '../../../fixtures/shipped'

const statements = statementTable(shipped.statements, lookups)
const tasks = taskTable(shipped.tasks, lookups)
const none = { ...tasks, columns: [], rows: [] }
const tables = { statements, tasks, board: none, area: none }
const mine = { tables, known: knownTitles(tables, [exporting.titles]), dataset: shipped }
const titles = columnTitles(statements.columns, exporting.titles)
const compare = (...parts: BlobPart[]) => compareFile(new Blob(parts), mine)

describe('what is handed back of a file', () => {
  test('can be posted from a worker, with the first of very many rows and how many there are', async () => {
    const [first] = statements.rows
    const strange = Array.from({ length: 300 }, (_row, at) => [`x-${at}`, ...first!.slice(1)])
    const csv = tableCsv({ ...statements, rows: [...statements.rows, ...strange] }, titles)
    const read = structuredClone(await compare(csv))
    expect(read).toMatchObject({
      kind: 'table',
      table: {
        form: 'CSV',
        kind: 'statements',
        missing: [],
        rows: statements.rows.length + 300,
        alike: statements.rows.length,
        unknown: { count: 300 },
        differing: { count: 0 },
      },
    })
    expect(read.kind === 'table' && read.table.unknown.first).toHaveLength(200)
  })

  test('names the missing columns and compares nothing', async () => {
    const some = { ...statements, columns: statements.columns.slice(0, -1) }
    const csv = tableCsv(
      { ...some, rows: statements.rows.map((row) => row.slice(0, -1)) },
      titles.slice(0, -1),
    )
    const read = await compare(csv)
    expect(read).toMatchObject({ table: { alike: 0, missing: [statements.columns.at(-1)!.name] } })
  })

  test('counts what a package adds, changes and removes', async () => {
    const [gone, ...rest] = shipped.conflicts
    const edited = {
      ...shipped,
      conflicts: [...rest, { ...gone!, id: 'new' }],
      places: shipped.places.map((place) =>
        place.id === 'xiamen' ? { ...place, name: { zh: '鹭岛', en: 'Egret Island' } } : place,
      ),
    }
    const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'))
    const files = await packageFiles(edited, resources, digestOf)
    const read = await compare(zipPackage(files, shipped.released))
    expect(read).toMatchObject({
      kind: 'package',
      read: { ok: true, counts: { added: 1, removed: 1, changed: 1 }, changes: { count: 3 } },
    })
  })
})
