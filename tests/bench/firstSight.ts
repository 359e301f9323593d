/**
 * `npm run bench:unseen`: both engines on texts that nobody mends against (tests/bench/unseen, written by somebody who saw
 * neither code nor the other lists). Only counts are printed, never a line of them: a case that is looked at is lost.
 */
import { readFileSync } from 'node:fs'
import { checkText } from '../../src/features/check/engine/checkText'
import { CHECK_WORDS } from '../../src/features/check/engine/checkedNumber'
import { createCheckIndex } from '../../src/features/check/engine/checkIndex'
import { createSearcher } from '../../src/features/search/engine/searcher'
import { createLookups } from '../../src/record/lookups'
import type { SearchFile } from '../../src/record/searchTypes'
import { compileFolder } from '../../data/pipeline/compileFolder'

const compiled = compileFolder('data')
if (!compiled.ok) throw new Error('the data has findings; see data:check')
const { dataset, hant, manifest, files } = compiled

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`unseen/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`

/** label → verdict → how many */
function sentences(): void {
  const lookups = createLookups(dataset)
  const index = createCheckIndex(lookups, hant)
  const table: Record<string, Record<string, number>> = {}
  for (const [, text = '', number = '', label = ''] of rowsOf('sentences')) {
    const given = text.replace(/\\n/g, '\n')
    const sought = number.replace(/\\n/g, '\n')
    const at = given.indexOf(sought)
    const found = checkText(given, lookups, index).find(
      ({ start, end }) => start < at + sought.length && end > at,
    )
    const verdict = found ? CHECK_WORDS[found.verdict] : 'not seen'
    const row = (table[label] ??= {})
    row[verdict] = (row[verdict] ?? 0) + 1
  }
  console.table(table)
  const right = table.right ?? {}
  const all = Object.values(right).reduce((sum, n) => sum + n, 0)
  const { match, valueAgrees } = CHECK_WORDS
  const agreed = (right[match] ?? 0) + (right[valueAgrees] ?? 0)
  const wrong = Object.entries(table).filter(([label]) => label !== 'right')
  console.log(
    `right numbers found: ${percent(agreed, all)}, 一致 ${percent(right[match] ?? 0, all)}`,
  )
  console.log(`false 一致: ${wrong.reduce((sum, [, row]) => sum + (row[match] ?? 0), 0)}`)
}

function queries(): void {
  const name = manifest.files.find(({ role }) => role === 'search')?.name ?? ''
  const file = JSON.parse(files.get(name) ?? 'null') as SearchFile | null
  const searcher = createSearcher(dataset, { file })
  const list = rowsOf('queries')
  const ranks = list.map(([, query = '', accepted = '']) => {
    const hits = searcher.find(query).map(({ kind, id }) => `${kind}:${id}`)
    return hits.findIndex((hit) => accepted.split('|').includes(hit))
  })
  const within = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length
  console.log(
    `${list.length} queries: first ${percent(within(1), list.length)}, ` +
      `among three ${percent(within(3), list.length)}`,
  )
}

sentences()
queries()
