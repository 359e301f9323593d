/** 会议锁: what is on the screen stands still until 散会. */
import { builtManifest } from './builds'
import { expect, HEADLINE, install, mounted, test, unplug } from './fixture'
import { at, button, overview, present, share, stage } from './meeting'
import { newerApp } from './newerApp'
import { NEWER_HEADLINE, newerData } from './newerData'

const { version } = builtManifest()

/** The slide of 主要指标 that the newer data corrects. */
const SHARE_AT = overview.findIndex(({ indicator }) => indicator === share) + 1

test('newer data is not seen in a meeting, not after a reload either; 散会 offers it', async ({
  host,
  page,
}) => {
  const newer = newerData()
  await install(page)
  await present(page, SHARE_AT)
  await expect(stage(page)).toContainText(HEADLINE)
  host.fault = newer.publish
  const manifests = () => host.requests.filter((path) => path.endsWith('manifest.json')).length
  const before = manifests()
  await page.reload()
  await expect.poll(manifests, 'the app looks for newer data quietly').toBeGreaterThan(before)
  await expect.poll(() => host.requests.some((path) => path.endsWith(newer.file))).toBe(true)
  await expect(stage(page)).toContainText(HEADLINE)
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)

  await page.goto('meeting')
  await expect(page.getByText(`会议进行中`)).toContainText(version)
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)
  await button(page, '回到放映').tap()
  await at(page, SHARE_AT)
  await button(page, '散会').tap()
  await expect(page).toHaveURL(/meeting\/overview$/)
  await expect(page.getByText('新数据已就绪')).toBeVisible()
  await button(page, '更新').tap()
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)
  await present(page, SHARE_AT)
  await expect(stage(page)).toContainText(NEWER_HEADLINE)
})

test('a meeting that runs is told of on every page, and can be gone on with or ended there', async ({
  page,
}) => {
  await install(page)
  await present(page, 2)
  await at(page, 2)
  for (const path of ['./', 'indicators', 'meeting/overview', 'mine']) {
    await page.goto(path)
    await expect(page.getByText('会议进行中'), path).toBeVisible()
  }
  await button(page, '回到放映').tap()
  await at(page, 2)
  await page.goto('more')
  await button(page, '散会').tap()
  await expect(page.getByText('会议进行中')).toHaveCount(0)
  await page.reload()
  await mounted(page)
  await expect(page.getByRole('link', { name: /^会议/ })).toBeVisible()
  await expect(page.getByText('会议进行中')).toHaveCount(0)
})

test('another window that takes newer data changes nothing on the meeting’s screen', async ({
  context,
  host,
  page,
}) => {
  const newer = newerData()
  await install(page, 'data')
  await present(page, SHARE_AT)
  await expect(stage(page)).toContainText(HEADLINE)
  const other = await context.newPage()
  host.fault = newer.publish
  await other.goto('data')
  // Found by itself, as on every visit.
  await button(other, '启用新数据').click()
  await expect(other.locator('.version')).toHaveText(newer.version)

  await expect(stage(page)).toContainText(HEADLINE)
  await page.reload()
  await expect(stage(page)).toContainText(HEADLINE)
  await button(page, '散会').tap()
  await expect(page.getByText('新数据已就绪')).toBeVisible()
})

test('another window that takes a newer app does not reload the meeting’s screen before 散会', async ({
  context,
  host,
  page,
}) => {
  const next = await newerApp()
  await install(page)
  await present(page, 2)
  await mounted(page)
  // What draws it comes later, and is no longer there once the newer app has come.
  await expect(page.locator('main [role=img] svg').first()).toBeAttached()
  const other = await context.newPage()
  host.folder = next.folder
  await other.goto('./')
  await expect(other.getByText('新版应用已就绪')).toBeVisible()
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  await page.evaluate(() => {
    const note = () => Object.assign(window, { takenOver: true })
    navigator.serviceWorker.addEventListener('controllerchange', note)
  })
  const reloaded = other.waitForEvent('load')
  await button(other, '更新').click()
  await reloaded
  await page.waitForFunction(() => 'takenOver' in window)
  await page.keyboard.press('PageDown')
  await at(page, 3)
  await expect(page.getByText('新版应用已就绪')).toHaveCount(0)
  expect(loads).toEqual([])
  await button(page, '散会').tap()
  await expect.poll(() => loads).toHaveLength(1)
  await mounted(page)
  await expect(page).toHaveURL(/meeting\/overview$/)
  expect(loads).toHaveLength(1)
  // Both windows still look for newer data; a folder that is gone would answer 404.
  await unplug(context, host)
  await next.remove()
})

test('a meeting that was left without 散会 waits on 会议 after the app was closed', async ({
  context,
  page,
}) => {
  await present(page, 4)
  await expect(stage(page).getByRole('heading')).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.goto('meeting')
  await expect(next.getByText('上次会议没有散会')).toBeVisible()
  await button(next, '回到放映').tap()
  await at(next, 4)
  await next.close()
  const later = await context.newPage()
  await later.goto('meeting')
  await button(later, '散会').tap()
  await expect(later.getByText('上次会议没有散会')).toHaveCount(0)
})

test('a meeting that was left behind ends by itself after twelve hours, in an open window', async ({
  page,
}) => {
  await page.clock.install()
  await present(page, 2)
  await at(page, 2)
  await page.goto('data')
  const held = page.getByText('会议进行中，数据保持不变')
  await expect(held).toBeVisible()
  await page.clock.fastForward('11:58:00')
  await expect(held).toBeVisible()
  await page.clock.fastForward('00:04:00')
  await expect(held).toHaveCount(0)
  await expect(page.getByText('会议进行中')).toHaveCount(0)
})

test('a meeting that was left behind is over where the app is opened the next day', async ({
  context,
  page,
}) => {
  await present(page, 4)
  await expect(stage(page).getByRole('heading')).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.clock.install({ time: Date.now() + 13 * 3_600_000 })
  await next.goto('meeting')
  await mounted(next)
  await expect(next.getByRole('heading', { name: '我的会议' })).toBeVisible()
  await expect(next.getByText('上次会议没有散会')).toHaveCount(0)
})
