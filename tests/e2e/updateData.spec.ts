import type { Page } from '@playwright/test'
import { builtManifest } from './builds'
import { putRows, rowsIn, type Row } from './database'
import { expect, headline, HEADLINE, install, test, unplug } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { INDICATOR } from './routes'
import { seenSoFar, watchFor } from './visibleTexts'

const newer = newerData()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** On 数据: finds the newer data with 检查更新 and takes it. */
async function takeNewerData(page: Page) {
  await button(page, '检查更新').click()
  await expect(page.getByText(`新数据 ${newer.version} 已核验`)).toBeVisible()
  await button(page, '启用新数据').click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
}

test('newer data is found, verified, offered and taken, and then works without network', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  await expect(page.locator('.version')).toHaveText(newer.version)
  await page.goto('./')
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await unplug(context, host)
  await page.goto(INDICATOR)
  await expect(page.locator('main')).toContainText(NEWER_HEADLINE)
  await expect(page.locator('main')).not.toContainText(HEADLINE)
})

test('newer data that is found by itself waits in the bar for a tap', async ({ host, page }) => {
  await install(page)
  host.fault = newer.publish
  await page.reload()
  await expect(page.getByText('新数据已就绪')).toBeVisible()
  await expect(headline(page)).toHaveText(HEADLINE)
  await button(page, '更新').tap()
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)
})

test('once newer data is taken the prerendered figures are never seen again', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  await watchFor(page, [HEADLINE, NEWER_HEADLINE])
  await page.goto('./')
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await page.reload()
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await expect.poll(() => seenSoFar(page)).toEqual([NEWER_HEADLINE])
})

test('a browser that died before it wrote down what is active shows no older figure either', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  // As it stands on the disk: localStorage is written seconds later than the database.
  await page.evaluate((version) => {
    localStorage.setItem('shukan.activeVersion', version)
  }, builtManifest().version)
  await watchFor(page, [HEADLINE, NEWER_HEADLINE])
  await page.goto('./')
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await expect.poll(() => seenSoFar(page)).toEqual([NEWER_HEADLINE])
  await page.goto(INDICATOR)
  await expect(page.locator('main')).toContainText(NEWER_HEADLINE)
  await expect.poll(() => seenSoFar(page)).toEqual([NEWER_HEADLINE])
})

test('a rollback returns the old figures, and the newer ones stay away until asked for', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  await button(page, '退回上一版本').click()
  await expect(page.getByText('已退回上一版本')).toBeVisible()
  await expect(page.locator('.version')).toHaveText(builtManifest().version)

  const manifests = () => host.requests.filter((path) => path.endsWith('manifest.json')).length
  const before = manifests()
  await page.goto('./')
  await expect(headline(page)).toHaveText(HEADLINE)
  await expect.poll(manifests, 'the app looks for newer data by itself').toBeGreaterThan(before)
  await page.goto('data')
  await button(page, '检查更新').click()
  await expect(page.getByText('此版本曾被撤回')).toBeVisible()
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)
  await expect(page.locator('.version')).toHaveText(builtManifest().version)

  await button(page, '退回上一版本').click()
  await expect(page.locator('.version')).toHaveText(newer.version)
})

test('a forged dataset is refused in plain words and the old one stays', async ({ host, page }) => {
  await install(page, 'data')
  host.fault = (path) => {
    const answer = newer.publish(path)
    if (!path.endsWith(newer.file) || !answer) return answer
    return { body: String(answer.body).replace('"value":66', '"value":99') }
  }
  await button(page, '检查更新').click()
  await expect(page.getByText('下载的数据与发布清单不符，未采用')).toBeVisible()
  await expect(page.locator('.version')).toHaveText(builtManifest().version)
  await page.goto('./')
  await expect(headline(page)).toHaveText(HEADLINE)
})

test('three versions stay, and any two of them can be held against each other', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = newer.publish
  await takeNewerData(page)
  const row = (await rowsIn(page, 'datasets')).find(({ version }) => version === newer.version)!
  const oldest = '0.0.1+00000000'
  const part = (name: string) => ({ ...(row[name] as Row), version: oldest })
  const parts = { dataset: part('dataset'), manifest: part('manifest'), hant: part('hant') }
  await putRows(page, 'datasets', [{ ...row, ...parts, version: oldest }])
  await page.goto('changes')
  await page.getByText('比较本机留存的任意两个版本').click()
  const kept = page.locator('details', { hasText: '比较本机留存的任意两个版本' })
  await expect(kept).toContainText('两个版本没有不同')
  await kept.getByLabel('从').selectOption(builtManifest().version)
  await expect(kept).toContainText(NEWER_HEADLINE)
})
