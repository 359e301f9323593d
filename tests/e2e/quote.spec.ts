/** 指标: a figure found by four keys and its sentence copied by one tap more; the forms; the bar under the thumb. */
import type { Page } from '@playwright/test'
import { builtDataset } from './builds'
import { expect, heading, mounted, test } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

const { version } = builtDataset()
const OFFICIAL = /^根据《.+》（厦府〔2025〕90号），到2026年，我市.+目标为超65%。$/
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const copy = (page: Page) => page.getByRole('button', { name: '复制引用' })
const forms = (page: Page) => page.getByRole('dialog', { name: '引用格式' })

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the figure is read after one tap and four keys; one tap more copies what a clerk writes', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  await page.getByRole('link', { name: /查指标/ }).tap()
  await page.getByRole('searchbox').pressSequentially('szjj')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(copy(page)).toBeInViewport({ ratio: 1 })
  await copy(page).tap()
  await expect(page.getByText(/^已复制（公文）/)).toBeInViewport()
  expect(await clipboard(page)).toMatch(OFFICIAL)
  expect(await clipboard(page)).not.toContain(version)
})

test('a long press opens the forms; the one that is chosen is copied and kept', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await copy(page).click({ delay: 800 })
  await expect(forms(page)).toBeVisible()
  await forms(page).getByRole('button', { name: /^口头/ }).tap()
  await expect(forms(page)).toHaveCount(0)
  expect(await clipboard(page)).toMatch(/^到2026年，我市.+目标是超65%，依据厦府90号文。$/)
  await page.reload()
  await mounted(page)
  await copy(page).tap()
  await expect(page.getByText(/^已复制（口头）/)).toBeVisible()
})

test('by key: ↓ opens the forms, Escape leaves them, the focus comes back', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await copy(page).press('ArrowDown')
  await expect(forms(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(forms(page)).toHaveCount(0)
  await expect(copy(page)).toBeFocused()
})

test('what is no government document is not copied into a 公文 without a warning', async ({
  page,
}) => {
  const lead = builtDataset().statements.find(({ document }) => document === 'xmrb-2025-10-16')!
  await page.goto(`indicator/${lead.indicator}`)
  await mounted(page)
  await copy(page).tap()
  await expect(page.getByText(/^非政府文件，不宜写入公文/)).toBeVisible()
})

test('where the clipboard refuses, the sentence is shown to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await page.goto(INDICATOR)
  await mounted(page)
  await copy(page).tap()
  await expect(forms(page).getByRole('alert')).toContainText('超65%')
})

for (const [name, size, textSize] of [
  ['320 px', { width: 320, height: 640 }, 'normal'],
  ['长辈版 at 320 px', { width: 320, height: 640 }, 'elder'],
  ['the largest texts', { width: 390, height: 844 }, 'elderMax'],
] as const)
  test(`the bar fits and hides nothing (${name})`, async ({ page }) => {
    await page.setViewportSize(size)
    await prefer(page, { textSize })
    await page.goto(INDICATOR)
    await mounted(page)
    const bar = page.getByRole('group', { name: '这项数值可做的事' })
    const boxes = await bar
      .locator('button:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(size.width)
    }
    await page.locator('#note').waitFor()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const end = await page.locator('#note').evaluate((last) => last.getBoundingClientRect().bottom)
    const top = await bar.evaluate((one) => one.getBoundingClientRect().top)
    expect(end).toBeLessThanOrEqual(top)
  })

test('on a phone on its side the bar stands in the page and eats nothing of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto(INDICATOR)
  await mounted(page)
  const bar = page.getByRole('group', { name: '这项数值可做的事' })
  expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('relative')
})

test('a swipe or an arrow key goes to the next of the list one came from, back leads to the list', async ({
  page,
}) => {
  await page.goto('area/foundation')
  await mounted(page)
  const links = page.locator('main a[href*="/indicator/"]')
  const second = await links.nth(1).getAttribute('href')
  await links.first().click()
  const list = page.getByRole('navigation', { name: /^逐项翻看/ })
  await expect(list).toContainText(/^1\//)
  const touch = await page.context().newCDPSession(page)
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: 200 }]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : at(x) })
    await send('touchStart', from)
    for (let step = 1; step <= 5; step += 1)
      await send('touchMove', from + ((to - from) * step) / 5)
    await send('touchEnd')
  }
  await swipe(300, 120)
  await expect(page).toHaveURL(new RegExp(`${second}$`))
  await expect(list).toContainText(/^2\//)
  // From the edge it is the system's way back.
  await swipe(10, 200)
  await expect(list).toContainText(/^2\//)
  await page.keyboard.press('ArrowLeft')
  await expect(list).toContainText(/^1\//)
  await page.goBack()
  await expect(page).toHaveURL(/area\/foundation$/)
})
