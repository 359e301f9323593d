import type { Page } from '@playwright/test'
import { builtDataset, builtManifest, chartChunk, readBuilt } from './builds'
import { expect, headline, HEADLINE, heading, mounted, test, withoutWorker } from './fixture'
import { INDICATOR, ROUTES } from './routes'
import { moved, recordShifts } from './shifts'

const [{ path: AREA, heading: AREA_NAME } = { path: '', heading: '' }] = ROUTES.filter(
  ({ name }) => name === 'area',
)

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('总览 shows its figures, laid out and in colour', async ({ page }) => {
    await page.goto('./')
    await expect(headline(page)).toBeVisible()
    await expect(headline(page)).toHaveText(HEADLINE)
    await expect(page.locator('.card.area')).toHaveCount(builtDataset().areas.length)
    const card = page.locator('.card.area').first()
    await expect(card).toHaveCSS('background-color', 'rgb(255, 254, 251)')
    await expect(headline(page)).toHaveCSS('color', 'rgb(181, 23, 107)')
    const box = await card.boundingBox()
    expect(box?.width).toBeGreaterThan(330)
    await expect(page.locator('#boot-help')).toBeHidden()
    // What the page has already is not said twice.
    await expect(page.locator('#boot-help')).toBeVisible({ timeout: 20_000 })
    await expect(page.locator('#boot-help .figures')).toBeHidden()
  })

  test('an area shows its figures and pictures, each in colour', async ({ page }) => {
    await page.goto(AREA)
    await expect(heading(page)).toHaveText(AREA_NAME)
    await expect(page.locator('.entry').first()).toContainText(HEADLINE)
    const drawn = page.locator('li.picture .slot svg')
    expect(await drawn.count()).toBeGreaterThan(1)
    await expect(drawn.first()).toBeVisible()
    const bar = drawn.first().locator('path[fill="var(--target)"]').first()
    await expect(bar).toHaveCSS('fill', 'rgb(181, 23, 107)')
  })

  test('any other address leads to the page of figures, what the worker shows there has them', async ({
    page,
  }) => {
    await page.goto(INDICATOR)
    await expect(page.locator('#boot-help')).toBeVisible({ timeout: 20_000 })
    await page.locator('#boot-help').getByRole('link', { name: '主要数据' }).click()
    await expect(headline(page)).toHaveText(HEADLINE)
    await page.goto('app.html')
    await expect(page.locator('#boot-help li').first()).toContainText(HEADLINE)
    await expect(page.locator('#boot-help')).toContainText(builtManifest().version)
  })

  test('the printed page of figures needs no further file', async ({ host, page }) => {
    await page.goto('./')
    await expect(headline(page)).toBeVisible()
    const needed = host.requests.filter((path) => /\.(css|json)$/.test(path))
    expect(needed).toEqual([])
  })
})

test('the HTML holds the headline figure of every area as text', () => {
  const text = readBuilt('index.html')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
  const { areas, indicators, statements } = builtDataset()
  for (const { headline: id, name } of areas) {
    expect(text).toContain(name.zh)
    const shown = indicators.find((one) => one.id === id)
    expect(text).toContain(shown?.shortName.zh)
    const values = statements.filter((one) => one.indicator === id)
    expect(
      values.some(({ quantity }) => text.includes(String(quantity.value))),
      id,
    ).toBe(true)
  }
})

test('the prerendered page is taken over, not replaced', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('h1, .headline'))
        Object.assign(element, { prerendered: true })
    })
  })
  await page.goto('./')
  await mounted(page)
  const survived = await page.evaluate(() =>
    [...document.querySelectorAll('h1, .headline')].map((element) => 'prerendered' in element),
  )
  expect(survived).toHaveLength(1 + builtDataset().areas.length)
  expect(survived).not.toContain(false)
})

test('an area is taken over as it was sent, and asks for no chart code', async ({ host, page }) => {
  await withoutWorker(page)
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('h1, .entry, .slot svg'))
        Object.assign(element, { prerendered: true })
    })
  })
  await page.goto(AREA)
  await expect(page.getByRole('button', { pressed: false }).first()).toBeVisible()
  const survived = await page.evaluate(() =>
    [...document.querySelectorAll('h1, .entry, .slot svg')].map((each) => 'prerendered' in each),
  )
  expect(survived.length).toBeGreaterThan(10)
  expect(survived).not.toContain(false)
  expect(host.requests).not.toContain(`/${chartChunk()}`)
})

