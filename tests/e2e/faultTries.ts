/**
 * What a reader loses, sees wrong, or is left with when a phone dies in the midst of an update, a first visit breaks off, the disk
 * is full, two windows update at once, downloads are spoilt. Some of each in the gate (faults.spec.ts), all in `npm run bench:faults`.
 */
import { isDeepStrictEqual } from 'node:util'
import type { BrowserContext, Page } from '@playwright/test'
import type { StaticHost } from '../tools/staticHost'
import { builtManifest } from './builds'
import { dropRow, putRows, rowsIn } from './database'
import { hasLooked, headline, HEADLINE } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { killBrowser, withProfile } from './profile'
import { INDICATOR } from './routes'

export interface Outcome {
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
export const noOutcome = (): Outcome => ({ tries: 0, lost: 0, wrong: 0, dead: 0, unclear: 0 })

const NOTE = '问清口径'
const LONGEST_KILL_MS = 1500
/** Of each kind: what networks, disks and forgers do to a file. */
const SPOILS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}\u0000${text.slice(at)}`,
  (text) => text.replace('"value":66', '"value":99'),
  (text) => text + text,
  () => '<!doctype html><title>请登录</title>',
]

const mounted = (page: Page) => page.waitForSelector('html[data-mounted]', { timeout: 20_000 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Whatever it is: the figure on 总览 at once, and the version that 数据 names. */
async function shownOn(page: Page) {
  await page.goto('./')
  await mounted(page)
  const figure = (await headline(page).innerText()).replace(/\s/g, '')
  await page.goto('data')
  await mounted(page)
  return { figure, version: await page.locator('.version').first().innerText() }
}

/** What a reader finds after it: the figure with its version, and the own note. */
async function lookAt(page: Page, of: Outcome, hasNote: boolean) {
  const stated: Readonly<Record<string, string>> = {
    [builtManifest().version]: HEADLINE,
    [newerData().version]: NEWER_HEADLINE,
  }
  try {
    const { figure, version } = await shownOn(page)
    if (stated[version] !== figure) of.wrong += 1
    const notes = await rowsIn(page, 'notes')
    if (hasNote && !notes.some(({ text }) => text === NOTE)) of.lost += 1
  } catch (error) {
    console.error(String(error).split('\n')[0])
    of.dead += 1
  }
}

/** 数据 of a phone with a note of the reader's own; its own look for newer data is over. */
async function prepared(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(INDICATOR)
  await mounted(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await page.waitForFunction(() => localStorage.getItem('shukan.activeVersion') !== null)
  const indicator = INDICATOR.slice('indicator/'.length)
  await putRows(page, 'notes', [{ indicator, text: NOTE, editedAt: '2026-03-01T08:00:00.000Z' }])
  await openData(page)
  return page
}

async function openData(page: Page) {
  await page.goto('data')
  await mounted(page)
  await hasLooked(page)
}

export async function killedInUpdate(host: StaticHost, of: Outcome) {
  await withProfile(host, async (launch, profile) => {
    const browser = await launch()
    const page = await prepared(browser)
    host.fault = newerData().publish
    await button(page, '检查更新').click()
    const update = button(page, '启用新数据')
      .click({ timeout: LONGEST_KILL_MS })
      .catch(() => {})
    await after(Math.random() * LONGEST_KILL_MS)
    await killBrowser(browser, profile)
    await update
    of.tries += 1
    const again = await launch()
    await lookAt(await again.newPage(), of, true)
    await again.close()
    host.fault = undefined
  })
}

/** Whether the reader was told: the figures stand there, or the last resort does. */
const isTold = (page: Page) =>
  page
    .waitForFunction(
      () =>
        'mounted' in document.documentElement.dataset ||
        getComputedStyle(document.getElementById('boot-help')!).visibility === 'visible',
      undefined,
      // Longer than the watchdog.
      { timeout: 20_000 },
    )
    .then(() => true)
    .catch(() => false)

export async function firstVisitBrokenOff(host: StaticHost, seconds: number, of: Outcome) {
  await withProfile(host, async (launch) => {
    let isOver = false
    host.hold = () => new Promise((resolve) => !isOver && setTimeout(resolve, 400))
    const browser = await launch()
    const page = await browser.newPage()
    void page.goto(INDICATOR).catch(() => {})
    await after(seconds * 1000)
    isOver = true
    await browser.setOffline(true)
    of.tries += 1
    const isSaid = await isTold(page)
    // Before anything of the page came, the browser itself says that there is no network.
    if (!isSaid && (await page.evaluate(() => document.body?.childElementCount ?? 0)) > 0)
      of.unclear += 1
    host.hold = undefined
    await browser.setOffline(false)
    await lookAt(page, of, false)
    await browser.close()
  })
}

/** From here on this page finds no room for data, as Chromium tells it. */
export const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (this.name === 'datasets') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })

export const FULL = '已启用新数据，仅本次有效：本机空间已满，存不下。请清理手机空间后再检查更新。'

export async function fullDisk(host: StaticHost, of: Outcome) {
  await withProfile(host, async (launch) => {
    const browser = await launch()
    const page = await prepared(browser)
    await fillDisk(page)
    host.fault = newerData().publish
    await button(page, '检查更新').click()
    await button(page, '启用新数据').click()
    of.tries += 1
    const said = page.getByText(FULL).waitFor({ timeout: 10_000 })
    await said.catch(() => (of.unclear += 1))
    await lookAt(page, of, true)
    await browser.close()
    host.fault = undefined
  })
}

export async function twoWindows(host: StaticHost, of: Outcome) {
  await withProfile(host, async (launch) => {
    const browser = await launch()
    const one = await prepared(browser)
    const two = await browser.newPage()
    await openData(two)
    host.fault = newerData().publish
    const take = async (page: Page) => {
      await button(page, '检查更新').click()
      // Or overtaken by the other's tap.
      await button(page, '启用新数据')
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

/** A spoilt manifest may still name the true files, and no key guards it here; what is kept under their version must be true. */
async function keepsTrue(page: Page): Promise<boolean> {
  const { version, file, files } = newerData()
  const row = (await rowsIn(page, 'datasets')).find((one) => one.version === version)
  return isDeepStrictEqual(row?.dataset, JSON.parse(files.get(file)!))
}

async function forgetOffer(page: Page, host: StaticHost) {
  host.fault = undefined
  await dropRow(page, 'datasets', newerData().version)
  await openData(page)
}

/** One page asks again and again, and never gets what the publisher laid out. */
export async function spoiltDownloads(host: StaticHost, times: number, of: Outcome) {
  await withProfile(host, async (launch) => {
    const browser = await launch()
    const page = await prepared(browser)
    const newer = newerData()
    const names = [...newer.files.keys()].filter((name) => !name.startsWith('search'))
    const message = page.locator('main [role=status].message')
    for (let run = 0; run < times; run += 1) {
      const spoilt = names[run % names.length]!
      const spoil = SPOILS[Math.floor(run / names.length) % SPOILS.length]!
      host.fault = (path) => {
        const answer = newer.publish(path)
        if (!answer || !path.endsWith(spoilt)) return answer
        const text = String(answer.body)
        const body = spoil(text, Math.floor(Math.random() * text.length))
        return { body: body === text ? text.slice(1) : body }
      }
      of.tries += 1
      try {
        await button(page, '检查更新').click({ timeout: 10_000 })
        const said = await page.waitForFunction(
          (element) => !/正在检查/.test(element!.textContent!) && element!.textContent,
          await message.elementHandle(),
        )
        const isOffered = (await button(page, '启用新数据').count()) > 0
        if (isOffered && !(await keepsTrue(page))) of.wrong += 1
        if (!isOffered && !/[一-龥]{4}/.test(String(await said.jsonValue()))) of.unclear += 1
        if (isOffered) await forgetOffer(page, host)
      } catch (error) {
        console.error(String(error).split('\n')[0])
        of.dead += 1
        await openData(page)
      }
    }
    await lookAt(page, of, true)
    await browser.close()
    host.fault = undefined
  })
}
