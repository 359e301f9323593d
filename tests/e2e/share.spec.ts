import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { pinQuery } from '../../src/features/share/engine/pinCode'
import { builtDataset, builtManifest } from './builds'
import {
  alert,
  expect,
  HEADLINE,
  heading,
  install,
  mounted,
  test,
  unplug,
  withoutWorker,
} from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

const { version } = builtManifest()
const lead = builtDataset().statements.find(({ id }) => id === 'xm-2025-90-002')!
const pinned = (query: Record<string, string>) =>
  // As the router writes it: a tilde needs no escape.
  `${INDICATOR}?${new URLSearchParams(query)}`.replace('%7E', '~')
const notice = (page: Page) => page.getByRole('complementary', { name: '钉住的数值' })
const card = (page: Page) => page.getByRole('dialog').getByRole('img', { name: /^分享卡/ })
const form = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

async function openSheet(page: Page) {
  await page.getByRole('button', { name: '分享', exact: true }).click()
  await expect(card(page)).toBeVisible()
}

/** What a phone's camera reads from the card, as it is or after a chat app has saved it as a JPEG. */
async function decode(page: Page, as: 'png' | 'jpeg'): Promise<string | undefined> {
  const picture = await card(page).evaluate(async (image, as) => {
    const png = image as HTMLImageElement
    await png.decode()
    const draw = (source: CanvasImageSource) => {
      const canvas = document.createElement('canvas')
      canvas.width = png.naturalWidth
      canvas.height = png.naturalHeight
      const context = canvas.getContext('2d')!
      context.drawImage(source, 0, 0)
      return { canvas, context }
    }
    let { canvas, context } = draw(png)
    if (as === 'jpeg') {
      const jpeg = await new Promise<Blob>((resolve) =>
        canvas.toBlob((blob) => resolve(blob!), 'image/jpeg', 0.6),
      )
      ;({ canvas, context } = draw(await createImageBitmap(jpeg)))
    }
    const { width, height } = canvas
    const { data } = context.getImageData(0, 0, width, height)
    // One byte a pixel is enough for black and white, and as text it is carried over quickly.
    let grey = ''
    for (let at = 1; at < data.length; at += 4) grey += String.fromCharCode(data[at]!)
    return { width, height, grey: btoa(grey) }
  }, as)
  const grey = Buffer.from(picture.grey, 'base64')
  const rgba = new Uint8ClampedArray(grey.length * 4)
  grey.forEach((value, at) => rgba.fill(value, at * 4, at * 4 + 4))
  return jsQR(rgba, picture.width, picture.height)?.data
}

test('the card is drawn, and its code leads to the pinned figure without network', async ({
  context,
  host,
  page,
}) => {
  await install(page, INDICATOR)
  await openSheet(page)
  await expect(card(page)).toHaveJSProperty('naturalWidth', 1080)
  const link = await decode(page, 'png')
  expect(link).toBe(new URL(pinned(pinQuery(lead, version)), host.url).href)
  expect(await decode(page, 'jpeg')).toBe(link)

  await unplug(context, host)
  await page.goto(link!)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(notice(page)).toContainText(HEADLINE)
  await expect(notice(page)).toContainText('现在仍是这一数值')
})

test('then and now stand side by side once the data has changed', async ({ host, page }) => {
  const newer = newerData()
  await install(page, 'data')
  host.fault = newer.publish
  await page.getByRole('button', { name: '检查更新' }).click()
  await page.getByRole('button', { name: '启用新数据' }).click()
  await expect(page.locator('.version')).toHaveText(newer.version)
  await page.goto(pinned(pinQuery(lead, version)))
  await expect(notice(page)).toContainText(`当时${HEADLINE}数据版本 ${version}`)
  await expect(notice(page)).toContainText(`现在${NEWER_HEADLINE}数据版本 ${newer.version}`)
  await expect(notice(page)).toContainText('同一出处的记录已更正')
  await expect(notice(page)).toContainText('已与本机保存的该版本核对')
  await notice(page).getByRole('link', { name: '只看现在' }).click()
  await expect(notice(page)).toHaveCount(0)
})

test('altered links are named as such', async ({ page }) => {
  const forged = { ...lead, quantity: { ...lead.quantity, value: 80 }, token: '超80%' }
  const { pin } = pinQuery(lead, version)
  await page.goto(pinned({ pin, was: pinQuery(forged, version).was }))
  await expect(notice(page)).toContainText('链接已被改动')
  await expect(notice(page)).not.toContainText('80')
  await page.goto(pinned(pinQuery(forged, version)))
  await expect(notice(page)).toContainText(`数据版本 ${version} 中没有链接所说的数值`)
  await page.goto(pinned({ pin: 'nothing' }))
  await expect(notice(page)).toContainText('链接不完整')
})

