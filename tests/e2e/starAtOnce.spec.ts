/** A tap on a star before the database's code has come. */
import type { Page } from '@playwright/test'
import { expect, HEADLINE, mounted, test } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

const star = (page: Page) => page.getByRole('button', { name: /^关注/ }).first()

test('a star tapped just before the app is closed is seen at once and kept at the next start', async ({
  context,
  page,
}) => {
  // The code of the database does not come.
  await page.route(/\/assets\/sheets-[^/]*\.js$/, () => {})
  await page.goto(INDICATOR)
  await mounted(page)
  await star(page).click()
  await expect(star(page)).toHaveAttribute('aria-pressed', 'true')
  await page.close()

  const next = await context.newPage()
  await next.goto('mine')
  await expect(next.getByRole('link', { name: INDICATOR_NAME }).first()).toBeVisible()
  await next.goto('./')
  await expect(next.locator('.pinned-figures')).toContainText(HEADLINE)
})
