/** With the keyboard alone: what takes itself away hands the focus on, and nobody begins again at the top. */
import type { Page } from '@playwright/test'
import { expect, heading, install, mounted, test } from './fixture'
import { newerData } from './newerData'
import { INDICATOR } from './routes'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** A deck of one's own with the slides of 主要指标. */
async function ownDeck(page: Page) {
  await page.goto('meeting/overview')
  await button(page, '保存为我的会议').press('Enter')
  await expect(page.getByLabel('会议名称')).toBeVisible()
}
const removals = (page: Page) => page.locator('.slides').getByRole('button', { name: /^移除/ })

test('removing a slide hands the focus to the next, and bringing it back to itself', async ({
  page,
}) => {
  await ownDeck(page)
  const second = await removals(page).nth(1).getAttribute('aria-label')
  const third = await removals(page).nth(2).getAttribute('aria-label')
  await removals(page).nth(1).press('Enter')
  await expect(page.getByRole('button', { name: third!, exact: true })).toBeFocused()
  await button(page, '撤销').press('Enter')
  await expect(page.getByRole('button', { name: second!, exact: true })).toBeFocused()
})

test('deleting the last deck hands the focus to the title, and bringing it back to its row', async ({
  page,
}) => {
  await ownDeck(page)
  await page.goto('meeting')
  await button(page, /^删除/).press('Enter')
  await expect(heading(page)).toBeFocused()
  await button(page, '撤销').press('Enter')
  await expect(button(page, /^删除/)).toBeFocused()
})

test('after 散会 the focus stands on the title', async ({ page }) => {
  await page.goto('meeting/overview/present')
  await expect(page.locator('.stage h1')).toBeVisible()
  await page.goto('meeting')
  await button(page, '散会').press('Enter')
  await expect(page.getByText('会议进行中')).toHaveCount(0)
  await expect(heading(page)).toBeFocused()
})

test('a figure that was put into a deck leaves the focus on the way to it', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await button(page, '更多操作').press('Enter')
  await button(page, '加入会议').press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '新建会议' }).press('Enter')
  await expect(page.getByRole('link', { name: '打开这份会议' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(page, '更多操作')).toBeFocused()
})

test('looking for newer data and taking it keeps the focus on the button', async ({
  host,
  page,
}) => {
  const newer = newerData()
  await install(page, 'data')
  host.fault = newer.publish
  await button(page, '检查更新').press('Enter')
  await expect(button(page, '启用新数据')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('已启用新数据')).toBeVisible()
  await expect(button(page, '检查更新')).toBeFocused()
})

test('an emptied text leaves the focus in its field', async ({ page }) => {
  await page.goto('check?text=到2026年数字经济增加值占GDP比重超65%25')
  await mounted(page)
  await button(page, '清空').press('Enter')
  await expect(page.getByRole('textbox')).toBeFocused()
})

test('a mark that was taken away leaves the focus in its form', async ({ page }) => {
  await page.goto('tasks')
  await mounted(page)
  const mark = page.locator('.own-mark').first()
  await page.locator('main details', { has: mark }).locator('summary').first().press('Enter')
  await mark.locator('summary').press('Enter')
  await mark.getByRole('radio', { name: '进行中' }).check()
  await expect(mark.getByText('已保存')).toBeVisible()
  await mark.getByRole('button', { name: /清除/ }).press('Enter')
  await expect(mark.getByRole('radio', { name: /不标/ })).toBeFocused()
})

test('the last star that is removed by key leaves the focus on the title', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await button(page, /^关注/).first().press('Enter')
  await expect(button(page, /^关注/).first()).toHaveAttribute('aria-pressed', 'true')
  await page.goto('mine')
  await button(page, '调整').press('Enter')
  await button(page, /^取消关注/).press('Enter')
  await expect(page.getByText('还没有关注')).toBeVisible()
  await expect(heading(page)).toBeFocused()
})

test('a restore that is done hands the focus to its outcome', async ({ page }) => {
  await page.goto('mine')
  await mounted(page)
  const [chosen] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, '从备份恢复').press('Enter'),
  ])
  const since = '2026-01-01T00:00:00.000Z'
  const content = {
    ...{ format: 'shukan-backup', version: 1, made: since, preferences: {} },
    ...{
      favourites: [{ indicator: 'a', position: 0, since }],
      notes: [],
      decks: [],
      followUps: [],
    },
  }
  const buffer = Buffer.from(JSON.stringify(content))
  await chosen.setFiles({ name: 'b.json', mimeType: 'application/json', buffer })
  await button(page, '恢复').press('Enter')
  await expect(page.getByText('已恢复')).toBeFocused()
})

test('newer data that is put off, or taken from the bar, hands the focus to the title', async ({
  host,
  page,
}) => {
  const newer = newerData()
  await install(page, 'data')
  host.fault = newer.publish
  for (const answer of ['稍后', '更新']) {
    await page.goto('documents')
    await button(page, answer).press('Enter')
    await expect(page.getByText('新数据已就绪')).toHaveCount(0)
    await expect(heading(page)).toBeFocused()
  }
})
