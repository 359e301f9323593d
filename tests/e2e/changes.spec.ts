import type { Page } from '@playwright/test'
import { builtManifest } from './builds'
import { expect, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { INDICATOR, INDICATOR_NAME } from './routes'

const newer = newerData()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const line = (page: Page) => page.getByRole('link', { name: '与我有关的变化 1 项' })

/** Stars the indicator that the newer data changes, past the app. */
const star = (page: Page) =>
  page.evaluate(
    (indicator) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('shukan-xiamen')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const writing = request.result.transaction('favourites', 'readwrite')
          const since = '2026-01-01T00:00:00.000Z'
          writing.objectStore('favourites').put({ indicator, position: 1, since })
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    INDICATOR.split('/')[1]!,
  )

async function takeNewerData(page: Page) {
  await button(page, '检查更新').click()
  await button(page, '启用新数据').click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
}

/** What the app asks of its icon; 0 is "take it away". */
const recordBadges = (page: Page) =>
  page.addInitScript(() => {
    const note = (count: number) => {
      const said = JSON.parse(sessionStorage.getItem('badges') ?? '[]') as number[]
      sessionStorage.setItem('badges', JSON.stringify([...said, count]))
      return Promise.resolve()
    }
    Navigator.prototype.setAppBadge = (count = 0) => note(count)
    Navigator.prototype.clearAppBadge = () => note(0)
  })
const lastBadge = (page: Page) =>
  page.evaluate(() => (JSON.parse(sessionStorage.getItem('badges') ?? '[]') as number[]).at(-1))

test('an update that touches a starred figure is told on 总览 and on the icon, until it is seen; a rollback says the opposite', async ({
  context,
  host,
  page,
}) => {
  await recordBadges(page)
  await install(page, 'data')
  await star(page)
  host.fault = newer.publish
  await takeNewerData(page)
  await expect.poll(() => lastBadge(page)).toBe(1)
  await unplug(context, host)

  await page.goto('./')
  await expect(line(page)).toHaveText('变化 1 项')
  await line(page).click()
  await expect(heading(page)).toHaveText('与我有关的变化')
  const entry = page.getByRole('article').filter({ hasText: INDICATOR_NAME })
  await expect(entry).toContainText(`${HEADLINE} → ${NEWER_HEADLINE}`)
  await expect(entry).toContainText('改动：数值、原文字样')
  await expect(entry.getByRole('definition')).toHaveText([
    new RegExp(`厦府〔2025〕90号 · .+ ${HEADLINE}$`),
    new RegExp(`厦府〔2025〕90号 · .+ ${NEWER_HEADLINE}$`),
  ])
  await expect(entry.getByText('关注')).toBeVisible()
  await expect.poll(() => lastBadge(page)).toBe(0)

  await page.goto('./')
  await mounted(page)
  await expect(page.getByText('本机更新')).toBeVisible()
  await expect(line(page)).toHaveCount(0)

  await page.goto('data')
  await button(page, '退回上一版本').click()
  await expect(page.getByText('已退回上一版本')).toBeVisible()
  await expect.poll(() => lastBadge(page)).toBe(1)
  await page.goto('changes')
  await expect(entry).toContainText(`${NEWER_HEADLINE} → ${HEADLINE}`)
  await expect(page.getByText('曾退回')).toBeVisible()
  await expect(
    page.getByText(`由数据版本 ${newer.version} 到 ${builtManifest().version}`),
  ).toBeVisible()
})

test('what the reader does not follow is no news, and is listed among all changes', async ({
  host,
  page,
}) => {
  await recordBadges(page)
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  await page.goto('changes')
  await expect(page.getByText('与我有关的内容没有变化。')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await page.getByRole('radio', { name: /^全部变化 ?1$/ }).check()
  await expect(page).toHaveURL(/\?show=all$/)
  await expect(page.getByRole('article')).toContainText(`${HEADLINE} → ${NEWER_HEADLINE}`)
  expect(await lastBadge(page)).toBe(0)
})

test('with one version only there is nothing to compare, and nothing is invented', async ({
  page,
}) => {
  await install(page, 'changes')
  await expect(page.getByText('本机只保存过一个数据版本')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('the line on 总览 comes without moving what stands below it', async ({ host, page }) => {
  await install(page, 'data')
  await star(page)
  host.fault = newer.publish
  await takeNewerData(page)
  await page.goto('./')
  await expect(line(page)).toBeVisible()
  const search = page.locator('a.search')
  const withLine = await search.boundingBox()
  await line(page).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goto('./')
  await mounted(page)
  await expect(page.locator('.freshness dd').last()).toHaveText(/^\d{4}-\d\d-\d\d$/)
  expect((await search.boundingBox())?.y).toBeCloseTo(withLine?.y ?? 0, 0)
})
