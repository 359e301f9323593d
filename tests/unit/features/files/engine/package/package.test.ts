import { Package } from 'datapackage'
import fc from 'fast-check'
import JSZip from 'jszip'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { Schema } from 'tableschema'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../../../src/record/dataset'
import { compareDatasets } from '../../../../../../src/features/files/engine/package/compareDatasets'
import { packageFiles } from '../../../../../../src/features/files/engine/package/packageFiles'
import {
  readTables,
  type Grid,
} from '../../../../../../src/features/files/engine/package/readTables'
import { RECORD_TABLES } from '../../../../../../src/record/tables'
import { digestOf, zipPackage } from '../../../../../../src/features/files/zipPackage'
import { shipped } from '../../../../../fixtures/shipped'

const schemas = JSON.parse(readFileSync('data/datapackage.json', 'utf8')).resources
const filesOf = (dataset: Dataset) => packageFiles(dataset, schemas, digestOf)
const files = await filesOf(shipped)
const zipped = zipPackage(files, shipped.released)
const description = JSON.parse(files.get('datapackage.json')!)

/** The tables as papaparse reads them. */
const gridsOf = (from: ReadonlyMap<string, string>): ReadonlyMap<string, Grid> =>
  new Map(
    RECORD_TABLES.map((table) => {
      const { data, errors } = Papa.parse<string[]>(from.get(`tables/${table}.csv`)!, {
        skipEmptyLines: true,
      })
      expect(errors).toEqual([])
      const [header = [], ...rows] = data
      return [table, { header, rows }]
    }),
  )
const { version, released, edition } = shipped
const about = { version, released, edition }

describe('the package of the whole', () => {
  test('of an earlier release, which has no column for hedges and no commitments, is still read', () => {
    const grids = new Map(gridsOf(files))
    grids.delete('commitments')
    grids.delete('unstated')
    const { header, rows } = grids.get('statements')!
    const at = header.indexOf('hedge')
    grids.set('statements', {
      header: header.toSpliced(at, 1),
      rows: rows.map((row) => row.toSpliced(at, 1)),
    })
    const read = readTables(grids, about)
    expect(read.ok && read.dataset.statements.map(({ hedge }) => hedge)).toEqual(
      shipped.statements.map(() => ''),
    )
  })

  test('comes back as the very dataset, every field of every row', () => {
    expect(readTables(gridsOf(files), about)).toEqual({
      ok: true,
      // Numbers that are no figures are not handed on.
      dataset: { ...shipped, nonFigures: [] },
    })
  })

  test('is opened by another zip library, with the files that it names and no others', async () => {
    const zip = await JSZip.loadAsync(zipped, { checkCRC32: true })
    const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir)
    expect(names.sort()).toEqual([...files.keys()].sort())
    for (const [name, content] of files) expect(await zip.file(name)!.async('string')).toBe(content)
  })

  test('is the same bytes for the same data', async () => {
    const again = zipPackage(await filesOf(structuredClone(shipped)), shipped.released)
    expect(Buffer.compare(again, zipped)).toBe(0)
  })

  test('is valid by the profile of Frictionless Data', async () => {
    const read = await Package.load(description, { strict: false })
    expect(read.errors).toEqual([])
    expect(read.valid).toBe(true)
    const nameless = await Package.load({ ...description, name: undefined }, { strict: false })
    expect(nameless.valid).toBe(false)
  })

  test('holds rows of the types, enums and constraints that its schemas promise, read by Frictionless', async () => {
    const grids = gridsOf(files)
    for (const resource of description.resources) {
      const schema = await Schema.load(resource.schema, { strict: true })
      const { header, rows } = grids.get(resource.name)!
      expect(schema.fieldNames).toEqual(header)
      const faults = rows.flatMap((row) => {
        try {
          schema.castRow(row)
          return []
        } catch (error) {
          return [`${resource.name}: ${row[0]}: ${(error as Error).message}`]
        }
      })
      expect(faults).toEqual([])
    }
  })

  test('has no doubled key and no reference that leads nowhere', () => {
    const grids = gridsOf(files)
    const valuesOf = (table: string, fields: string | string[]) => {
      const { header, rows } = grids.get(table)!
      return rows.map((row) =>
        [fields]
          .flat()
          .map((name) => row[header.indexOf(name)])
          .join('#'),
      )
    }
    for (const { name, schema } of description.resources) {
      const keys = valuesOf(name, schema.primaryKey)
      expect(new Set(keys).size, name).toBe(keys.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(valuesOf(reference.resource || name, reference.fields))
        const lost = valuesOf(name, fields).filter((value) => value && !known.has(value))
        expect(lost, `${name}.${fields}`).toEqual([])
      }
    }
  })

  test('says of each table how many bytes it has, and their SHA-256', () => {
    for (const { path, bytes, hash } of description.resources) {
      const content = Buffer.from(files.get(path)!)
      expect(bytes).toBe(content.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
      expect(files.get('README.md')).toContain(`${bytes} | ${hash.slice(7)} |`)
    }
  })

  test('says its version, its date, its sources and what may be done with it', () => {
    expect(description).toMatchObject({
      version: shipped.version,
      created: `${shipped.released}T00:00:00Z`,
    })
    expect(description.sources).toHaveLength(shipped.documents.length)
    expect(description).not.toHaveProperty('licenses')
    expect(files.get('LICENCE-NOTES.md')).toContain('No licence is granted')
  })

  test('keeps whatever texts and lists hold', async () => {
    const odd = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(';', '\\', '\\;', '', '"', '\r\n', '=1', '#', '\\e', '\uFEFF'),
      ),
      { maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(odd, fc.string({ unit: 'binary' }), async (aliases, zh) => {
        fc.pre([...aliases, zh].every((text) => !/\p{Surrogate}/u.test(text)))
        const [first, ...others] = shipped.indicators
        const [system, ...systems] = shipped.systems
        const changed: Dataset = {
          ...shipped,
          indicators: [{ ...first!, aliases, definition: { zh, en: '=1+1' } }, ...others],
          systems: [
            { ...system!, mentions: aliases.map((section) => ({ document: 'd', section })) },
            ...systems,
          ],
        }
        const back = readTables(gridsOf(await filesOf(changed)), about)
        expect(back.ok && back.dataset.indicators[0]).toEqual(changed.indicators[0])
        expect(back.ok && back.dataset.systems[0]).toEqual(changed.systems[0])
      }),
      { numRuns: 25 },
    )
  })
})

