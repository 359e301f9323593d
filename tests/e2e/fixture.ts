/**
 * What every journey gets: a host of its own with the built app, a fresh browser context with service workers, and
 * a watch over it: an error in the console (a CSP violation, a hydration mismatch) or a request to another origin
 * fails the test, unless the test said beforehand that it provokes it.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { staticHost, type StaticHost } from '../tools/staticHost'
import { DIST } from './builds'

export interface Problems {
  readonly seen: readonly string[]
  /** The test provokes this one; a test that says so and does not provoke it fails too. */
  expect(pattern: RegExp): void
}

interface Fixtures {
  /** Folder and base of the host; a describe block may choose others. */
  readonly site: { readonly folder: string; readonly base: string }
  readonly host: StaticHost
  readonly problems: Problems
}

export const test = base.extend<Fixtures>({
  site: [{ folder: DIST, base: '/' }, { option: true }],
  host: async ({ site }, use) => {
    if (!existsSync(join(site.folder, 'sw.js')))
      throw new Error(`no build in ${site.folder}: run \`npm run build\` and \`build:subpath\``)
    const host = await staticHost(site.folder, site.base)
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.url),
  problems: [
    async ({ context, host }, use) => {
      const seen = watch(context, host)
      const provoked: RegExp[] = []
      await use({ seen, expect: (pattern) => void provoked.push(pattern) })
      const unasked = seen.filter((problem) => !provoked.some((pattern) => pattern.test(problem)))
      expect(unasked, 'problems that no test asked for').toEqual([])
      for (const pattern of provoked)
        expect(
          seen.some((problem) => pattern.test(problem)),
          `${pattern} was expected`,
        ).toBe(true)
    },
    { auto: true },
  ],
})

export { expect }

/** Refused and without network: asked after it was stopped. The others: stopped while it was asked. */
const HOST_IS_GONE =
  /net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED|ABORTED)|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|INTERNET_DISCONNECTED)/

function watch(context: BrowserContext, host: StaticHost): string[] {
  const seen: string[] = []
  const { origin } = new URL(host.url)
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The browser's own line about a host that a test has stopped; nobody can keep it from writing that.
    if (HOST_IS_GONE.test(message.text())) return
    // The browser's remark on its own clock: on a busy machine a style is used seconds after it was fetched.
    if (/was preloaded using link preload but not used/.test(message.text())) return
    seen.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error()}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin)
      seen.push(`other origin: ${request.url()}`)
  })
  return seen
}

/**
 * The app has looked for newer data by itself. For tests that publish some and then ask for it: they would else be given
 * the answer of a look that was on its way, or find their button turned into the next one.
 */
export const hasLooked = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/manifest.json')),
  )

/** First visit until everything is stored: the service worker controls the page, the device holds the data. */
export async function install(page: Page, path = './') {
  await page.goto(path)
  await page.waitForFunction(
    () =>
      navigator.serviceWorker.controller?.state === 'activated' &&
      localStorage.getItem('shukan.activeVersion') !== null,
    undefined,
    // A hundred files one after the other: as long as the test may take.
    { timeout: 0 },
  )
  await hasLooked(page)
}

/** A browser without service workers: nothing stands between the page and its host. */
export const withoutWorker = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))

/** From here on no timer of the page runs out: what is said for a moment only stays until `page.clock.resume()`. */
export async function stopClock(page: Page) {
  const now = Date.now()
  await page.clock.install({ time: now })
  await page.clock.pauseAt(now + 3_600_000)
}

/** The app has taken the page over. */
export const mounted = (page: Page) => page.locator('html[data-mounted]').waitFor()

/** The host is really gone, and the device knows that it has no network. */
export async function unplug(context: BrowserContext, host: StaticHost) {
  await host.stop()
  await context.setOffline(true)
}

/** The headline figure of the first area card on 总览. */
export const headline = (page: Page) => page.locator('.headline .figure').first()
/** What it says in the data of this build. */
export const HEADLINE = '超65%'

export const heading = (page: Page) => page.locator('h1')
/** What the page itself says went wrong; the line for what has no place on a page stands outside it. */
export const alert = (page: Page) => page.getByRole('main').getByRole('alert')
