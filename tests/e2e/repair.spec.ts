/** 修复: heals what the app cannot, without a network, and hands out the reader's own first. */
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { readBackup } from '../../src/features/mine/engine/backup'
import { DIST, SUBPATH, SUBPATH_DIST } from './builds'
import { keepNewer, putRows, rowsIn } from './database'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { note, restoreFrom, star, STARRED, openNote } from './mine'
import { INDICATOR, INDICATOR_NAME } from './routes'

const repairButton = (page: Page) => page.getByRole('button', { name: '修复并重新打开' })
const textOf = async (download: Download) => readFile((await download.path())!, 'utf8')

async function saved(page: Page, name: RegExp) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return textOf(await download)
}

/** One star and one note, written down. */
async function withOwn(page: Page) {
  await install(page)
  await star(page, 1)
  await openNote(page)
  await note(page).fill('问清口径')
  await expect.poll(() => rowsIn(page, 'notes')).toHaveLength(1)
}

async function ownIsThere(page: Page) {
  expect(await rowsIn(page, 'favourites')).toMatchObject([{ indicator: STARRED[0]!.id }])
  expect(await rowsIn(page, 'notes')).toMatchObject([{ text: '问清口径' }])
}

for (const [where, site] of Object.entries({
  'at the top of a host': { folder: DIST, base: '/' },
  'below a sub-path': { folder: SUBPATH_DIST, base: SUBPATH },
})) {
  test.describe(where, () => {
    test.use({ site })

    test('offline, a kept dataset that shows nothing is cleared, the reader’s own is handed out and stays', async ({
      context,
      host,
      page,
    }) => {
      await withOwn(page)
      // As a stranger would have it: the shape is right, and nothing stands in it.
      await keepNewer(page, (row) => ({
        ...row,
        dataset: { ...(row.dataset as object), indicators: [], statements: [] },
      }))
      await unplug(context, host)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText('没有这一页')
      await page.goto('repair.html')
      await expect(page.getByText('关注 1 项、笔记 1 项')).toBeVisible()
      const backup = readBackup(await saved(page, /^下载备份/))
      expect(backup).toMatchObject({ ok: true, backup: { notes: [{ text: '问清口径' }] } })
      await expect(page.getByRole('button', { name: /^下载原样/ })).toBeHidden()

      await repairButton(page).click()
      await mounted(page)
      await expect(headline(page)).toHaveText(HEADLINE)
      await page.goto(INDICATOR)
      await expect(heading(page)).toHaveText(INDICATOR_NAME)
      await ownIsThere(page)
    })

    test('offline with an emptied Cache Storage the page is there, hands out the backup, and heals once online', async ({
      context,
      host,
      page,
      problems,
    }) => {
      // The page itself finds out that the shell is gone.
      problems.expect(/ERR_FAILED/)
      await withOwn(page)
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name)
      })
      await context.setOffline(true)
      await page.goto('repair.html')
      await expect(heading(page)).toHaveText('修复应用')
      expect(readBackup(await saved(page, /^下载备份/))).toMatchObject({ ok: true })
      await repairButton(page).click()
      await expect(page.getByText('要联网才能重新取得')).toBeVisible()

      await context.setOffline(false)
      await repairButton(page).click()
      await mounted(page)
      await install(page)
      await ownIsThere(page)
      await unplug(context, host)
      await page.goto('mine')
      await expect(heading(page)).toHaveText('我的')
    })

    test('a login page that was kept as the shell does not keep the reader from repairing', async ({
      context,
      host,
      page,
    }) => {
      await withOwn(page)
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name)
          for (const request of await cache.keys())
            if (/\.html\b/.test(request.url))
              await cache.put(
                request,
                new Response('<!doctype html><title>请登录</title>', {
                  headers: { 'Content-Type': 'text/html' },
                }),
              )
        }
      })
      await context.setOffline(true)
      await page.goto('repair.html')
      expect(readBackup(await saved(page, /^下载备份/))).toMatchObject({ ok: true })
      await repairButton(page).click()
      await expect(page.getByText('要联网才能重新取得')).toBeVisible()

      // The login page still stands between the phone and the host.
      await context.setOffline(false)
      host.fault = (path) =>
        path.startsWith(`${site.base}assets`)
          ? undefined
          : { type: 'text/html', body: '<title>请登录</title>' }
      await repairButton(page).click()
      await expect(page.getByText('要联网才能重新取得')).toBeVisible()
      await expect(heading(page)).toHaveText('修复应用')

      host.fault = undefined
      await repairButton(page).click()
      await mounted(page)
      await expect(headline(page)).toHaveText(HEADLINE)
      await ownIsThere(page)
    })

    test('the way to it is right from any page, with and without a network', async ({
      context,
      host,
      page,
    }) => {
      await install(page)
      const help = page.locator('#boot-help a').nth(1)
      await expect(help).toHaveAttribute('href', `${site.base}repair.html`)
      await unplug(context, host)
      await page.goto('data')
      await page.getByRole('link', { name: '修复应用' }).click()
      await expect(heading(page)).toHaveText('修复应用')
    })
  })
}

test('what has a wrong form is handed out as it is, and does not spoil the backup', async ({
  page,
}) => {
  await withOwn(page)
  await putRows(page, 'notes', [{ indicator: 'old', text: '旧笔记' }])
  await page.goto('repair.html')
  await expect(page.getByText('另有 1 项格式不对')).toBeVisible()
  const backup = await saved(page, /^下载备份/)
  expect(readBackup(backup)).toMatchObject({ ok: true, backup: { notes: [{ text: '问清口径' }] } })
  const raw = JSON.parse(await saved(page, /^下载原样/))
  expect(raw.rows.notes).toContainEqual({ indicator: 'old', text: '旧笔记' })

  await page.goto('mine')
  await restoreFrom(page, backup)
  await expect(page.getByText('备份中的内容本机都有')).toBeVisible()
})

test('a device that never held anything says so, and no database is made', async ({ page }) => {
  await page.goto('repair.html')
  await expect(page.getByText('关注 0 项')).toBeVisible()
  await expect(page.getByRole('button', { name: /^下载备份/ })).toBeHidden()
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await repairButton(page).click()
  await mounted(page)
  await expect(headline(page)).toHaveText(HEADLINE)
})
