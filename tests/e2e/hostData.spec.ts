/** What a host offers that cannot be right, and a host that no longer has what the app was built with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeHostWithMany } from '../bench/manyIndicators'
import type { Fault } from '../tools/staticHost'
import { builtManifest, DIST, precacheList } from './builds'
import { expect, hasLooked, headline, HEADLINE, heading, install, test, unplug } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { INDICATOR, INDICATOR_NAME } from './routes'
import { seenSoFar, watchFor } from './visibleTexts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** The newer data with another version or day of release. */
const dated = (version: string, day: string) =>
  newerData({
    'datapackage.json': (text) =>
      text
        .replace(/"version": "[\d.]+"/, `"version": "${version}"`)
        .replace(/"created": "[^"]+"/, `"created": "${day}T00:00:00Z"`),
  })
const { released, version } = builtManifest()

test('data of a day that cannot be is refused, and the next correction is found', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  host.fault = dated('98.0.0', '2999-01-01').publish
  await button(page, '检查更新').click()
  await expect(page.getByText('发布日期“2999-01-01”晚于今天或不是日期')).toBeVisible()
  await expect(page.locator('.version')).toHaveText(version)
  const right = dated('97.0.0', released)
  host.fault = right.publish
  await button(page, '检查更新').click()
  await button(page, '启用新数据').click()
  await expect(page.locator('.version')).toHaveText(right.version)
})

test('a host that offers an older version is told of, not called the newest', async ({
  host,
  page,
}) => {
  await install(page, 'data')
  const older = dated('0.9.0', released)
  host.fault = older.publish
  await button(page, '检查更新').click()
  await expect(page.getByText(`主机提供的是较旧的版本 ${older.version}`)).toBeVisible()
  await expect(page.locator('.version')).toHaveText(version)
})

test.describe('a fresh phone whose app’s own data is gone from the host', () => {
  const newer = newerData()
  const own = builtManifest().files.map(({ name }) => name)
  const total = precacheList().length
  const inPrecache = precacheList().filter(({ url }) => own.some((name) => url.endsWith(name)))
  const gone: Fault = (path) =>
    own.some((name) => path.endsWith(name))
      ? { status: 404, type: 'text/html', body: 'not found' }
      : newer.publish(path)
  const offline = (page: Page) => page.locator('dl div', { hasText: '离线使用' }).locator('dd')

  test.beforeEach(({ host, problems }) => {
    host.fault = gone
    problems.expect(/404/)
  })

  test('takes what the manifest names, and works with it without a network', async ({
    context,
    host,
    page,
  }) => {
    await page.goto('./')
    await expect(headline(page)).toHaveText(NEWER_HEADLINE)
    await page.goto('data')
    await expect(page.locator('.version')).toHaveText(newer.version)
    await hasLooked(page)
    await expect(page.getByText('可保存数据和个人内容')).toBeVisible()
    await expect(page.getByText('本机无法保存数据')).toHaveCount(0)
    await expect(offline(page)).toHaveText(`已可离线使用，${total - inPrecache.length} 个文件齐全`)
    await page.goto('./')
    await expect(headline(page)).toHaveText(NEWER_HEADLINE)
    await expect(page.getByText(HEADLINE, { exact: true })).toHaveCount(0)

    await unplug(context, host)
    await page.goto('./')
    await expect(headline(page)).toHaveText(NEWER_HEADLINE)
    await expect(page.locator('.offline')).toHaveText('离线可用 ✓')
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
  })

  test('promises nothing where the newer data cannot be kept', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
    )
    await watchFor(page, ['离线可用', '已可离线使用'])
    await page.goto('./')
    await expect(headline(page)).toHaveText(NEWER_HEADLINE)
    await expect(page.locator('.offline')).toHaveText('离线使用：未完成，联网时继续')
    expect(await seenSoFar(page)).toEqual([])
  })

  test('stores it when an upload that took its time has come to its end', async ({
    host,
    page,
  }) => {
    await page.goto('data')
    await expect(offline(page)).toContainText('已可离线使用')
    host.fault = undefined
    await page.reload()
    await expect(offline(page)).toHaveText(`已可离线使用，${total} 个文件齐全`)
  })
})

test('an address that only newer data knows says so, and leads there once that is taken', async ({
  host,
  page,
}) => {
  await install(page)
  const folder = mkdtempSync(join(tmpdir(), 'many-'))
  const { indicators } = writeHostWithMany(DIST, folder, builtManifest().counts.indicators + 1)
  expect(indicators).toBeGreaterThan(builtManifest().counts.indicators)
  await page.goto(`${INDICATOR}-copy-1`)
  await expect(heading(page)).toHaveText('没有这一页')
  host.folder = folder
  await page.reload()
  await expect(heading(page)).toHaveText('较新的数据里有')
  await button(page, '启用新数据').tap()
  await expect(heading(page)).toHaveText(`${INDICATOR_NAME}乙`)
  await page.goto('indicator/nobody-knows-it')
  await expect(heading(page)).toHaveText('没有这一页')
  rmSync(folder, { recursive: true })
})
