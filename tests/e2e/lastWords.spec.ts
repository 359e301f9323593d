/** What was being typed into a deck when the app was put away or the page left. */
import type { Page } from '@playwright/test'
import { alert, expect, test } from './fixture'

async function ownDeck(page: Page) {
  await page.goto('meeting/overview')
  await page.getByRole('button', { name: '保存为我的会议' }).click()
  await expect(page.getByLabel('会议名称')).toBeVisible()
}
const firstLine = (page: Page) => page.getByLabel(/的备注$/).first()

test('a line that is still being typed is kept when the reader goes back', async ({ page }) => {
  await ownDeck(page)
  await firstLine(page).pressSequentially('先讲口径')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('主要指标')
  await page.goForward()
  await expect(firstLine(page)).toHaveValue('先讲口径')
})

test('a name that is still being typed is kept when the app is put away', async ({ page }) => {
  await ownDeck(page)
  await page.getByLabel('会议名称').fill('三季度会商')
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.locator('h1')).toHaveText('三季度会商')
})

test('a full device says of a deck why nothing was saved and what to do', async ({ page }) => {
  await ownDeck(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await firstLine(page).fill('先讲口径')
  await firstLine(page).press('Tab')
  await expect(alert(page)).toContainText('本机存储空间已满。请腾出手机空间后再试')
  await expect(firstLine(page)).toHaveValue('先讲口径')
})
