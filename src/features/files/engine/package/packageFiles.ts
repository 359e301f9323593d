/** All files of a package by path, as characters; zipping them is features/data's work. Pure. */
import { toPlainCsv } from '../csv.ts'
import type { Dataset } from '../../../../record/dataset.ts'
import { describePackage, tablePath, type AuthoredTable, type Digest } from './describe.ts'
import { LICENCE_NOTES, readme } from './notes.ts'
import { packagedRows, type PackagedRows } from './writeTables.ts'

/** The tables alone; their bytes are what the description speaks of. */
export const tableFilesOf = (tables: readonly PackagedRows[]): ReadonlyMap<string, string> =>
  new Map(
    tables.map(({ table, columns, rows }) => [tablePath(table), toPlainCsv([columns, ...rows])]),
  )

export async function packageFiles(
  dataset: Dataset,
  authored: readonly AuthoredTable[],
  digest: (content: string) => Promise<Digest>,
): Promise<ReadonlyMap<string, string>> {
  const tables = packagedRows(dataset)
  const files = tableFilesOf(tables)
  const digests = new Map<string, Digest>()
  for (const [path, content] of files) digests.set(path, await digest(content))
  const digestOf = (path: string) => digests.get(path) ?? { bytes: 0, sha256: '' }
  const description = describePackage(dataset, tables, authored, digestOf)
  return new Map([
    ['datapackage.json', `${JSON.stringify(description, null, 2)}\n`],
    ['README.md', readme(dataset, tables, digestOf)],
    ['LICENCE-NOTES.md', LICENCE_NOTES],
    ...files,
  ])
}
