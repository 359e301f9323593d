/** The map of the app: five places, every page near one of them, and the way back by its name. */
import type { Page } from '@playwright/test'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ADDRESSES, type ScreenName } from '../../src/record/addresses'
import { builtDataset } from './builds'
import { expect, heading, mounted, test } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

const { systems } = builtDataset()
const router = createRouter({
  history: createMemoryHistory(),
  routes: Object.entries(ADDRESSES).map(([name, path]) => ({
    name,
    path: `/${path}`,
    component: {},
  })),
})
const screenOf = (path: string) => String(router.resolve(path).name) as ScreenName
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true })
const back = (page: Page) => page.getByRole('link', { name: /^返回：/ })

/** Reached otherwise → how. */
const ELSEWHERE: Partial<Record<ScreenName, string>> = {
  notFound: 'by a wrong address',
  ownIndicator: 'from a table of one’s own, which a new device has not',
  receivedDeck: 'by a link from somebody else',
  speaker: 'from the stage, in a window of its own',
}

test('every page is at most two taps from one of the five tabs', async ({ page }) => {
  test.slow()
  const near = new Set<ScreenName>()
  const linksOn = async (path: string) => {
    await page.goto(path)
    await mounted(page)
    if (path.startsWith('search')) await expect(page.locator('[data-hit]').first()).toBeVisible()
    const links = page.locator('main a[href^="/"]:not([href$=".txt"], [href$=".html"])')
    // A few, such as the stage, lead nowhere else.
    await links
      .first()
      .waitFor({ state: 'attached', timeout: 3000 })
      .catch(() => {})
    return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  }
  // Where the search has been asked for something, its hits are one tap away.
  let front = ['./', `search?q=${systems[0]!.name.zh}`, 'check', 'meeting', 'mine']
  for (const path of front) near.add(screenOf(path.replace('./', '/')))
  for (let taps = 1; taps <= 2; taps += 1) {
    const next = new Map<ScreenName, string>()
    for (const path of front) {
      for (const link of await linksOn(path)) {
        const screen = screenOf(link)
        if (!near.has(screen) && !next.has(screen)) next.set(screen, link.slice(1))
      }
    }
    for (const screen of next.keys()) near.add(screen)
    front = [...next.values()]
  }
  const far = (Object.keys(ADDRESSES) as ScreenName[]).filter((name) => !near.has(name))
  expect(far.toSorted()).toEqual(Object.keys(ELSEWHERE).toSorted())
})

test('the language is three taps away, a meeting on the screen three', async ({ page }) => {
  await page.goto('./')
  await mounted(page)
  await tab(page, '我的').tap()
  await page.getByRole('main').getByRole('link', { name: '设置' }).tap()
  await page.getByRole('radio', { name: 'English' }).tap()
  await expect(heading(page)).toHaveText('Settings')
  await page.getByRole('radio', { name: '简体中文' }).tap()

  await tab(page, '会议').tap()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^主要指标/ })
    .tap()
  await page.getByRole('link', { name: '放映' }).tap()
  await expect(page).toHaveURL(/\/present/)
})

for (const textSize of ['normal', 'elder'] as const)
  test(`the five places are the same in every size of text (${textSize})`, async ({ page }) => {
    await prefer(page, { textSize })
    await page.goto('./')
    await mounted(page)
    for (const name of ['总览', '查', '核对', '会议', '我的'])
      await expect(tab(page, name)).toBeInViewport()
  })

test('back leads where the reader came from, says so, and finds the search as it was', async ({
  page,
}) => {
  await page.goto('search?q=szjj')
  await mounted(page)
  await page.locator('[data-hit]').first().tap()
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(back(page)).toHaveText('搜索“szjj”')
  // The entry of the history knows it, not only this window's memory.
  await page.reload()
  await mounted(page)
  await expect(back(page)).toHaveText('搜索“szjj”')
  await back(page).tap()
  await expect(page).toHaveURL(/\/search\?q=szjj$/)
  await expect(page.locator('[data-hit]').first()).toBeVisible()
})

test('back from the same page says another name where the reader came by another way', async ({
  page,
}) => {
  await page.goto('status?year=2026')
  await mounted(page)
  await page.locator('.entry', { hasText: INDICATOR_NAME }).first().tap()
  await expect(back(page)).toHaveText('目标进度')
  await back(page).tap()
  await expect(page).toHaveURL(/\/status\?year=2026$/)
})

test('where the visit began here, and from a stage, back leads to the page’s parent', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await expect(back(page)).toHaveText('基础能力')
  await back(page).tap()
  await expect(page).toHaveURL(/\/area\/foundation$/)
})

test('in another language the way back has no name of the old one', async ({ page }) => {
  await page.goto('mine')
  await mounted(page)
  await page.getByRole('main').getByRole('link', { name: '设置' }).tap()
  await expect(back(page)).toHaveText('我的')
  await page.getByRole('radio', { name: 'English' }).tap()
  await expect(page.getByRole('link', { name: 'Back: Mine' })).toBeVisible()
})

for (const [name, press] of [
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
] as const)
  test(`${name} leads to the search’s field from any page, and is a letter in a field`, async ({
    page,
  }) => {
    await page.goto('rules')
    await mounted(page)
    await press(page)
    await expect(page.getByRole('searchbox')).toBeFocused()
    await expect(page).toHaveURL(/\/search$/)
    await page.keyboard.type('1/2')
    await expect(page.getByRole('searchbox')).toHaveValue('1/2')
  })

test('on a wide screen the five places and the lists of 查 are all that comes before the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('status')
  await mounted(page)
  const stops = page.locator('nav.tabbar a:visible')
  await expect(stops).toHaveCount(10)
  await page.goto('mine')
  await mounted(page)
  await expect(stops).toHaveCount(5)
})

test('a phone on its side gives the tabs a narrow edge, not a quarter of its height', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto('status')
  await mounted(page)
  const box = (await page.locator('nav.tabbar').boundingBox())!
  expect(box.width).toBeLessThan(110)
  expect(box.x).toBe(0)
  const main = (await page.locator('main').boundingBox())!
  expect(main.x).toBeGreaterThanOrEqual(box.width)
  for (const name of ['总览', '我的']) await expect(tab(page, name)).toBeInViewport({ ratio: 1 })
})

test('with text at 200 % no tab’s word is cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./')
  await mounted(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  for (const word of await page.locator('nav.tabbar .tab > span').all())
    expect(await word.evaluate((it) => it.scrollWidth <= it.clientWidth + 1)).toBe(true)
})
