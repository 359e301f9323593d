import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, CDPSession, Page } from 'playwright'
import type { WantedPage } from './floorSite'

const probe = readFileSync(fileURLToPath(new URL('probe.js', import.meta.url)), 'utf8')

export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
}
const CPU_SLOWDOWN = 4
/** 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
/** After the page is alive: time for pictures to come, so that their work counts as blocking too. */
const REST_MS = 2500

/** Milliseconds from the start of the navigation, bytes as they came over the wire. */
export type Measured = Record<
  'readable' | 'alive' | 'paint' | 'lcp' | 'cls' | 'blocked' | 'received' | 'asked',
  number
>

/** Opens a page and waits until its figure is seen. `alive` says whether the page is an app that starts. */
export async function visit(
  context: BrowserContext,
  address: string,
  { texts }: WantedPage,
  { slow, alive }: { slow: boolean; alive: boolean },
): Promise<Measured> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(`window.benchWanted = ${JSON.stringify(texts)};\n${probe}`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  if (slow) await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  const wire = listen(cdp)
  await page.goto(address, { waitUntil: 'commit' })
  await reached(page, alive ? 'alive' : 'readable')
  await reached(page, 'readable')
  await page.waitForLoadState('load')
  await page.waitForTimeout(REST_MS)
  const bench = await page.evaluate(() => (window as unknown as { bench: Measured }).bench)
  await cdp.detach()
  // Text that stands in the document before the first paint is readable with that paint, not before.
  const readable = Math.max(bench.readable, bench.paint)
  return { ...bench, readable, ...wire.until(readable) }
}

type Probed = Window & { bench?: Measured }

/** Asks seldom: each question costs the slowed-down page some of its time. */
const ASKING = { polling: 250, timeout: 60_000 }

const reached = (page: Page, what: 'readable' | 'alive') =>
  page.waitForFunction((key) => ((window as Probed).bench?.[key] ?? 0) > 0, what, ASKING)

interface Request {
  asked: number
  /** When the last byte came, and how many there were. */
  finished: number
  size: number
  pieces: { at: number; bytes: number }[]
}

/** Adds up what came, headers and all, by the clock of the browser's own network log. */
function listen(cdp: CDPSession) {
  const requests = new Map<string, Request>()
  const of = (id: string): Request => {
    const there = requests.get(id) ?? { asked: Infinity, finished: Infinity, size: 0, pieces: [] }
    requests.set(id, there)
    return there
  }
  cdp.on('Network.requestWillBeSent', (event) => (of(event.requestId).asked = event.timestamp))
  cdp.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
    of(requestId).pieces.push({ at: timestamp, bytes: response.encodedDataLength }),
  )
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    of(requestId).pieces.push({ at: timestamp, bytes: encodedDataLength }),
  )
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    Object.assign(of(requestId), { finished: timestamp, size: encodedDataLength }),
  )
  return {
    /** Bytes received until then, and the whole size of all that was asked for until then. */
    until(milliseconds: number) {
      const all = [...requests.values()]
      const end = Math.min(...all.map(({ asked }) => asked)) + milliseconds / 1000
      const received = ({ finished, size, pieces }: Request) =>
        finished <= end ? size : sum(pieces, ({ at, bytes }) => (at <= end ? bytes : 0))
      return {
        received: sum(all, received),
        asked: sum(all, ({ asked, size }) => (asked <= end ? size : 0)),
      }
    },
  }
}

const sum = <T>(rows: readonly T[], bytes: (row: T) => number) =>
  rows.reduce((total, row) => total + bytes(row), 0)

/** An ordinary first visit, long enough for the service worker and the database to be filled. */
export async function install(context: BrowserContext, address: string, alive: boolean) {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(`window.benchWanted = [];\n${probe}`)
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, ASKING)
  if (alive) {
    await reached(page, 'alive')
    await page.waitForFunction(() => localStorage.getItem('shukan.activeVersion'), null, ASKING)
  }
  await page.waitForTimeout(REST_MS)
}
