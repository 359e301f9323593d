/** 会议锁 on the page of the data, and what changed about a task. */
import type { Page } from '@playwright/test'
import { builtManifest } from './builds'
import { expect, install, mounted, test } from './fixture'
import { newerData } from './newerData'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('in a meeting 数据 says that newer data waits for 散会, and offers it then', async ({
  host,
  page,
}) => {
  const newer = newerData()
  await install(page, 'data')
  await expect(page.getByText('会议进行中')).toHaveCount(0)
  await page.goto('meeting/overview/present')
  await expect(page.locator('.stage').getByRole('heading')).toBeVisible()
  host.fault = newer.publish
  await page.goto('data')
  await mounted(page)
  await button(page, '检查更新').click()
  await expect(page.getByRole('status').getByText(`新数据 ${newer.version} 已核验`)).toBeVisible()
  await expect(page.locator('.version')).toHaveText(builtManifest().version)
  const held = page.getByText('会议进行中，数据保持不变；如有更新的数据，散会后再提供。')
  await expect(held).toBeVisible()
  await expect(button(page, '启用新数据')).toHaveCount(0)

  await held.getByRole('link', { name: '会议' }).click()
  await button(page, '散会').click()
  await expect(page.getByText('新数据已就绪')).toBeVisible()
  await page.goto('data')
  await expect(button(page, '启用新数据')).toBeVisible()
  await expect(held).toHaveCount(0)
})

test('a changed task says where it is printed, and leads there', async ({ host, page }) => {
  const title = '建设全市统一的政务服务管理平台'
  const newer = newerData({
    'tasks.csv': (text) => {
      const row = text.split('\n').find((line) => line.includes(`,${title},approval-bureau;`))!
      return text.replace(row, row.replace(',approval-bureau;', ',information-center;'))
    },
  })
  await install(page, 'data')
  host.fault = newer.publish
  await button(page, '检查更新').click()
  await button(page, '启用新数据').click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
  await page.goto('changes?show=all')
  const entry = page.getByRole('article').filter({ hasText: title })
  await expect(entry).toContainText('牵头单位：')
  await entry.getByRole('link', { name: '厦府办〔2022〕47号 · 一、(一)1' }).click()
  await expect(page).toHaveURL(/documents\/xm-2022-47#/)
})
