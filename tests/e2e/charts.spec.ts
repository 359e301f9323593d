import { chartChunk } from './builds'
import type { Page } from '@playwright/test'
import { expect, headline, HEADLINE, heading, mounted, test, withoutWorker } from './fixture'
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
