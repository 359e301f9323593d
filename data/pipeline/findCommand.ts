/**
 * Search on the command line: one query a line from standard input, the ten best hits of each as TSV:
 * query, rank, kind, id, name in Simplified Chinese. No heading; a query without hits gives no line.
 */
import { readFileSync } from 'node:fs'
import { createLookups } from '../../src/record/lookups.ts'
import { labelOf } from '../../src/features/search/engine/labels.ts'
import { createSearcher } from '../../src/features/search/engine/searcher.ts'
import type { SearchFile } from '../../src/record/searchTypes.ts'
import { compileFolder } from './compileFolder.ts'
import { formatFinding } from './tables.ts'

const MOST = 10

/** A tab or line break inside a cell would make two of it. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')

function main() {
  const compiled = compileFolder(process.argv[2] ?? 'data')
  if (!compiled.ok) {
    for (const finding of compiled.findings) console.error(formatFinding(finding))
    process.exitCode = 1
    return
  }
  const { dataset, manifest, files } = compiled
  // The very file that the phone gets.
  const name = manifest.files.find(({ role }) => role === 'search')?.name ?? ''
  const file = JSON.parse(files.get(name) ?? 'null') as SearchFile | null
  const searcher = createSearcher(dataset, { file })
  const lookups = createLookups(dataset)
  const queries = readFileSync(0, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const rows = queries.flatMap((query) =>
    searcher.find(query, MOST).map((hit, at) => {
      const label = labelOf(hit, lookups, searcher.fold)
      return [query, String(at + 1), hit.kind, hit.id, label].map(cell).join('\t')
    }),
  )
  // One write: a reader such as `head` may close the pipe early.
  if (rows.length) process.stdout.write(`${rows.join('\n')}\n`)
}

main()
