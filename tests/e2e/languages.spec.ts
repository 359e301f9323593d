/** A whole use in English, and a change of language in the midst of one; the words of every page: everyRoute.spec.ts. */
import { expect, heading, install, test, unplug } from './fixture'
import { prefer } from './preferences'
import { INDICATOR } from './routes'

test.describe('in English', () => {
  test.beforeEach(({ page }) => prefer(page, { language: 'en' }))

  test('a figure is found, judged, copied and shared without network', async ({
    context,
    host,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await install(page)
    await unplug(context, host)
    await page.reload()
    await expect(heading(page)).toHaveText('Digital Xiamen · key figures')
    await expect(page).toHaveTitle(/Xiamen in Figures/)

    await page.getByRole('navigation').getByRole('link', { name: 'Find' }).click()
    await page.getByRole('searchbox').fill('digital economy share')
    await page
      .getByRole('link', { name: /Value added of the digital economy/ })
      .first()
      .click()
    await expect(heading(page)).toHaveText('Value added of the digital economy as a share of GDP')
    await expect(page.locator('.hero')).toContainText('over 65%')
    await expect(page.locator('main')).toContainText('Definition not stated')

    await page.getByRole('button', { name: 'Copy quote' }).click()
    await expect(page.getByText(/^Copied \(Official\)/)).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^According to .*: Xiamen: Value added .* to reach over 65% by 2026 \(printed “超65%”\)\./,
    )

    const share = page.getByRole('button', { name: 'Share', exact: true })
    await share.click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toBeVisible()
    await sheet.getByRole('radio', { name: 'Text' }).check()
    await expect(sheet).toContainText('over 65%')
    await page.keyboard.press('Escape')
    await expect(share).toBeFocused()

    await page.goto('tasks')
    await expect(heading(page)).toHaveText('Tasks')
    await page.getByRole('navigation').getByRole('link', { name: 'Mine' }).click()
    await page.getByRole('link', { name: /^Settings/ }).click()
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
  })
})

test('a change of language keeps the page, its place and its choices', async ({ page }) => {
  await install(page)
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto('settings')
  await expect(heading(page)).toHaveText('设置')
  await page.evaluate(() => scrollTo(0, 60))
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(0)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(heading(page)).toHaveText('Settings')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(60)
  await page.goto(INDICATOR)
  await expect(page.locator('.hero')).toContainText('over 65%')
})
