import type { BrowserContext, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { deckFile, deckText } from '../../src/domain/deck/handOn'
import { overviewSlides } from '../../src/domain/deck/presets'
import { createLookups } from '../../src/domain/lookups'
import { deckHash, deckPayload } from '../../src/features/meeting/deckLink'
import { builtDataset, builtManifest } from './builds'
import { expect, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { newerApp } from './newerApp'
import { NEWER_HEADLINE, newerData } from './newerData'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

const lookups = createLookups(builtDataset())
const { version } = builtManifest()
const overview = overviewSlides(lookups)
const share = INDICATOR.replace('indicator/', '')
/** The slide of 一屏通览 that the newer data corrects. */
const SHARE_AT = overview.findIndex(({ indicator }) => indicator === share) + 1
const nameOf = (indicator: string) => lookups.indicators.get(indicator)!.name.zh

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const stage = (page: Page) => page.locator('.stage')
const slideNames = (page: Page) => page.locator('ol.slides .name').allTextContents()
const present = (page: Page, slide = 1) => page.goto(`meeting/overview/present?slide=${slide}`)
const at = (page: Page, slide: number) => expect(page).toHaveURL(new RegExp(`slide=${slide}\\b`))

/** A wake lock that the browser lets go of when the phone is locked, as the real one does. */
const stubWakeLock = (page: Page) =>
  page.addInitScript(() => {
    const locks: EventTarget[] = []
    Object.assign(window, { locks })
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: (type: string) => {
          const sentinel = Object.assign(new EventTarget(), {
            type,
            released: false,
            release() {
              this.released = true
              return Promise.resolve()
            },
          })
          locks.push(sentinel)
          return Promise.resolve(sentinel)
        },
      },
    })
  })
const locks = (page: Page) =>
  page.evaluate(() => (window as unknown as { locks: { released: boolean }[] }).locks.length)

/** The phone is locked, or unlocked again. */
const lockPhone = (page: Page, locked: boolean) =>
  page.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible'
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
    if (hidden)
      for (const lock of (window as unknown as { locks: EventTarget[] }).locks)
        lock.dispatchEvent(new Event('release'))
    document.dispatchEvent(new Event('visibilitychange'))
  }, locked)

/** A finger that draws over the screen. */
async function swipe(page: Page, by: number) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }],
    })
  await touch('touchStart', 200)
  for (const part of [0.3, 0.6, 1]) await touch('touchMove', 200 + by * part)
  await touch('touchEnd', 200 + by)
}

test('a deck is made of favourites, an area and a search, put in order and presented, all offline', async ({
  context,
  host,
  page,
}) => {
  await install(page, INDICATOR)
  await button(page, /收藏/).first().tap()
  // Starred is what the device has kept.
  await expect(button(page, /收藏/).first()).toHaveAttribute('aria-pressed', 'true')
  await unplug(context, host)
  await page.goto('meeting')
  await button(page, '新建会议').tap()
  await page.getByLabel('会议名称').fill('三季度会商')
  await page.getByLabel('会议名称').press('Enter')
  await expect(heading(page)).toHaveText('三季度会商')

  await button(page, '加入收藏的 1 项').tap()
  await expect.poll(() => slideNames(page)).toEqual([INDICATOR_NAME])
  await page.getByLabel('查找指标').fill('5gjz')
  await page.getByRole('search').getByRole('button').first().tap()
  await expect.poll(() => slideNames(page)).toHaveLength(2)
  await page
    .getByLabel('按领域')
    .selectOption('culture')
    .catch(() => {})
  await button(page, '加入这个领域').tap()
  await expect.poll(async () => (await slideNames(page)).length).toBeGreaterThan(3)

  const [first, second, third] = await slideNames(page)
  await button(page, `下移:${first}`).tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([second, first])
  await button(page, `移除:${second}`).tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([first, third])
  await button(page, '撤销').tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([second, first])
  await page.getByLabel(`${first}的备注`).fill('先讲口径,再讲数')
  await page.getByLabel(`${first}的备注`).press('Tab')

  await link(page, '放映').tap()
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
  await swipe(page, -160)
  await expect(stage(page).getByRole('heading')).toHaveText(first!)
  await expect(stage(page)).toContainText('先讲口径,再讲数')
  await expect(stage(page)).toContainText(HEADLINE)
  await expect(stage(page).locator('.source')).toContainText('(厦府〔2025〕90号)')
  await expect(stage(page).locator('.source')).toContainText(`数据版本 ${version}`)
  await expect(page.locator('.tabbar')).toHaveCount(0)
  await swipe(page, 160)
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
  await page.reload()
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
})

