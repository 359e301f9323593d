/**
 * `npm run bench:faults -- [--kills=20]`: what a reader loses, sees wrong, or is left with when a phone dies in the midst of an
 * update, a first visit breaks off, the disk is full, or two windows update at once. Over the build in dist/, in real Chromium.
 * A thousand spoilt downloads are a unit test (tests/unit/features/dataset/mutants.test.ts).
 */
import type { BrowserContext, Page } from '@playwright/test'
import { builtManifest } from '../e2e/builds'
import { putRows, rowsIn } from '../e2e/database'
import { NEWER_HEADLINE, newerData } from '../e2e/newerData'
import { killBrowser, withProfile } from '../e2e/profile'
import { INDICATOR } from '../e2e/routes'
import { staticHost, type StaticHost } from '../tools/staticHost'
import { printTable } from './statistics'

const OLD_HEADLINE = '超65%'
const NOTE = '问清口径'
const LONGEST_KILL_MS = 1500
const kills = Number(process.argv.find((word) => word.startsWith('--kills='))?.slice(8) ?? 20)

interface Outcome {
  tries: number
  /** The reader's own. */
  lost: number
  /** A figure beside a version that does not state it. */
  wrong: number
  /** Neither the app nor the last resort. */
  dead: number
  /** Nothing said of what happened. */
  unclear: number
}
const outcomes = new Map<string, Outcome>()
const outcomeOf = (fault: string): Outcome => {
  const known = outcomes.get(fault) ?? { tries: 0, lost: 0, wrong: 0, dead: 0, unclear: 0 }
  outcomes.set(fault, known)
  return known
}

const newer = newerData()
const older = builtManifest().version
const SHOWN: Readonly<Record<string, string>> = {
  [older]: OLD_HEADLINE,
  [newer.version]: NEWER_HEADLINE,
}

const mounted = (page: Page) => page.waitForSelector('html[data-mounted]', { timeout: 20_000 })
const headline = (page: Page) => page.locator('.headline .hero .figure').first().innerText()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What a reader finds after it: the figure with its version, and the own note. */
async function lookAt(page: Page, of: Outcome, hasNote: boolean) {
  try {
    await page.goto('./')
    await mounted(page)
    const figure = (await headline(page)).replace(/\s/g, '')
    await page.goto('data')
    await mounted(page)
    const version = await page.locator('.version').first().innerText()
    if (SHOWN[version] !== figure) of.wrong += 1
    const notes = await rowsIn(page, 'notes')
    if (hasNote && !notes.some(({ text }) => text === NOTE)) of.lost += 1
  } catch (error) {
    console.error(String(error).split('\n')[0])
    of.dead += 1
  }
}

async function prepared(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(INDICATOR)
  await mounted(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await page.waitForFunction(() => localStorage.getItem('shukan.activeVersion') !== null)
  const indicator = INDICATOR.slice('indicator/'.length)
  await putRows(page, 'notes', [{ indicator, text: NOTE, editedAt: '2026-03-01T08:00:00.000Z' }])
  return page
}

async function killedInUpdate(host: StaticHost) {
  const of = outcomeOf('killed at any moment of an update')
  await withProfile(host, async (launch, profile) => {
    const browser = await launch()
    const page = await prepared(browser)
    host.fault = newer.publish
    await page.goto('data')
    await mounted(page)
    await button(page, '检查更新').click()
    const update = button(page, '启用新数据')
      .click({ timeout: LONGEST_KILL_MS })
      .catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_KILL_MS))
    await killBrowser(browser, profile)
    await update
    of.tries += 1
    const after = await launch()
    await lookAt(await after.newPage(), of, true)
    await after.close()
    host.fault = undefined
  })
}

async function firstVisitBrokenOff(host: StaticHost, seconds: number) {
  const of = outcomeOf(`first visit, network gone after ${seconds} s`)
  await withProfile(host, async (launch) => {
    let isOver = false
    host.hold = () => new Promise((resolve) => !isOver && setTimeout(resolve, 400))
    const browser = await launch()
    const page = await browser.newPage()
    void page.goto(INDICATOR).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    isOver = true
    await browser.setOffline(true)
    of.tries += 1
    // Longer than the watchdog: by then the figures stand there or the last resort does.
    const isSaid = await page
      .waitForFunction(
        () =>
          'mounted' in document.documentElement.dataset ||
          getComputedStyle(document.getElementById('boot-help')!).visibility === 'visible',
        undefined,
        { timeout: 20_000 },
      )
      .then(() => true)
      .catch(() => false)
    // Before anything of the page came, the browser itself says that there is no network.
    if (!isSaid && (await page.evaluate(() => document.body?.childElementCount ?? 0)) > 0)
      of.unclear += 1
    host.hold = undefined
    await browser.setOffline(false)
    await lookAt(page, of, false)
    await browser.close()
  })
}

async function fullDisk(host: StaticHost) {
  const of = outcomeOf('full disk at an update')
  await withProfile(host, async (launch) => {
    const browser = await launch()
    const page = await prepared(browser)
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        if (this.name === 'datasets') throw new DOMException('full', 'QuotaExceededError')
        return put.apply(this, given)
      }
    })
    host.fault = newer.publish
    await page.goto('data')
    await mounted(page)
    await button(page, '检查更新').click()
    await button(page, '启用新数据').click()
    of.tries += 1
    const said = page.getByText('仅本次有效：本机空间已满')
    if (
      !(await said
        .waitFor({ timeout: 10_000 })
        .then(() => true)
        .catch(() => false))
    )
      of.unclear += 1
    await lookAt(page, of, true)
    await browser.close()
    host.fault = undefined
  })
}

async function twoWindows(host: StaticHost) {
  const of = outcomeOf('two windows update at once')
  await withProfile(host, async (launch) => {
    const browser = await launch()
    const one = await prepared(browser)
    const two = await browser.newPage()
    host.fault = newer.publish
    for (const page of [one, two]) {
      await page.goto('data')
      await mounted(page)
    }
    // A window may have found it by itself, or have been overtaken by the other's tap.
    const take = async (page: Page) => {
      for (const name of ['检查更新', '启用新数据'])
        await button(page, name)
          .click({ timeout: 5000 })
          .catch(() => {})
    }
    await Promise.all([take(one), take(two)])
    for (const page of [one, two]) {
      of.tries += 1
      await lookAt(page, of, true)
    }
    await browser.close()
    host.fault = undefined
  })
}

const host = await staticHost('dist')
try {
  for (let run = 0; run < kills; run += 1) await killedInUpdate(host)
  for (const seconds of [1, 3, 6, 12]) await firstVisitBrokenOff(host, seconds)
  await fullDisk(host)
  await twoWindows(host)
} finally {
  await host.stop()
  printTable([
    ['fault', 'tries', 'lost', 'wrong', 'dead', 'unclear'],
    ...[...outcomes].map(([fault, { tries, lost, wrong, dead, unclear }]) => [
      fault,
      ...[tries, lost, wrong, dead, unclear].map(String),
    ]),
  ])
}
