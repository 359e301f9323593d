/** A data update that comes as a file, to an app that knows no publisher's key: looked at, never taken into use. */
import { builtFiles, builtManifest, readBuilt } from './builds'
import { choose, report, upload } from './filesIn'
import { expect, test } from './fixture'
import { newerData } from './newerData'
import { packText } from '../../src/features/dataset/engine/pack'

test('a pack that nobody signed shows its differences in a marked space, and nothing of it stays', async ({
  page,
}) => {
  const newer = newerData()
  await choose(page, upload('data.shukan', packText(newer.files)))
  await expect(report(page).locator('h2').first()).toHaveText('数据更新包')
  await expect(report(page)).toContainText('不能证明出自发布者：只供查看')
  await expect(report(page).locator('.foreign')).toContainText('超66%')
  await expect(report(page).getByRole('button', { name: '启用新数据' })).toHaveCount(0)
  await page.goto('data')
  await expect(page.locator('.version')).toHaveText(builtManifest().version)
  await expect(page.getByText('未签名：此应用未设发布者公钥')).toBeVisible()
})

test('关于 leads to the licences of what the app is made of', async ({ page }) => {
  expect(builtFiles()).toContain('notices.txt')
  await page.goto('settings')
  await page.getByRole('link', { name: '第三方软件与许可' }).click()
  await expect(page.locator('body')).toContainText('echarts')
  expect(readBuilt('notices.txt')).toContain('Apache License')
})
