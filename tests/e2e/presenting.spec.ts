/** 放映: keys, the screen that stays awake, and every size of screen. */
import type { Page } from '@playwright/test'
import { expect, mounted, test } from './fixture'
import { at, button, nameOf, overview, present, stage } from './meeting'
import { prefer } from './preferences'

const softly = expect.configure({ soft: true })

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

const SCREENS = [
  [320, 568],
  [320, 690],
  [360, 640],
  [390, 844],
  [667, 375],
  [690, 320],
  [844, 390],
  [1280, 800],
  [1920, 1080],
] as const

for (const textSize of ['normal', 'elder', 'elderMax'] as const)
  test(`every digit, its verdict and the source are on every screen (${textSize})`, async ({
    page,
  }) => {
    test.slow()
    await prefer(page, { textSize })
    await present(page)
    await mounted(page)
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height })
      await page.keyboard.press('Home')
      for (let slide = 1; slide <= overview.length; slide += 1) {
        const look = () =>
          stage(page).evaluate((root) => {
            const number = root.querySelector('.number')!
            const box = number.getBoundingClientRect()
            const body = root.querySelector('.body')!.getBoundingClientRect()
            const source = root.querySelector('.source')!.getBoundingClientRect()
            const bar = root.querySelector('.bar')!.getBoundingClientRect()
            const verdict = root.querySelector('.verdict')?.getBoundingClientRect()
            const within = (inner: DOMRect, outer: DOMRect) =>
              inner.top >= outer.top - 1 &&
              inner.bottom <= outer.bottom + 1 &&
              inner.left >= outer.left - 1 &&
              inner.right <= outer.right + 1
            const screen = new DOMRect(0, 0, innerWidth, innerHeight)
            const hidden = [...root.querySelectorAll('.hero .word, .verdict .badge')]
              .filter((part) => !within(part.getBoundingClientRect(), body))
              .concat(
                [...root.querySelectorAll('h1, .about, .source p')].filter(
                  (part) => !within(part.getBoundingClientRect(), screen),
                ),
              )
              .map((part) => part.textContent)
            const sources = root.querySelector('.source')!
            const isSeen = (x: number, y: number) => document.elementFromPoint(x, y) === number
            return {
              heading: root.querySelector('h1')!.textContent.trim(),
              digits: number.textContent,
              size: Number.parseFloat(getComputedStyle(number).fontSize),
              isInside:
                box.left >= 0 &&
                box.right <= innerWidth &&
                box.top >= body.top - 1 &&
                box.bottom <= body.bottom + 1,
              isUncovered:
                isSeen(box.left + 2, box.top + 2) && isSeen(box.right - 2, box.bottom - 2),
              hidden,
              isWhole: within(sources.querySelector('p')!.getBoundingClientRect(), source),
              hasVerdict: !verdict || verdict.bottom <= source.top + 1,
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
        // On the smallest phone the source is scrolled in large texts, under a shadow that says so.
        const isSmallest = height === 568 && textSize !== 'normal'
        // A slide follows the screen a moment later.
        const where = `${width} × ${height}, ${slide}`
        let seen: Awaited<ReturnType<typeof look>> | undefined
        const keepLooking = async () => (seen = await look())
        const options = { message: where, intervals: [20, 50, 100, 250] }
        await softly.poll(keepLooking, options).toMatchObject({
          heading: nameOf(overview[slide - 1]!.indicator),
          ...(isSmallest ? {} : { hidden: [], isWhole: true }),
          isInside: true,
          isUncovered: true,
          hasVerdict: true,
          hasSource: true,
          hasCounter: true,
        })
        // Six characters and more (2411.6) shrink where there is no room for them; on a flat phone name and source, at 18 pt
        // and whole, leave less than 96 px.
        const isFlat = width > height && height < 390 && textSize !== 'normal'
        const { digits, size } = seen!
        const least = isFlat ? 56 : width < 390 && digits!.length > 4 ? 80 : 96
        expect.soft(size, `${where}: ${digits}`).toBeGreaterThanOrEqual(least)
        await page.keyboard.press('PageDown')
      }
    }
  })
