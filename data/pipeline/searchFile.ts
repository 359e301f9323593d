import type { Dataset } from '../../src/domain/dataset.ts'
import { createReader } from '../../src/domain/search/cells.ts'
import { entriesOf } from '../../src/domain/search/entries.ts'
import { packIndex } from '../../src/domain/search/packedIndex.ts'
import { buildIndex } from '../../src/domain/search/searchIndex.ts'
import { SEARCH_SCHEMA, type SearchFile } from '../../src/domain/search/types.ts'
import { searchTables } from './searchTables.ts'

/** The search file of a dataset: what the phone would otherwise have to work out, or could not. */
export function searchFileOf(dataset: Dataset): SearchFile {
  const entries = entriesOf(dataset)
  const tables = searchTables(entries)
  const index = packIndex(buildIndex(entries, createReader(tables)).toJSON())
  return { schema: SEARCH_SCHEMA, version: dataset.version, ...tables, index }
}
