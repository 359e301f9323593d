import type { Page } from '@playwright/test'
import { expect, heading, install, mounted, test, unplug } from './fixture'
import { INDICATOR } from './routes'
import { seenSoFar, watchFor } from './visibleTexts'

const html = (page: Page) => page.locator('html')
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).tap()

test('theme and text size are applied at once and kept', async ({ page }) => {
  await page.goto('settings')
  await choose(page, '深色')
  await expect(html(page)).toHaveCSS('background-color', 'rgb(13, 21, 28)')
  await choose(page, '长辈版')
  await expect(html(page)).toHaveCSS('font-size', '24px')
  await page.reload()
  await expect(html(page)).toHaveCSS('background-color', 'rgb(13, 21, 28)')
  await expect(html(page)).toHaveCSS('font-size', '24px')
  await mounted(page)
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '长辈版', exact: true })).toBeChecked()
})

test('长辈版 is entered on the first screen, with figures of at least 30 pt', async ({ page }) => {
  await page.goto('./')
  await mounted(page)
  await page.getByRole('button', { name: '大字' }).tap()
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true')
  const sizes = await page
    .locator('main .number')
    .evaluateAll((numbers) =>
      numbers.map((number) => parseFloat(getComputedStyle(number).fontSize)),
    )
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(40)
  const small = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('p, span, dt, dd, li, a, h1, h2')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18)
      .map((element) => `${element.className} ${element.textContent?.trim()}`),
  )
  expect(small).toEqual([])
})

test('繁體 is spoken everywhere, also without network', async ({ context, host, page }) => {
  await install(page, 'settings')
  await choose(page, '繁體中文')
  await expect(heading(page)).toHaveText('設定')
  await expect(html(page)).toHaveAttribute('lang', 'zh-Hant')
  await unplug(context, host)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText('數字經濟增加值佔GDP比重')
  await expect(html(page)).toHaveAttribute('lang', 'zh-Hant')
})

test('English is spoken everywhere, also without network', async ({ context, host, page }) => {
  await install(page, 'settings')
  await choose(page, 'English')
  await expect(heading(page)).toHaveText('Settings')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await unplug(context, host)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(/Digital economy|Value added of the digital economy/)
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(page.locator('main')).toContainText('over 65%')
})

test('a reader of English never sees the prerendered Chinese', async ({ page }) => {
  await install(page, 'settings')
  await choose(page, 'English')
  await expect(heading(page)).toHaveText('Settings')
  await watchFor(page, ['关键数据', 'keyfigures'])
  await page.goto('./')
  await expect(heading(page)).toContainText('key figures')
  await page.reload()
  await expect(heading(page)).toContainText('key figures')
  await expect.poll(() => seenSoFar(page)).toEqual(['keyfigures'])
})

test('a dark page is dark in its first frame', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('shukan.preferences', '{"theme":"dark"}')
    const world = Object.assign(globalThis, { colours: new Set<string>() })
    const look = () => {
      if (document.body)
        world.colours.add(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('./')
  await mounted(page)
  const colours = await page.evaluate(() => [
    ...(globalThis as unknown as { colours: Set<string> }).colours,
  ])
  expect(colours).toEqual(['rgb(13, 21, 28)'])
})
