/** Files on their way in: read beside the page, and handed over by the system. */
import type { Page } from '@playwright/test'
import { choose, launchWith, report, saved, upload } from './filesIn'
import { alert, expect, heading, mounted, test } from './fixture'

interface Held {
  heldFiles: unknown[]
  readHeldFiles(): void
}

/** Keeps back what the page asks of the worker that reads files, as if the file were very large. */
async function holdReading(page: Page) {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    const free = () => held.splice(0).forEach((go) => go())
    Object.assign(window, { heldFiles: held, readHeldFiles: free })
    window.Worker = class extends Worker {
      override postMessage(message: { question: object }) {
        if ('file' in message.question) held.push(() => super.postMessage(message))
        else super.postMessage(message)
      }
    }
  })
}

test('while a large file is being read the page answers: another page opens, and the report comes when it is read', async ({
  page,
}) => {
  const csv = await saved(page, 'indicators?kind=rank', '导出 CSV')
  await holdReading(page)
  await choose(page, upload('大.csv', csv))
  await expect(report(page)).toHaveAttribute('aria-busy', 'true')
  await expect(report(page).locator('h2')).toHaveText('正在读取…')
  await page.waitForFunction(() => (window as unknown as Held).heldFiles.length === 1)
  await page.locator('header').getByRole('link', { name: '我的' }).tap()
  await expect(heading(page)).toHaveText('我的')
  await page.goBack()
  await page.locator('input[type=file]').setInputFiles([upload('又一份.csv', csv)])
  await expect(report(page)).toHaveAttribute('aria-busy', 'true')
  await page.waitForFunction(() => (window as unknown as Held).heldFiles.length === 2)
  await page.evaluate(() => (window as unknown as Held).readHeldFiles())
  await expect(report(page).locator('.verdict')).toHaveText('每一行都与本机显示的相同。')
})

test('a file that the system opens with the app is read, and compared', async ({ page }) => {
  const csv = await saved(page, 'indicators?kind=rank', '导出 CSV')
  await launchWith(page, { name: '排名.csv', text: csv.toString() })
  await expect(heading(page)).toHaveText('导入与比对')
  await expect(report(page)).toContainText('排名.csv')
  await expect(report(page).locator('.verdict')).toHaveText('每一行都与本机显示的相同。')
  await expect(page.locator('article.file')).toHaveCount(1)
})

test('of two files that the system opens, one gone meanwhile, the other is read and the loss is said', async ({
  page,
}) => {
  await launchWith(page, { name: '没了.csv', text: null }, { name: 'x', text: '{"format":"x"}' })
  await expect(alert(page).first()).toContainText('可能已被移动、删除')
  await expect(page.locator('article.file')).toHaveCount(1)
  await expect(report(page)).toContainText('不是本应用导出的表格')
})

test('an app that is opened by its icon has no file to read', async ({ page }) => {
  await launchWith(page)
  await mounted(page)
  await expect(heading(page)).toHaveText('导入与比对')
  await expect(page.locator('article.file')).toHaveCount(0)
  await expect(alert(page)).toHaveCount(0)
})