test('keys, a clicker and the black screen do what they say', async ({ page }) => {
  await present(page)
  await mounted(page)
  const last = overview.length
  for (const [key, slide] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', last],
    ['PageDown', last],
    ['Home', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(stage(page).locator('.between')).toHaveText(`${slide} / ${last}`)
  }
  await page.keyboard.press('b')
  await expect(button(page, '恢复画面')).toBeVisible()
  await page.keyboard.press('.')
  await expect(button(page, '恢复画面')).toHaveCount(0)
  await page.keyboard.press('.')
  await page.keyboard.press('PageDown')
  await expect(button(page, '恢复画面')).toHaveCount(0)
  await at(page, 2)
})

test('the screen stays awake, again after the phone was locked, and a phone that cannot says so', async ({
  page,
}) => {
  await stubWakeLock(page)
  await present(page, 3)
  await expect.poll(() => locks(page)).toBe(1)
  await lockPhone(page, true)
  await lockPhone(page, false)
  await expect.poll(() => locks(page)).toBe(2)
  await at(page, 3)
  await expect(stage(page)).not.toContainText('本机不支持常亮')

  await page.addInitScript(() => {
    delete (Navigator.prototype as { wakeLock?: unknown }).wakeLock
    delete (navigator as { wakeLock?: unknown }).wakeLock
  })
  await page.reload()
  await expect(stage(page)).toContainText('本机不支持常亮')
})

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
  await button(page, '继续会议').tap()
  await at(page, SHARE_AT)
  await button(page, '散会').tap()
  await expect(page).toHaveURL(/meeting\/overview$/)
  await expect(page.getByText('新数据已就绪')).toBeVisible()
  await button(page, '更新').tap()
  await expect(page.getByText('新数据已就绪')).toHaveCount(0)
  await present(page, SHARE_AT)
  await expect(stage(page)).toContainText(NEWER_HEADLINE)
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
  await expect(stage(page).locator('.source')).toContainText(version)
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
  const other = await context.newPage()
  host.folder = next.folder
  await other.goto('./')
  await expect(other.getByText('新版应用已就绪')).toBeVisible()
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  const takenOver = page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve()),
      ),
  )
  const reloaded = other.waitForEvent('load')
  await button(other, '更新').click()
  await Promise.all([takenOver, reloaded])
  await page.keyboard.press('PageDown')
  await at(page, 3)
  await expect(page.getByText('新版应用已就绪')).toHaveCount(0)
  expect(loads).toEqual([])
  await button(page, '散会').tap()
  await expect.poll(() => loads).toHaveLength(1)
  await mounted(page)
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
  await button(next, '继续会议').tap()
  await at(next, 4)
  await next.close()
  const later = await context.newPage()
  await later.goto('meeting')
  await button(later, '散会').tap()
  await expect(later.getByText('上次会议没有散会')).toHaveCount(0)
})

