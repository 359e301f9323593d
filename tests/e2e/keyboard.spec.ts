import type { Locator, Page } from '@playwright/test'
import { expect, headline, heading, mounted, stopClock, test } from './fixture'
import { INDICATOR_NAME } from './routes'

/** What has the focus: its class, its text and whether a reader can see that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!
    // A chip's ring is drawn round its label.
    const ringed = element.matches('label input') ? element.closest('label')! : element
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed)
    const box = ringed.getBoundingClientRect()
    return {
      what: `${element.className} ${element.textContent?.trim().slice(0, 12)}`,
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      onScreen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    }
  })

test('the first Tab offers to skip to the content, and Enter does so', async ({ page }) => {
  await page.goto('./')
  await mounted(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true)
})

test('Tab reaches the tabs, the search and the cards, and the focus is always seen', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  const stops: string[] = []
  for (let step = 0; step < 18; step += 1) {
    await page.keyboard.press('Tab')
    const { what, ring, onScreen } = await focused(page)
    expect.soft({ what, ring, onScreen }).toEqual({ what, ring: true, onScreen: true })
    stops.push(what)
  }
  const order = [/^skip/, /总览/, /查/, /大字/, /查指标/, /数字经济占GDP/, /公共数据开放量/].map(
    (wanted) => stops.findIndex((stop) => wanted.test(stop)),
  )
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('a filter is chosen with the arrow keys and its focus is seen', async ({ page }) => {
  await page.goto('area/foundation')
  await expect(heading(page)).toHaveText('基础能力')
  await page.getByRole('radio', { name: '全部' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '有目标' })).toBeChecked()
  expect(await focused(page)).toMatchObject({ ring: true })
  await expect(page).toHaveURL(/\?show=withTarget$/)
})

test('after a navigation the focus stands on the heading and the title names the page', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  await page.locator('.headline').first().focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(`${INDICATOR_NAME} · 数看厦门`)
})

test('back returns to the place that was left', async ({ page }) => {
  await page.goto('./')
  await mounted(page)
  const card = page.locator('.card.area').nth(3)
  await card.scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(200)
  await card.locator('a.head').click()
  await expect(heading(page)).toHaveText('数字文化')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(headline(page)).toBeAttached()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
})

test('the filter of an area is in its address, survives a reload and the way back', async ({
  page,
}) => {
  await page.goto('area/foundation')
  const rows = page.locator('main li .row')
  await expect(rows.first()).toBeVisible()
  const all = await rows.count()
  await page.getByRole('radio', { name: '有最新数据' }).tap()
  await expect(page).toHaveURL(/\?show=withActual$/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  const some = await rows.count()
  await page.reload()
  await expect(page.getByRole('radio', { name: '有最新数据' })).toBeChecked()
  await expect(rows).toHaveCount(some)
  await rows.first().click()
  await expect(page).toHaveURL(/\/indicator\//)
  await page.goBack()
  await expect(page.getByRole('radio', { name: '有最新数据' })).toBeChecked()
  await expect(rows).toHaveCount(some)
})

/** Presses Tab until the wanted element has the focus; a reader without a pointer has no other way. */
async function tabTo(page: Page, wanted: Locator) {
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('60 presses of Tab do not lead there')
}

test('by keyboard alone a figure is found, its citation copied and its sheet opened and left', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await mounted(page)
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: '查' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search/)
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('szjj')
  await expect(page.locator('[data-hit]').first()).toContainText(INDICATOR_NAME)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(INDICATOR_NAME)

  const share = page.getByRole('button', { name: '分享', exact: true })
  await tabTo(page, share)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => !!document.activeElement?.closest('dialog'))).toBe(true)
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab')
    // Out of the dialog there is only the browser's own frame, never the page behind.
    const { isBehind } = await page.evaluate(() => ({
      isBehind: !!document.activeElement?.closest('main .page > :not(.action-bar)'),
    }))
    expect(isBehind).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(share).toBeFocused()

  const copy = page.getByRole('button', { name: '复制引用' })
  await copy.focus()
  await stopClock(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已复制（公文）/)).toBeVisible()
  await expect(copy).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('超65%')
})

test('by keyboard alone the language is changed and the focus stays', async ({ page }) => {
  await page.goto('settings')
  await expect(heading(page)).toHaveText('设置')
  await tabTo(page, page.getByRole('radio', { name: '简体中文' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(heading(page)).toHaveText('Settings')
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused()
})

test('by keyboard alone a sentence is checked and its result reached', async ({ page }) => {
  await page.goto('check')
  await expect(heading(page)).toHaveText('核数字')
  await tabTo(page, page.getByRole('textbox'))
  await page.keyboard.insertText('到2026年，厦门数字经济增加值占GDP比重超60%。')
  const mark = page.locator('a.mark').first()
  await expect(mark).toBeVisible()
  await tabTo(page, mark)
  expect(await focused(page)).toMatchObject({ ring: true })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#checked-0$/)
})
