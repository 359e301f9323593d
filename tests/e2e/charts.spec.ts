import { builtManifest, chartChunk } from './builds'
import type { Page } from '@playwright/test'
import { expect, headline, HEADLINE, heading, mounted, test, withoutWorker } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

/** Every printed place of the figure, folded below the picture. */
async function hasTable(page: Page) {
  await page.getByText(/均附文件/).click()
  await expect(page.getByRole('table').first()).toContainText(HEADLINE)
}

test('the pictures of the areas stand in the page before and without any chart code', async ({
  host,
  page,
}) => {
  // It stores the chart code for offline use.
  await withoutWorker(page)
  await page.goto('./')
  await mounted(page)
  const pictures = page.locator('.card.area [role=img]')
  expect(await pictures.count()).toBeGreaterThan(3)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveAccessibleName(/./)
    await expect(picture.locator('.slot svg path').first()).toBeAttached()
  }
  expect(host.requests).not.toContain(`/${chartChunk()}`)
})

test('the figure page draws its comparison with a spoken sentence and a table beside it', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  const picture = page.locator('main [role=img]').first()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.locator('.slot svg path').first()).toBeAttached()
  await expect(picture).toHaveAccessibleName(/65/)
  await hasTable(page)
})

test('a picture lies on the whole screen and is saved with its sources', async ({ page }) => {
  await page.addInitScript(() => {
    const texts: string[] = Object.assign(window, { written: [] as string[] }).written
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      texts.push(text)
      fillText.call(this, text, ...where)
    }
  })
  await page.goto(INDICATOR)
  const open = page.getByRole('button', { name: /^横屏看图/ }).first()
  await open.click()
  const stage = page.getByRole('dialog')
  await expect(stage.locator('.slot svg path').first()).toBeAttached()
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML')
  const box = await stage.boundingBox()
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() })
  const saving = page.waitForEvent('download')
  await stage.getByRole('button', { name: '保存图片' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^数看厦门-.*\.png$/)
  await expect(stage.getByRole('status')).toContainText('已保存')
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written)
  expect(written.join('')).toContain('厦府〔2025〕90号')
  expect(written.join('')).toContain(builtManifest().version)
  await page.keyboard.press('Escape')
  await expect(stage).toHaveCount(0)
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect(open).toBeFocused()
})

test('no name is cut short on a narrow phone in English', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await prefer(page, { language: 'en' })
  await page.goto(INDICATOR)
  const picture = page.locator('main [role=img]').first()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.getByText('Xiamen', { exact: true })).toBeVisible()
})

test('a finger that rests on a figure copies it, one that taps does not', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(INDICATOR)
  const picture = page.locator('main [role=img]').first()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.locator('.slot svg path').first()).toBeAttached()
  const caption = page.locator('figcaption').first()
  await picture.click({ position: { x: 120, y: 10 } })
  await expect(caption).toContainText(HEADLINE)
  await expect(caption).not.toContainText('已复制')
  await picture.click({ position: { x: 120, y: 10 }, delay: 700 })
  await expect(caption).toContainText('已复制')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(HEADLINE)
  expect(copied).toContain('厦府〔2025〕90号')
})

test('without its chart code every page is still readable', async ({ host, page, problems }) => {
  problems.expect(/status of 503/)
  const chunk = `/${chartChunk()}`
  host.fault = (path) => (path === chunk ? { status: 503, body: '' } : undefined)
  await page.goto('./')
  await mounted(page)
  await expect(headline(page)).toHaveText(HEADLINE)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await page.locator('main [role=img]').first().scrollIntoViewIfNeeded()
  await expect.poll(() => host.requests.includes(chunk)).toBe(true)
  await hasTable(page)
})