test('the speaker’s window turns with the big screen, both ways, and 散会 ends both', async ({
  context,
  page,
}) => {
  await present(page, 2)
  await mounted(page)
  const own = await context.newPage()
  await own.goto('meeting/overview/speaker')
  await expect(own.locator('.between')).toContainText('2 / ')
  await expect(own.getByRole('main')).toContainText(nameOf(overview[2]!.indicator))
  await expect(own.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
  await own.keyboard.press('PageDown')
  await at(page, 3)
  await page.keyboard.press('PageDown')
  await at(own, 4)
  await own.keyboard.press('b')
  await expect(button(page, '恢复画面')).toBeVisible()
  await expect(own.getByText('大屏已黑屏')).toBeVisible()
  await button(own, '散会').click()
  await expect(page).toHaveURL(/meeting\/overview$/)
})

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
      `meeting/received${deckHash(deckPayload({ name: '一屏通览', data: version, slides: overview })!)}`,
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
  await expect(heading(other)).toHaveText('一屏通览')
  await other.reload()
  await expect.poll(() => slideNames(other)).toHaveLength(overview.length)
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
    await expect(page.getByRole('alert')).toContainText(said)
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
    await expect(page.getByRole('alert')).toContainText(said)
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

test('from an indicator’s page to the last slide with the keyboard alone', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await button(page, '加入会议').focus()
  await page.keyboard.press('Enter')
  await button(page, '新建会议').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('已加入')
  await link(page, '打开这份会议').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('查找指标').focus()
  await page.keyboard.type('5g')
  await expect(page.getByRole('search').getByRole('button').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => slideNames(page)).toHaveLength(2)
  const [, second] = await slideNames(page)
  await page.getByLabel(`${second}的备注`).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => slideNames(page)).toEqual([second, INDICATOR_NAME])
  await expect(page.getByLabel(`${second}的备注`)).toBeFocused()
  await link(page, '放映').focus()
  await page.keyboard.press('Enter')
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
  await page.keyboard.press('Space')
  await expect(stage(page).getByRole('heading')).toHaveText(INDICATOR_NAME)
})

test('a deck is deleted and brought back, and a unit’s indicators make one', async ({ page }) => {
  await page.goto('meeting/department')
  await expect(page.getByText('请先选择部门')).toBeVisible()
  await page.getByLabel('选择部门').selectOption({ index: 1 })
  await expect.poll(async () => (await slideNames(page)).length).toBeGreaterThan(0)
  await button(page, '保存为我的会议').tap()
  await expect(page.getByLabel('会议名称')).toBeVisible()
  const name = await heading(page).textContent()
  await button(page, '复制一份').tap()
  await expect(heading(page)).toHaveText(`${name} 副本`)
  await page.goto('meeting')
  await button(page, `删除:${name}`).tap()
  await expect(link(page, name!)).toHaveCount(0)
  await button(page, '撤销').tap()
  await expect(button(page, `删除:${name}`)).toBeVisible()
})

const SCREENS = [
  [320, 568],
  [360, 640],
  [390, 844],
  [844, 390],
  [1280, 800],
  [1920, 1080],
] as const

for (const [width, height] of SCREENS)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })
    for (const textSize of ['normal', 'elder', 'elderMax'] as const)
      test(`every digit and the source are on the screen (${textSize})`, async ({ page }) => {
        await prefer(page, { textSize })
        await present(page)
        await mounted(page)
        for (let slide = 1; slide <= overview.length; slide += 1) {
          await expect(stage(page).getByRole('heading')).toHaveText(
            nameOf(overview[slide - 1]!.indicator),
          )
          const seen = await stage(page).evaluate((root) => {
            const number = root.querySelector('.number')!
            const box = number.getBoundingClientRect()
            const body = root.querySelector('.body')!.getBoundingClientRect()
            const source = root.querySelector('.source')!.getBoundingClientRect()
            const bar = root.querySelector('.bar')!.getBoundingClientRect()
            const isSeen = (x: number, y: number) => document.elementFromPoint(x, y) === number
            return {
              digits: number.textContent,
              size: Number.parseFloat(getComputedStyle(number).fontSize),
              isInside:
                box.left >= 0 &&
                box.right <= innerWidth &&
                box.top >= body.top - 1 &&
                box.bottom <= body.bottom + 1,
              isUncovered:
                isSeen(box.left + 2, box.top + 2) && isSeen(box.right - 2, box.bottom - 2),
              hasSource: source.top > 0 && source.bottom <= bar.top + 1 && source.height > 10,
              hasCounter: [
                ...root.querySelectorAll<HTMLElement>('.at [aria-hidden], .beside'),
              ].some(
                (counter) =>
                  counter.checkVisibility() &&
                  counter.getBoundingClientRect().bottom <= innerHeight,
              ),
            }
          })
          expect.soft(seen, `${slide}`).toMatchObject({
            isInside: true,
            isUncovered: true,
            hasSource: true,
            hasCounter: true,
          })
          // Six characters and more (2411.6) shrink where there is no room for them.
          const least = width < 390 && seen.digits!.length > 4 ? 80 : 96
          expect.soft(seen.size, `${slide}: ${seen.digits}`).toBeGreaterThanOrEqual(least)
          await page.keyboard.press('PageDown')
        }
      })
  })
