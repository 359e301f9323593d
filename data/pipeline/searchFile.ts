import type { Dataset } from '../../src/domain/dataset'
import { createReader } from '../../src/domain/search/cells'
import { entriesOf } from '../../src/domain/search/entries'
import { packIndex } from '../../src/domain/search/packedIndex'
import { buildIndex } from '../../src/domain/search/searchIndex'
import { SEARCH_SCHEMA, type SearchFile } from '../../src/domain/search/types'
import { searchTables } from './searchTables'

/** The search file of a dataset: what the phone would otherwise have to work out, or could not. */
export function searchFileOf(dataset: Dataset): SearchFile {
  const entries = entriesOf(dataset)
  const tables = searchTables(entries)
  const index = packIndex(buildIndex(entries, createReader(tables)).toJSON())
  return { schema: SEARCH_SCHEMA, version: dataset.version, ...tables, index }
}
