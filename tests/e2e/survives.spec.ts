/** Faults that were found once and had no journey of their own (README of tests: the table of faults). */
import { alert, expect, install, mounted, test } from './fixture'
import { fillDisk, FULL } from './faultTries'
import { backupOf, restoreFrom } from './mine'
import { newerData } from './newerData'
import { INDICATOR } from './routes'

const LOGIN = { type: 'text/html', body: '<!doctype html><title>请登录</title>' }

test('a device without room for newer data shows it for this visit, and says that it is not kept', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  await fillDisk(page)
  host.fault = newerData().publish
  await page.getByRole('button', { name: '检查更新' }).click()
  await page.getByRole('button', { name: '启用新数据' }).click()
  await expect(page.getByText(FULL)).toBeVisible()
  await expect(page.locator('.version')).toHaveText(newerData().version)
})

test('a login page in place of the data is told by its cause', async ({ host, page }) => {
  await install(page, 'data')
  host.fault = (path) => (path.endsWith('manifest.json') ? LOGIN : undefined)
  await page.getByRole('button', { name: '检查更新' }).click()
  await expect(page.getByText('可能是上网认证（登录）页面')).toBeVisible()
  await host.stop()
  await page.getByRole('button', { name: '检查更新' }).click()
  await expect(page.getByText('连不上主机')).toBeVisible()
})

test('a clock that stands before the data’s release is told of', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1969-12-31T04:00:00Z'))
  await page.goto('data')
  await expect(page.getByText('本机日期（1969-12-31）早于数据的发布日期')).toBeVisible()
})

test('a service worker that the host did not have is registered when the network comes back', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(/500|service worker not registered/)
  host.fault = (path) => (path.endsWith('/sw.js') ? { status: 500, body: 'sorry' } : undefined)
  await page.goto('data')
  await expect(page.getByText('联网时继续')).toBeVisible()
  host.fault = undefined
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
})

test('a page of nothing but openings is read, and the app answers meanwhile', async ({ page }) => {
  await page.goto('originals')
  await mounted(page)
  const buffer = Buffer.from('<script '.repeat(40_000))
  const file = { name: '网页.html', mimeType: 'text/html', buffer }
  await page.locator('input[type=file]').first().setInputFiles([file])
  await expect(page.getByText(/里面没有汉字|没有文字/)).toBeVisible({ timeout: 8_000 })
})

test('a backup with a deck of ten thousand slides is refused in a sentence', async ({ page }) => {
  const slide = { indicator: INDICATOR.slice('indicator/'.length), line: '' }
  const slides = Array.from({ length: 10_000 }, () => slide)
  const deck = { id: 'd', name: '很长', slides, editedAt: '2026-03-01T08:00:00.000Z' }
  await page.goto('mine')
  await mounted(page)
  await restoreFrom(page, backupOf({ decks: [deck] }))
  await expect(alert(page)).toContainText(/被改动过.*slides/)
})
