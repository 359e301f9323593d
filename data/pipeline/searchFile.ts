import type { Dataset } from '../../src/record/dataset.ts'
import { createReader } from '../../src/features/search/engine/cells.ts'
import { entriesOf } from '../../src/features/search/engine/entries.ts'
import { packIndex } from '../../src/features/search/engine/packedIndex.ts'
import { buildIndex } from '../../src/features/search/engine/searchIndex.ts'
import { SEARCH_SCHEMA, type SearchFile } from '../../src/record/searchTypes.ts'
import { searchTables } from './searchTables.ts'

/** The search file of a dataset: what the phone would otherwise have to work out, or could not. */
export function searchFileOf(dataset: Dataset): SearchFile {
  const entries = entriesOf(dataset)
  const tables = searchTables(entries)
  const index = packIndex(buildIndex(entries, createReader(tables)).toJSON())
  return { schema: SEARCH_SCHEMA, version: dataset.version, ...tables, index }
}
