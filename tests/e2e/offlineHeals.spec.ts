import type { Page } from '@playwright/test'
import { precacheList, readBuilt } from './builds'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { keptFiles, loseFiles, PORTALS } from './kept'
import { newerApp, type Build } from './newerApp'
import { INDICATOR, INDICATOR_NAME } from './routes'
import { workboxApp } from './workboxApp'

const total = precacheList().length
const ready = (page: Page) => expect(page.locator('.offline')).toHaveText('离线可用 ✓')
const offer = (page: Page) => page.getByText('新版应用已就绪')
/** What the service worker asks for and no address of the app leads to: the visitor himself is let through. */
const SHELLS = /\/(index|app)\.html$/

/** 总览 asks for the parcels of its sheets and its next pages when it is at rest. */
const rested = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      ),
    )
    .toMatch(/(?=.*\/assets\/sheets-)(?=.*\/assets\/browse-)/)

const isInstalling = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).installing))

for (const [what, each] of [
  ['an emptied cache', 1],
  ['a cache that lost a third of its files', 3],
] as const) {
  test(`${what} is filled again at the next start with a network`, async ({
    context,
    host,
    page,
  }) => {
    await install(page)
    expect(await loseFiles(page, /./, each)).toBe(Math.ceil(total / each))
    await page.reload()
    await ready(page)
    expect(await keptFiles(page)).toHaveLength(total)
    // That the whole list opens every route is seen in offline.spec.ts.
    await unplug(context, host)
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
  })
}

for (const lost of ['app.html', 'index.html']) {
  test(`without ${lost} the other shell opens every address`, async ({ context, host, page }) => {
    await install(page)
    expect(await loseFiles(page, new RegExp(`/${lost}`))).toBe(1)
    await unplug(context, host)
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
    await page.goto('./')
    await mounted(page)
    await expect(headline(page)).toHaveText(HEADLINE)
  })
}

test('a host that leaves out .html by a redirection is understood', async ({
  context,
  host,
  page,
}) => {
  host.fault = (path) => {
    const [, name] = /^\/(index|app|repair)(?:\.html)?$/.exec(path) ?? []
    if (!name) return undefined
    const shown = name === 'index' ? '/' : `/${name}`
    return path.endsWith('.html')
      ? { status: 308, location: shown, body: '' }
      : { type: 'text/html', body: readBuilt(`${name}.html`) }
  }
  await page.goto('./')
  await ready(page)
  await unplug(context, host)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
})

test.describe('the network of a guest', () => {
  let workbox: Build, next: Build
  test.beforeAll(async () => {
    workbox = await workboxApp()
    next = await newerApp()
  })
  test.afterAll(() => Promise.all([workbox.remove(), next.remove()]))

  for (const [what, portal] of Object.entries(PORTALS)) {
    test(`${what} at the install is not kept as the app`, async ({ context, host, page }) => {
      host.fault = portal(SHELLS)
      await page.goto('./')
      await expect(page.locator('.offline')).toHaveText('离线使用：未完成，联网时继续')
      expect((await keptFiles(page)).filter((url) => /\/(index|app)\.html/.test(url))).toEqual([])
      host.fault = undefined
      await page.reload()
      await ready(page)
      await unplug(context, host)
      await page.goto('./')
      await expect(headline(page)).toHaveText(HEADLINE)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText(INDICATOR_NAME)
    })

    test(`${what} at an update leaves the older build whole, and the update comes later`, async ({
      context,
      host,
      page,
    }) => {
      await install(page)
      host.folder = next.folder
      host.fault = portal(SHELLS)
      const asked = host.requests.length
      await page.reload()
      await expect.poll(() => host.requests.slice(asked).includes('/app.html')).toBe(true)
      await expect.poll(() => isInstalling(page)).toBe(false)
      await ready(page)
      await expect(offer(page)).toHaveCount(0)
      await context.setOffline(true)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText(INDICATOR_NAME)

      await context.setOffline(false)
      host.fault = undefined
      await page.goto('./')
      // What it asks for at rest is no longer there once the newer build has taken over.
      await rested(page)
      await page.getByRole('button', { name: '更新', exact: true }).tap()
      await expect(offer(page)).toHaveCount(0)
      await ready(page)
      await unplug(context, host)
      await page.goto('./')
      await expect(headline(page)).toHaveText(HEADLINE)
    })

    test(`${what} that an older worker kept as the app is gone at the next start with a network`, async ({
      context,
      host,
      page,
    }) => {
      host.folder = workbox.folder
      host.fault = portal(SHELLS)
      await page.goto('./')
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.goto('settings')
      await expect(heading(page)).toHaveText('请登录')

      host.folder = next.folder
      host.fault = undefined
      await page.goto('./')
      await expect(headline(page)).toHaveText(HEADLINE)
      await ready(page)
      await unplug(context, host)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText(INDICATOR_NAME)
    })

    test(`${what} for everything leaves an installed app as it is`, async ({ host, page }) => {
      await install(page)
      await ready(page)
      host.fault = portal(/./)
      await page.reload()
      await expect(headline(page)).toHaveText(HEADLINE)
      await ready(page)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText(INDICATOR_NAME)
    })
  }

  test('the build that Workbox installed is taken over when the reader says so', async ({
    context,
    host,
    page,
  }) => {
    host.folder = workbox.folder
    await install(page)
    host.folder = next.folder
    await page.reload()
    await page.getByRole('button', { name: '更新', exact: true }).tap()
    await ready(page)
    expect(await page.evaluate(() => caches.keys())).toEqual([`shukan-precache-${host.url}`])
    await unplug(context, host)
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
  })
})
