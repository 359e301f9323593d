import { zipSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packageFiles } from '../../../../src/features/files/engine/package/packageFiles'
import { digestOf, zipPackage } from '../../../../src/features/files/zipPackage'
import { MAX_BYTES } from '../../../../src/features/files/limits'
import { recogniseFile } from '../../../../src/features/files/recogniseFile'
import { exporting } from '../../../../src/features/files/texts/exporting.zh'
import { tableXlsx } from '../../../../src/features/files/xlsx'
import { shipped } from '../../../fixtures/shipped'
import { known, recognise, source, statements, troubleOf } from './recognise'

describe('a data package', () => {
  const files = async () =>
    packageFiles(
      shipped,
      JSON.parse((await import('node:fs')).readFileSync('data/datapackage.json', 'utf8')).resources,
      digestOf,
    )
  const packageOf = async (zip: Uint8Array<ArrayBuffer>) => {
    const of = await recognise(zip)
    if (of.kind !== 'package') throw new Error(JSON.stringify(of))
    return of.read
  }

  test('comes back from its zip as the very dataset, unaltered', async () => {
    const read = await packageOf(zipPackage(await files(), shipped.released))
    // Numbers that are no figures are not handed on.
    const dataset = { ...shipped, nonFigures: [] }
    expect(read).toEqual({ ok: true, dataset, altered: [] })
  })

  test('in a folder, with one table edited, is read, and says which table is not as exported', async () => {
    const edited = new Map([...(await files())].map(([name, text]) => [`带走/${name}`, text]))
    const path = '带走/tables/places.csv'
    edited.set(path, edited.get(path)!.replace('厦门市', '鹭岛'))
    const read = await packageOf(zipPackage(edited, shipped.released))
    expect(read).toMatchObject({ ok: true, altered: ['places'] })
  })

  test('of somebody else is told apart', async () => {
    const zip = zipSync({ 'datapackage.json': strToU8('{"name":"other","resources":[]}') })
    expect(await packageOf(new Uint8Array(zip))).toEqual({
      ok: false,
      problems: [{ kind: 'notOurs' }],
    })
  })
})

describe('a hostile file', () => {
  const zipOf = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files))

  test('of 100 MB is refused before a byte of it is read', async () => {
    const huge = { size: 100 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await recogniseFile(huge as unknown as Blob, known)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'tooLarge', bytes: 100 * 1024 * 1024 },
    })
    expect(MAX_BYTES).toBeLessThan(100 * 1024 * 1024)
  })

  test('that unfolds to far more than it weighs is not unfolded', async () => {
    const bomb = zipOf({ 'datapackage.json': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await troubleOf(bomb)).toEqual({ kind: 'zip', problem: 'tooLarge' })
  })

  test('that lies about its unfolded size gets no more room than it says', async () => {
    const bomb = zipOf({ 'datapackage.json': new Uint8Array(60 * 1024 * 1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    const of = await recognise(bomb)
    expect(of).toMatchObject({ kind: 'package', read: { ok: false } })
  })

  test('with too many files, or with names that lead out of it, is not unfolded', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}`, strToU8('x')]))
    expect(await troubleOf(zipOf(many))).toEqual({ kind: 'zip', problem: 'tooMany' })
    for (const name of ['../datapackage.json', '/etc/x', 'a/../../b', 'C:x', 'a\\b'])
      expect(await troubleOf(zipOf({ [name]: strToU8('{}') }))).toEqual({
        kind: 'zip',
        problem: 'badName',
      })
  })

  test('that was cut off is told as damaged', async () => {
    const whole = zipOf({ 'datapackage.json': strToU8('{}'.repeat(900)) })
    expect(await troubleOf(whole.slice(0, whole.length / 2))).toEqual({
      kind: 'zip',
      problem: 'damaged',
    })
    const xlsx = new Uint8Array(
      await (await tableXlsx(statements, exporting, source)).arrayBuffer(),
    )
    expect(await troubleOf(xlsx.slice(0, 5000))).toEqual({ kind: 'zip', problem: 'damaged' })
  })

  test.each([
    ['nothing', '', 'empty'],
    ['half a JSON', '{"format":"shukan-table",', 'badJson'],
    [
      'rows that are none',
      '{"format":"shukan-table","columns":[{"name":"id"}],"rows":[1]}',
      'badJson',
    ],
    ['a JSON of somebody else', '{"a":1}', 'otherJson'],
    ['words', 'hello', 'unknown'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
    ['bytes', new Uint8Array([1, 0, 2, 0, 3]), 'unknown'],
  ])('of %s is told in a sentence of its own', async (_, content, kind) => {
    expect(await troubleOf(content as BlobPart)).toEqual({ kind })
  })

  test('that names a property of every object as a column finds nothing there', async () => {
    const rows = '[{"id":"x"}]'
    const of = await recognise(
      `{"format":"shukan-table","columns":[{"name":"id"},{"name":"__proto__"},{"name":"toString"}],"rows":${rows}}`,
    )
    expect(of).toMatchObject({ kind: 'table', rows: { rows: [{ row: 2, cells: ['x', '', ''] }] } })
  })
})

test('backups, decks and originals are told by what they say of themselves', async () => {
  expect(await recognise('{"format":"shukan-backup","version":1}')).toEqual({ kind: 'backup' })
  expect(await recognise('\uFEFF{"format":"shukan-deck"}')).toEqual({ kind: 'deck' })
  // Broken off, it still says at its head what it was.
  expect(await recognise('{"format": "shukan-backup","ma')).toEqual({ kind: 'backup' })
  expect(await recognise('<!doctype html><p>厦门')).toEqual({ kind: 'original' })
  expect(await recognise('厦门市加快推进数字化')).toEqual({ kind: 'original' })
  expect(await recognise('%PDF-1.7')).toEqual({ kind: 'original' })
})
