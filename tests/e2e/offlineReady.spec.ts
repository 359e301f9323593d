import type { BrowserContext, Page } from '@playwright/test'
import { BROWSER_ARGUMENTS, existingBrowser } from '../tools/browser.mjs'
import { precacheList } from './builds'
import {
  expect,
  hasLooked,
  headline,
  HEADLINE,
  heading,
  install,
  mounted,
  test,
  unplug,
} from './fixture'
import { keptFiles, loseFiles } from './kept'
import { killBrowser, withProfile } from './profile'
import { INDICATOR, INDICATOR_NAME } from './routes'
import { seenSoFar, watchFor } from './visibleTexts'

/** A name that is this machine, but no secure context. */
test.use({
  launchOptions: {
    executablePath: existingBrowser(),
    args: [...BROWSER_ARGUMENTS, '--host-resolver-rules=MAP plain.example 127.0.0.1'],
  },
})

const total = precacheList().length
const line = (page: Page) => page.locator('.offline')
const detail = (page: Page) => page.locator('dl div', { hasText: '离线使用' }).locator('dd')
/** One that no page shows. */
const LATE = precacheList().find(({ url }) => url.includes('handOut-'))?.url ?? ''

test('a first visit counts what is stored, and says once and for all that it works offline', async ({
  host,
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  host.hold = (path) => (path.endsWith(LATE) ? held : undefined)
  await page.goto('./')
  await expect(line(page)).toHaveText(`离线使用：正在存入 ${total - 1}/${total}`)
  await page.goto('data')
  await expect(detail(page)).toHaveText(`正在存入 ${total - 1}/${total}`)
  release()
  await expect(page.getByText('已可离线使用：没有网络也能打开各页')).toBeVisible()
  await expect(detail(page)).toHaveText(`已可离线使用，${total} 个文件齐全`)
  await page.goto('./')
  await expect(line(page)).toHaveText('离线可用 ✓')
  await expect(page.getByText('已可离线使用')).toHaveCount(0)
})

test('a first visit that is broken off promises nothing, and goes on when the host is back', async ({
  context,
  host,
  page,
  problems,
}) => {
  await watchFor(page, ['离线可用', '已可离线使用'])
  host.fault = (path) => (path.endsWith(LATE) ? { status: 500, body: 'sorry' } : undefined)
  await page.goto('./')
  await expect(line(page)).toHaveText('离线使用：未完成，联网时继续')
  await page.goto('data')
  await expect(detail(page)).toHaveText(`未完成（${total - 1}/${total}），联网时继续`)
  expect(await seenSoFar(page)).toEqual([])
  expect(problems.seen).toEqual([])

  // What the page itself asks for at its first look has come.
  await hasLooked(page)
  host.fault = undefined
  const asked = host.requests.length
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(detail(page)).toHaveText(`已可离线使用，${total} 个文件齐全`)
  const anew = host.requests.slice(asked).filter((path) => path.includes('/assets/'))
  expect(anew, 'only what lacked').toEqual([`/${LATE}`])
  await unplug(context, host)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
})

test('emptied caches are not called ready, neither here nor after coming back', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'data')
  await expect(detail(page)).toHaveText(`已可离线使用，${total} 个文件齐全`)
  await unplug(context, host)
  expect(await loseFiles(page, /./)).toBeGreaterThanOrEqual(total)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(detail(page)).toHaveText(`未完成（0/${total}），联网时继续`)
})

test('over plain http from another machine 总览 and 数据 say that offline use is not possible', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(/^other origin: http:\/\/plain\.example/)
  const plain = host.url.replace('localhost', 'plain.example')
  await page.goto(plain)
  await mounted(page)
  await expect(line(page)).toHaveText('此处不能离线使用')
  await page.goto(`${plain}data`)
  await expect(detail(page)).toContainText('此处不能离线使用：需 https 或 localhost')
  await expect(page.getByText('可离线')).toHaveCount(0)
})

// Each answer takes its time, so that the install is caught in its midst; one file never comes.
for (const stop of [0.1, 0.3, 0.7].map((part) => Math.round(part * total)).concat(total - 1)) {
  const ends = {
    closed: (browser: BrowserContext) => browser.close(),
    killed: killBrowser,
  }
  for (const [how, end] of Object.entries(ends)) {
    if (how === 'killed' && process.platform !== 'linux') continue
    test(`a browser that is ${how} with at least ${stop} of ${total} files stored goes on with the others`, async ({
      host,
    }) => {
      await withProfile(host, async (launch, profile) => {
        let isOver = false
        host.hold = (path) =>
          new Promise((resolve) => {
            if (!isOver && !path.endsWith(LATE)) setTimeout(resolve, 60)
          })
        const before = await launch()
        const first = await before.newPage()
        await first.goto('./')
        await mounted(first)
        await expect
          .poll(async () => (await keptFiles(first)).length, { intervals: [20] })
          .toBeGreaterThanOrEqual(stop)
        isOver = true
        const kept = await keptFiles(first)
        expect(kept.length).toBeLessThan(total)
        await end(before, profile)

        host.hold = undefined
        const asked = host.requests.length
        const after = await launch()
        const page = await after.newPage()
        await page.goto('./')
        await expect(line(page)).toHaveText('离线可用 ✓')
        if (how === 'closed') {
          const anew = new Set(host.requests.slice(asked))
          const paths = kept.map((url) => new URL(url).pathname)
          expect(
            paths.filter((path) => /(desk|handOut|Worker)-/.test(path) && anew.has(path)),
          ).toEqual([])
        }
        await host.stop()
        await page.goto('./')
        await expect(headline(page)).toHaveText(HEADLINE)
        await page.goto(INDICATOR)
        await expect(heading(page)).toHaveText(INDICATOR_NAME)
        await after.close()
      })
    })
  }
}
