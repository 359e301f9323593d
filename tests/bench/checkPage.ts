/**
 * How long 核一句 takes for a page of text, against reading the dataset itself (JSON.parse) in the same run. Prints
 * medians, the ratio, and the median four times over, which is what a phone at a 4× slow-down would take.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { createCheckIndex } from '../../src/features/check/engine/checkIndex'
import { checkText } from '../../src/features/check/engine/checkText'
import { createLookups } from '../../src/record/lookups'

/** About what one A4 page of a notice holds. */
const PAGE = 1500
const RUNS = 15

const compiled = compileFolder('data')
if (!compiled.ok) throw new Error('the data has findings; see data:check')
const json = JSON.stringify(compiled.dataset)
const lookups = createLookups(compiled.dataset)
const index = createCheckIndex(lookups, compiled.hant)
const sentences = readFileSync('tests/unit/features/check/engine/sentences.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[1] ?? '')
const page = sentences.join('').slice(0, PAGE)

function median(work: () => void): number {
  work()
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
}

const check = median(() => checkText(page, lookups, index))
const floor = median(() => JSON.parse(json))
const found = checkText(page, lookups, index).length
const say = (value: number) => `${value.toFixed(1)} ms`
console.log(`a page of ${page.length} characters with ${found} numbers`)
console.log(
  `checked in ${say(check)}; the dataset parsed in ${say(floor)}; ratio ${(check / floor).toFixed(2)}`,
)
console.log(`at a 4× slow-down: ${say(check * 4)} (aim: under 100 ms, off the main thread)`)
