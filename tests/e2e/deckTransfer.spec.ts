/** 会议: a deck goes to somebody else as a code, a link or a file. */
import type { BrowserContext, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { deckFile, deckText } from '../../src/features/meeting/engine/deckTransfer'
import { deckHash, deckPayload } from '../../src/features/meeting/deckLink'
import { builtManifest } from './builds'
import { alert, expect, heading, test } from './fixture'
import { button, link, nameOf, overview, share, slideNames, stage } from './meeting'
import { INDICATOR_NAME } from './routes'

const { version } = builtManifest()

/** What another phone's camera reads off the drawn code. */
async function scan(page: Page): Promise<string | undefined> {
  const code = page.getByRole('img', { name: /二维码$/ })
  await code.scrollIntoViewIfNeeded()
  const png = (await code.screenshot()).toString('base64')
  const { width, height, data } = await page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    })
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 0)
    return {
      width: image.width,
      height: image.height,
      data: [...pen.getImageData(0, 0, image.width, image.height).data],
    }
  }, png)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

async function anotherPhone(context: BrowserContext, url: string): Promise<Page> {
  const phone = await context.browser()!.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    baseURL: url,
    hasTouch: true,
  })
  return phone.newPage()
}

test('a deck goes by its code to an empty phone, and is kept there only when asked', async ({
  context,
  host,
  page,
}) => {
  await page.goto('meeting/overview')
  await page.getByText('交给别人').tap()
  const address = await scan(page)
  expect(address).toBe(
    new URL(
      `meeting/received${deckHash(deckPayload({ name: '主要指标', data: version, slides: overview })!)}`,
      host.url,
    ).href,
  )

  const other = await anotherPhone(context, host.url)
  await other.goto(address!)
  await expect(heading(other)).toHaveText('收到的会议')
  await expect
    .poll(() => slideNames(other))
    .toEqual(overview.map(({ indicator }) => nameOf(indicator)))
  await link(other, '放映').tap()
  await expect(stage(other).getByRole('heading')).toHaveText(nameOf(overview[0]!.indicator))
  await other.keyboard.press('End')
  await expect(stage(other).getByRole('heading')).toHaveText(nameOf(overview.at(-1)!.indicator))
  await other.reload()
  await expect(stage(other).getByRole('heading')).toHaveText(nameOf(overview.at(-1)!.indicator))
  await button(other, '散会').tap()
  await expect(heading(other)).toHaveText('收到的会议')
  await other.goto('meeting')
  await expect(other.getByText('还没有会议')).toBeVisible()
  await other.goto(address!)
  await button(other, '保存为我的会议').tap()
  await expect(heading(other)).toHaveText('主要指标')
  await other.reload()
  await expect.poll(() => slideNames(other)).toHaveLength(overview.length)
  const kept = other.url()
  await other.goto(address!)
  await expect(other.getByText('本机已存有这份会议')).toBeVisible()
  await expect(button(other, '保存为我的会议')).toHaveCount(0)
  await link(other, '打开这份会议').tap()
  await expect(heading(other)).toHaveText('主要指标')
  expect(other.url()).toBe(kept)
  await other.context().close()
})

test('links and files that are not sound are refused in a sentence, and nothing is kept', async ({
  page,
}) => {
  const slides = [{ indicator: share, line: '' }]
  const good = deckPayload({ name: '会商', data: version, slides })!
  for (const [payload, said] of [
    ['', '这里没有会议内容'],
    [good.slice(0, -5), '不完整或已被改动'],
    [good.replace(/^1/, '7'), '较新版本的应用'],
    ['<script>alert(1)</script>', '不是本应用的会议'],
    [`1.00000000.${'A'.repeat(70_000)}`, '内容过大'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`meeting/received${payload && deckHash(payload)}`)
    await expect(alert(page)).toContainText(said)
    await expect(link(page, '放映')).toHaveCount(0)
  }
  await page.goto('meeting')
  const give = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  const file = deckFile({ name: '会商', data: version, slides })
  const evil = deckFile({ name: '\u202e商会', data: '', slides })
  for (const [text, said] of [
    [file.slice(0, 60), '不完整或已被改动'],
    [evil, '看不见的控制字符'],
    ['x'.repeat(10_000_000), '内容过大'],
    [
      deckFile({ name: '', data: '', slides: Array(10_000).fill({ indicator: 'a', line: '' }) }),
      '内容过大',
    ],
    [deckText({ name: '', data: '', slides }), '不是本应用的会议'],
  ] as const) {
    await give('deck.json', text)
    await expect(alert(page)).toContainText(said)
  }
  await expect(page.getByText('还没有会议')).toBeVisible()

  await give(
    'later.json',
    deckFile({
      name: '以后的',
      data: '9.9.9+00000000',
      slides: [...slides, { indicator: 'of-a-later-version', line: '' }],
    }),
  )
  await expect(page.getByText('其中 1 页在本机的数据版本中没有')).toBeVisible()
  await button(page, '保存为我的会议').tap()
  await expect(page.getByText('本版数据中没有', { exact: true })).toBeVisible()
  await link(page, '放映').tap()
  await expect(stage(page).getByRole('heading')).toHaveText(INDICATOR_NAME)
  await page.keyboard.press('End')
  await expect(stage(page).getByRole('heading')).toHaveText('本版数据中没有')
})