// What the build drew is never seen where the device would show something else.
for (const [what, { query = '', at = '', store = {} }] of Object.entries({
  'the address filters': { query: '?show=provinceOnly' },
  'the year of its targets is over': { at: '2027-02-01T09:00:00' },
  'the reader reads English': { store: { 'shukan.preferences': '{"language":"en"}' } },
  'the reader has 长辈版': { store: { 'shukan.preferences': '{"textSize":"elder"}' } },
  'the device holds other data': { store: { 'shukan.activeVersion': '0.0.1+00000000' } },
} as Record<string, { query?: string; at?: string; store?: Record<string, string> }>)) {
  test(`an area’s own page waits for the app where ${what}`, async ({ page }) => {
    if (at) await page.clock.setFixedTime(new Date(at))
    await page.addInitScript((store) => {
      for (const [key, value] of Object.entries(store)) localStorage.setItem(key, value)
      addEventListener('DOMContentLoaded', () => {
        const row = document.querySelector('.entry')
        Object.assign(window, { hidden: row && getComputedStyle(row).visibility === 'hidden' })
      })
    }, store)
    await page.goto(`${AREA}${query}`)
    await mounted(page)
    expect(await page.evaluate(() => (window as unknown as { hidden: boolean }).hidden)).toBe(true)
    await expect(page.locator('.entry').first()).toBeVisible()
    if (query) await expect(page.getByRole('radio', { checked: true })).toHaveValue('provinceOnly')
    if (at) await expect(page.locator('details .entry').first()).toBeAttached()
  })
}

test('an area that is loaded anew leads back where the reader came from', async ({ page }) => {
  await withoutWorker(page)
  await page.goto('search')
  await mounted(page)
  await page.evaluate((path) => {
    history.replaceState(
      { ...history.state, back: '/search', left: { title: '搜索', language: 'zh-Hans' } },
      '',
      path,
    )
    location.reload()
  }, AREA)
  await expect(heading(page)).toHaveText(AREA_NAME)
  await expect(page.locator('a.back')).toContainText('搜索')
})

for (const { name, path, heading: title } of ROUTES.filter(({ name }) =>
  ['home', 'area', 'indicator'].includes(name),
)) {
  test(`nothing on the page “${name}” moves while it and its pictures arrive`, async ({ page }) => {
    await recordShifts(page)
    await page.goto(path || './')
    await expect(heading(page)).toHaveText(title)
    await mounted(page)
    await expect(page.locator('main [role=img] svg').first()).toBeAttached()
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        scrollTo(0, y)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))
      }
    })
    expect(await moved(page)).toEqual([])
  })
}

test('the inlined styles are not fetched once more', async ({ host, page }) => {
  const inlined = /href="([^"]+\.css)" disabled/.exec(readBuilt('index.html'))?.[1]
  expect(inlined).toBeTruthy()
  await withoutWorker(page)
  await page.goto('./')
  await mounted(page)
  await page.getByRole('navigation').getByRole('link', { name: '查', exact: true }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect(host.requests.some((path) => path.endsWith('.css'))).toBe(true)
  expect(host.requests).not.toContain(inlined)
})

test.describe('a link tapped before the app is alive', () => {
  /** Taps while the page is read and the app is still on its way. */
  const tapEarly = (page: Page, selector: string) =>
    page.addInitScript((selector) => {
      addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { sameDocument: true })
        document.querySelector<HTMLElement>(selector)?.click()
      })
    }, selector)
  const sameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window)

  test('opens in the same start, and back leads to 总览', async ({ page }) => {
    await page.route('**/dataset/dataset-*.json', async (route) => {
      await expect(page.locator('html')).toHaveAttribute('data-wanted', '/search')
      await route.continue()
    })
    await tapEarly(page, 'main a.search')
    await page.goto('./')
    await expect(heading(page)).toHaveText('搜索')
    await expect(page).toHaveURL(/\/search$/)
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.goBack()
    await expect(headline(page)).toHaveText(HEADLINE)
    expect(await sameDocument(page)).toBe(true)
  })
})
