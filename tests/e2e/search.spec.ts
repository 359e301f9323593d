import type { Page } from '@playwright/test'
import { expect, heading, HEADLINE, install, test, unplug } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { INDICATOR, INDICATOR_NAME } from './routes'

const results = (page: Page) => page.locator('#results').getByRole('link')

test('typing szjj gives 数字经济增加值占GDP比重 with its figure first, without network', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await unplug(context, host)
  await page.getByRole('link', { name: '查指标、拼音、数字' }).click()
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await field.pressSequentially('szjj')
  const first = results(page).first()
  await expect(first).toContainText(INDICATOR_NAME)
  await expect(first).toContainText(HEADLINE)
  await expect(page).toHaveURL(/\/search\?q=szjj$/)

  await first.tap()
  await expect(page).toHaveURL(new RegExp(`/${INDICATOR}$`))
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.locator('main')).toContainText(HEADLINE)
  await page.goBack()
  await expect(field).toHaveValue('szjj')
  await expect(first).toContainText(INDICATOR_NAME)
})

test('Enter opens the first figure that was found', async ({ page }) => {
  await page.goto('search')
  await page.getByRole('searchbox').pressSequentially('szjj')
  await expect(results(page).first()).toContainText(INDICATOR_NAME)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
})

test('a query that finds nothing says so and offers others that do', async ({ page }) => {
  await page.goto('search?q=咖啡')
  await expect(page.locator('.empty')).toContainText('没有找到')
  await page.getByRole('link', { name: '算力' }).click()
  await expect(results(page).first()).toBeVisible()
  await page.getByRole('button', { name: '清除', exact: true }).click()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(results(page)).toHaveCount(0)
})

test('newer data is searched without network by readings that only its own search file knows', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newerData().publish
  await page.getByRole('button', { name: '检查更新', exact: true }).click()
  await page.getByRole('button', { name: '启用新数据', exact: true }).click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
  await unplug(context, host)
  await page.goto('search?q=szjj')
  await expect(results(page).first()).toContainText(NEWER_HEADLINE)
  // No indicator says how 卫 and 委 are read.
  await page.getByRole('searchbox').fill('swjw')
  await expect(results(page).first()).toContainText('市卫健委')
})