describe('a package that is not whole', () => {
  const edited = (table: string, edit: (grid: Grid) => Grid) => {
    const grids = new Map(gridsOf(files))
    grids.set(table, edit(grids.get(table)!))
    return readTables(grids, about)
  }

  test('is told by table, row and column where a cell is none of its kind', () => {
    const read = edited('statements', ({ header, rows }) => ({
      header,
      rows: rows.map((row, at) => (at === 4 ? row.with(header.indexOf('value'), '六十五') : row)),
    }))
    expect(read).toEqual({
      ok: false,
      problems: [{ kind: 'badCell', table: 'statements', row: 6, column: 'value', cell: '六十五' }],
    })
  })

  test('is told which columns are missing, which table, and which row stands twice', () => {
    expect(edited('areas', ({ rows }) => ({ header: ['id'], rows }))).toMatchObject({
      problems: [{ kind: 'missingColumns', table: 'areas' }],
    })
    const grids = new Map(gridsOf(files))
    grids.delete('tasks')
    expect(readTables(grids, about)).toMatchObject({
      problems: [{ kind: 'missingTable', table: 'tasks' }],
    })
    expect(
      edited('places', ({ header, rows }) => ({ header, rows: [...rows, rows[0]!] })),
    ).toMatchObject({ problems: [{ kind: 'twice', table: 'places' }] })
  })

  test('is told which rule of the data it breaks', () => {
    const read = edited('statements', ({ header, rows }) => ({
      header,
      rows: rows.map((row, at) => (at ? row : row.with(header.indexOf('indicator'), 'nowhere'))),
    }))
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problems[0]).toMatchObject({ kind: 'rule' })
  })
})

describe('another dataset', () => {
  test('that is the same has no change', () => {
    expect(compareDatasets(shipped, structuredClone(shipped))).toMatchObject({
      changes: [],
      reordered: [],
    })
  })

  test('is told row by row: added, removed, changed with the cell before and after', () => {
    const [first, second, ...others] = shipped.statements
    const other: Dataset = {
      ...shipped,
      statements: [
        { ...first!, quantity: { ...first!.quantity, value: first!.quantity.value + 1 } },
        ...others,
        { ...second!, id: 'new-one' },
      ],
    }
    expect(compareDatasets(shipped, other).changes).toEqual([
      {
        table: 'statements',
        key: first!.id,
        kind: 'changed',
        cells: [
          {
            column: 'value',
            before: String(first!.quantity.value),
            after: String(first!.quantity.value + 1),
          },
        ],
      },
      { table: 'statements', key: 'new-one', kind: 'added', cells: [] },
      { table: 'statements', key: second!.id, kind: 'removed', cells: [] },
    ])
  })

  test('with the same tasks in another order is not called the same', () => {
    const other = { ...shipped, tasks: shipped.tasks.toReversed() }
    expect(compareDatasets(shipped, other)).toMatchObject({ changes: [], reordered: ['tasks'] })
  })
})
