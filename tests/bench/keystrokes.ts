/**
 * `npm run bench:keys -- [folder=dist]`: from a key to its painted results on 搜索, with the shipped data and with
 * 2 000 indicators, under a slow CPU. The queries are those of tests/fixtures/queries.tsv, typed key by key.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { AMOUNTS, CPU_SLOWDOWN, installBoth, slowPage, type Amount } from './offlineApp'
import { scratchProfiles } from './profiles'
import { median, percentile, printTable } from './statistics'

const AIM_MS = 50
/** Every so many of the list: a minute's typing. */
const EVERY = 6
/** A quick typist's pause. */
const PAUSE_MS = 120

const words = process.argv.slice(2)
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? 'dist')
if (!existsSync(join(folder, 'index.html')))
  throw new Error(`No build in ${folder}: npm run build.`)
const queries = readFileSync('tests/fixtures/queries.tsv', 'utf8')
  .split('\n')
  .flatMap((line) => (line && !line.startsWith('#') ? [line.split('\t')[0]!] : []))
  .filter((query, at) => query.length <= 24 && at % EVERY === 0)

const probe = readFileSync(fileURLToPath(new URL('keyProbe.js', import.meta.url)), 'utf8')

async function type(page: Page, address: string): Promise<readonly number[]> {
  await page.addInitScript(probe)
  await page.goto(`${address}search`)
  const field = page.getByRole('searchbox')
  // The searcher is there, and has read all names ahead.
  await field.fill('占比')
  await page.locator('[data-hit]').first().waitFor()
  await page.waitForTimeout(4000)
  await page.evaluate(() => ((window as unknown as { benchKeys: number[] }).benchKeys.length = 0))
  for (const query of queries) {
    await field.focus()
    await page.keyboard.press('Control+A')
    for (const key of query) {
      await page.keyboard.insertText(key)
      await page.waitForTimeout(PAUSE_MS)
    }
  }
  return page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys)
}

const profiles = scratchProfiles()
const taken = {} as Record<Amount, readonly number[]>
try {
  const address = await installBoth(profiles, folder)
  for (const amount of AMOUNTS)
    taken[amount] = await profiles.copied(amount, async (context) =>
      type(await slowPage(context), address),
    )
} finally {
  profiles.remove()
}

const ms = (value: number) => `${Math.round(value)} ms`
console.log(
  `${queries.length} queries, offline; ${CPU_SLOWDOWN}× slower CPU; key → painted results\n`,
)
printTable([
  ['data', 'keys', 'median', 'p75', 'p95', 'slowest', 'aim (p75)'],
  ...AMOUNTS.map((amount) => {
    const keys = taken[amount]
    const at = (percent: number) => ms(percentile(keys, percent))
    return [
      amount,
      String(keys.length),
      ms(median(keys)),
      at(75),
      at(95),
      at(100),
      `< ${AIM_MS} ms`,
    ]
  }),
])

/** One answer a key, in the order of typing; where an answer covers two keys the list is shorter, and names nothing. */
const typed = queries.flatMap((query) => [...query].map((_key, at) => query.slice(0, at + 1)))
for (const amount of AMOUNTS) {
  const keys = taken[amount]
  if (keys.length !== typed.length) continue
  const slowest = keys.map((time, at) => ({ time, text: typed[at]! }))
  slowest.sort((a, b) => b.time - a.time)
  const said = slowest.slice(0, 8).map(({ time, text }) => `${text} ${ms(time)}`)
  console.log(`\n${amount}, slowest: ${said.join(' · ')}`)
}
