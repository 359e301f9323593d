/**
 * `npm run bench:journey -- [folder=dist] [--runs=20]`: airplane mode → cold start → `szjj` → figure → copied
 * citation, with the shipped data and with 2 000 indicators, in a new browser each time under a slow CPU.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { AMOUNTS, CPU_SLOWDOWN, installBoth, slowPage, type Amount } from './offlineApp'
import { scratchProfiles } from './profiles'
import { median, percentile, printTable } from './statistics'

const AIM_MS = 3000
const QUERY = 'szjj'
const NAME = '数字经济增加值占GDP比重'
/** What the copied sentence must say, or the run does not count. */
const SAID = ['超65%', '厦府〔2025〕90号', '2026年']

const words = process.argv.slice(2)
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? 'dist')
const runs = Number(words.find((word) => word.startsWith('--runs='))?.slice(7) ?? 20)
if (!existsSync(join(folder, 'index.html')))
  throw new Error(`No build in ${folder}: npm run build.`)

interface Walked {
  readonly typed: number
  readonly found: number
  readonly copied: number
}

async function walk(page: Page, address: string): Promise<Walked> {
  const start = performance.now()
  const since = () => performance.now() - start
  await page.goto(address, { waitUntil: 'commit' })
  await tap(page, 'main a.search')
  await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'))
  await page.keyboard.type(QUERY)
  const typed = since()
  await tap(page, '[data-hit]', NAME)
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, NAME)
  const found = since()
  await tap(page, '.quote .copy')
  await page.waitForFunction(() => document.querySelector('.quote [role=status]')?.textContent)
  return { typed, found, copied: since() }
}

/** A thumb that waits for nothing but the thing itself: it looks once a frame, and touches where that stands. */
async function tap(page: Page, selector: string, text = '') {
  const place = await page.waitForFunction(
    ([selector, text]) => {
      // Nobody touches what is not painted yet.
      if (!performance.getEntriesByName('first-contentful-paint').length) return null
      const all = [...document.querySelectorAll(selector)]
      const wanted = all.find(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && one.textContent?.includes(text),
      )
      wanted?.scrollIntoView({ block: 'nearest' })
      const box = wanted?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    [selector, text] as const,
  )
  const { x, y } = (await place.jsonValue())!
  await page.touchscreen.tap(x, y)
}

const profiles = scratchProfiles()
const walked: Record<Amount, Walked[]> = { shipped: [], many: [] }
try {
  const address = await installBoth(profiles, folder)
  for (let run = 0; run < runs; run += 1)
    for (const amount of AMOUNTS)
      await profiles.copied(amount, async (context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write'])
        const page = await slowPage(context)
        const one = await walk(page, address)
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        for (const said of SAID)
          if (!copied.includes(said)) throw new Error(`“${copied}” does not say ${said}`)
        walked[amount].push(one)
      })
} finally {
  profiles.remove()
}

const ms = (value: number) => `${Math.round(value)} ms`
console.log(
  `${runs} runs each, interleaved, offline, new browser each; ${CPU_SLOWDOWN}× slower CPU\n`,
)
printTable([
  ['data', 'until', 'median', 'p95', 'aim (p95)'],
  ...AMOUNTS.flatMap((amount) =>
    (['typed', 'found', 'copied'] as const).map((step) => {
      const values = walked[amount].map((one) => one[step])
      const aim = step === 'copied' ? `< ${AIM_MS} ms` : ''
      return [amount, step, ms(median(values)), ms(percentile(values, 95)), aim]
    }),
  ),
])
const late = AMOUNTS.filter(
  (amount) =>
    percentile(
      walked[amount].map(({ copied }) => copied),
      95,
    ) >= AIM_MS,
)
if (late.length) {
  console.log(`\nslower than the aim: ${late.join(', ')}`)
  process.exitCode = 1
}
