/** The database of phones out there: what a published version of its schema says stands for ever. */
import { expect, test } from 'vitest'
import { PERSONAL_KEYS } from '../../../../../src/record/personalRows'
import { SCHEMA_VERSIONS } from '../../../../../src/features/dataset/storage/db'

/** As published; a new version is added here too, at the end, once and for all. */
const PUBLISHED = [
  'datasets: version, pointers: name',
  'originals: document',
  'decks: id, favourites: indicator, followUps: task, notes: indicator, searchFiles: version',
  'ownSheets: id',
]

test('a published version of the schema is never edited; what is new comes with a further one', () => {
  const written = SCHEMA_VERSIONS.map((added) =>
    Object.entries(added)
      .map(([table, key]) => `${table}: ${key}`)
      .sort()
      .join(', '),
  )
  expect(written).toEqual(PUBLISHED)
})

test('every kind of what the reader makes has a table, with the key by which its rows are known', () => {
  expect(Object.assign({}, ...SCHEMA_VERSIONS)).toMatchObject(PERSONAL_KEYS)
})

test('no version declares a table again that stands already', () => {
  const tables = SCHEMA_VERSIONS.flatMap((added) => Object.keys(added))
  expect(tables).toEqual([...new Set(tables)])
})