test('an unknown version is named, and an unknown indicator too', async ({ page, problems }) => {
  await withoutWorker(page)
  const unknown = '0.0.1+00000000'
  const query = pinQuery(lead, unknown)
  await page.goto(pinned({ pin: query.pin }))
  await expect(notice(page)).toContainText('不认识这一数据版本')
  await expect(page.locator('main')).toContainText(HEADLINE)
  await page.goto(pinned(query))
  await expect(notice(page)).toContainText(`链接声称${HEADLINE}`)
  await expect(notice(page)).toContainText(`本机无数据版本 ${unknown}`)
  await expect(notice(page)).toContainText(HEADLINE)

  problems.expect(/404/)
  const gone = { ...lead, indicator: 'gone' }
  await page.goto(`indicator/gone?${new URLSearchParams(pinQuery(gone, unknown))}`)
  await expect(notice(page)).toContainText('现有数据中没有这一数值')
  await expect(heading(page)).toHaveText('没有这一页')
})

test('a cancelled share and a refused one lose nothing and say so', async ({ page }) => {
  await page.addInitScript(() => {
    let failure = 'AbortError'
    Object.assign(navigator, {
      canShare: () => true,
      share: () => {
        const error = new DOMException('', failure)
        failure = 'NotAllowedError'
        return Promise.reject(error)
      },
    })
  })
  await page.goto(INDICATOR)
  await openSheet(page)
  await page.getByRole('button', { name: '分享图片' }).click()
  await expect(page.getByText('已取消分享，内容仍在这里。')).toBeVisible()
  await expect(card(page)).toBeVisible()
  await page.getByRole('button', { name: '分享图片' }).click()
  await expect(page.getByText('未能打开系统分享，请改用保存或复制。')).toBeVisible()
})

test('without a system share the picture is downloaded', async ({ page }) => {
  await page.goto(INDICATOR)
  await openSheet(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: '保存图片' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^数看厦门-.*\.png$/)
})

test('the picture is copied where the browser can, and where it refuses that is said', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(INDICATOR)
  await openSheet(page)
  await page.getByRole('button', { name: '复制图片' }).click()
  await expect(page.getByText('图片已复制')).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  )
  expect(types).toContain('image/png')
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: '复制图片' }).click()
  await expect(page.getByText('未能复制图片，请改用保存。')).toBeVisible()
})

test('a refused clipboard shows the text to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await page.goto(INDICATOR)
  await openSheet(page)
  await form(page, '链接').check({ force: true })
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(alert(page)).toContainText('无法写入剪贴板')
  await expect(alert(page)).toContainText(`&pin=${encodeURIComponent(version)}~`)
})

test('a browser that refuses to draw still hands on text, link and code', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: '分享', exact: true }).click()
  await expect(page.getByText('此浏览器不允许绘图')).toBeVisible()
  await form(page, '二维码').check({ force: true })
  await expect(page.getByRole('img', { name: /的二维码$/ })).toBeVisible()
})

test('axe finds nothing on the sheet in any of its forms, nor on a pinned page', async ({
  page,
}) => {
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
    ])
  await page.goto(pinned(pinQuery(lead, version)))
  await expect(notice(page)).toContainText(HEADLINE)
  expect(await violations()).toEqual([])
  await openSheet(page)
  for (const name of ['图片', '文字', '链接', '二维码']) {
    await form(page, name).check({ force: true })
    expect(await violations(), name).toEqual([])
  }
})

test('the sheet is closed by Escape and gives focus back', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await openSheet(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '分享', exact: true })).toBeFocused()
})

test.describe('in 长辈版 at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('the sheet does not run out of the screen', async ({ page }) => {
    await prefer(page, { textSize: 'elder' })
    await page.goto(INDICATOR)
    await openSheet(page)
    const over = await page.getByRole('dialog').evaluate((d) => d.scrollWidth - d.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })
})

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/120.0 MicroMessenger/8.0.50' })

  test('the picture is there to be pressed and held', async ({ page }) => {
    await page.goto(INDICATOR)
    await openSheet(page)
    await expect(page.getByText('长按保存')).toBeVisible()
    await expect(card(page)).toHaveAttribute('src', /^data:image\/png/)
    await expect(page.getByRole('link', { name: '保存图片' })).toHaveCount(0)
  })

  test('the guide leads out, with a link to the page that the chat had opened', async ({
    page,
  }) => {
    const opened = pinned(pinQuery(lead, version))
    await page.goto(opened)
    await mounted(page)
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void (document.title = text)
    })
    await page.getByRole('link', { name: '我的', exact: true }).first().click()
    await page.getByRole('main').getByRole('link', { name: '设置' }).click()
    await expect(page.getByText('选“在浏览器打开”')).toBeVisible()
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect(page).toHaveTitle(new URL(opened, page.url().replace('settings', '')).href)
  })
})
