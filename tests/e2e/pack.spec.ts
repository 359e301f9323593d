/** A data update that comes as a file, to an app that knows no publisher's key: looked at, never taken into use. */
import type { Page } from '@playwright/test'
import { builtFiles, builtManifest, readBuilt } from './builds'
import { choose, launchWith, report, share, upload } from './filesIn'
import { expect, install, mounted, test } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { packText } from '../../src/features/dataset/engine/pack'

const PACK = upload('data.shukan', packText(newerData().files))

test('a pack that nobody signed shows its differences in a marked space, and nothing of it stays', async ({
  page,
}) => {
  await choose(page, PACK)
  await expect(report(page).locator('h2').first()).toHaveText('数据更新包')
  await expect(report(page)).toContainText('不能证明出自发布者：只供查看')
  await expect(report(page).locator('.foreign')).toContainText(NEWER_HEADLINE)
  await expect(report(page).getByRole('button', { name: '启用新数据' })).toHaveCount(0)
  await page.goto('data')
  await expect(page.locator('.version')).toHaveText(builtManifest().version)
  await expect(page.getByText('未签名：此应用未设发布者公钥')).toBeVisible()
})

/** How a file comes but by choosing it: from a file manager, another app, or because it was opened with this one. */
const WAYS: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  async dropped(page) {
    await page.goto('import')
    await mounted(page)
    const text = PACK.buffer.toString()
    const data = await page.evaluateHandle(
      ({ name, text }) => {
        const given = new DataTransfer()
        given.items.add(new File([text], name))
        return given
      },
      { name: PACK.name, text },
    )
    await page.locator('.zone').dispatchEvent('drop', { dataTransfer: data })
  },
  async shared(page, url) {
    await install(page)
    await share(page, `${url}import`, { title: '数据' }, PACK)
  },
  'opened with the app': (page) =>
    launchWith(page, { name: PACK.name, text: PACK.buffer.toString() }),
}

for (const [way, bring] of Object.entries(WAYS))
  test(`a pack that is ${way} is looked at like a chosen one`, async ({ host, page }) => {
    await bring(page, host.url)
    await expect(report(page)).toContainText('不能证明出自发布者：只供查看')
    await expect(report(page).locator('.foreign')).toContainText(NEWER_HEADLINE)
  })

test('关于 leads to the licences of what the app is made of', async ({ page }) => {
  expect(builtFiles()).toContain('notices.txt')
  await page.goto('settings')
  const link = page.getByRole('link', { name: '第三方软件与许可' })
  // Read, not opened: for a text of its own the browser asks for an icon that no host has.
  const text = await link.evaluate(({ href }: HTMLAnchorElement) =>
    fetch(href).then((answer) => answer.text()),
  )
  expect(text).toContain('echarts')
  expect(readBuilt('notices.txt')).toContain('Apache License')
})
