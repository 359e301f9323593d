import type { Page } from '@playwright/test'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { NEWER_APP, newerApp, type Build } from './newerApp'

let next: Build
test.beforeAll(async () => {
  next = await newerApp()
})
test.afterAll(() => next.remove())

const bar = (page: Page) => page.getByText('新版应用已就绪')
const take = (page: Page) => page.getByRole('button', { name: '更新', exact: true })
const loadsOf = (page: Page) => {
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  return loads
}

test('a new build is offered, and taken with one tap and one reload', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  host.folder = next.folder
  await page.reload()
  await expect(bar(page)).toBeVisible()
  const loads = loadsOf(page)
  await take(page).tap()
  await expect.poll(() => loads.length).toBe(1)
  await mounted(page)
  await page.goto('settings')
  await expect(page.getByText(`应用版本 ${NEWER_APP}`)).toBeVisible()
  await expect(bar(page)).toHaveCount(0)

  await install(page)
  await expect(bar(page)).toHaveCount(0)
  expect(loads, 'the tap, the reload, the visit').toHaveLength(3)
  await unplug(context, host)
  await page.goto('./')
  await expect(headline(page)).toHaveText(HEADLINE)
})

test('who postpones a new build keeps the old one until the next visit', async ({ host, page }) => {
  await install(page)
  host.folder = next.folder
  await page.reload()
  await expect(bar(page)).toBeVisible()
  const loads = loadsOf(page)
  await page.getByRole('button', { name: '稍后' }).tap()
  await expect(bar(page)).toHaveCount(0)
  // Every page of the old build still opens, although its files are gone from the host.
  for (const tab of await page.locator('nav .tabs a:visible').all()) {
    await tab.click()
    await expect(page).toHaveURL(new RegExp(`${await tab.getAttribute('href')}$`))
    await expect(heading(page)).toBeVisible()
  }
  await expect(bar(page)).toHaveCount(0)
  expect(loads).toEqual([])

  await page.goto('settings')
  await expect(bar(page)).toBeVisible()
  await expect(page.getByText('应用版本')).not.toContainText(NEWER_APP)
})

test('the other open tab goes over to the new build too, and works', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  const other = await context.newPage()
  await other.goto('settings')
  await mounted(other)
  host.folder = next.folder
  await page.reload()
  await take(page).tap()
  await expect(other.getByText(`应用版本 ${NEWER_APP}`)).toBeVisible()
  await other.locator('nav .tabs a:visible').nth(1).click()
  await expect(heading(other)).toHaveText('搜索')
})
