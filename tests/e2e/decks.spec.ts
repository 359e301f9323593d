/** 会议: decks are made, changed, deleted, and shown. */
import type { Page } from '@playwright/test'
import { builtManifest } from './builds'
import { expect, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { button, link, slideNames, stage } from './meeting'
import { INDICATOR, INDICATOR_NAME } from './routes'

const { version } = builtManifest()

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
  await button(page, /^关注/).first().tap()
  await expect(button(page, /^关注/).first()).toHaveAttribute('aria-pressed', 'true')
  await unplug(context, host)
  await page.goto('meeting')
  await button(page, '新建会议').tap()
  await page.getByLabel('会议名称').fill('三季度会商')
  await page.getByLabel('会议名称').press('Enter')
  await expect(heading(page)).toHaveText('三季度会商')

  await button(page, '加入关注的 1 项').tap()
  await expect.poll(() => slideNames(page)).toEqual([INDICATOR_NAME])
  await page.getByLabel('查找指标').fill('5gjz')
  await page.getByRole('search').getByRole('button').first().tap()
  await expect.poll(() => slideNames(page)).toHaveLength(2)
  await page.getByLabel('按领域').selectOption('culture')
  await button(page, '加入这个领域').tap()
  await expect.poll(async () => (await slideNames(page)).length).toBeGreaterThan(3)

  const [first, second, third] = await slideNames(page)
  await button(page, `下移：${first}`).tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([second, first])
  await button(page, `移除：${second}`).tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([first, third])
  await button(page, '撤销').tap()
  await expect.poll(async () => (await slideNames(page)).slice(0, 2)).toEqual([second, first])
  await page.getByLabel(`${first}的备注`).fill('先讲口径，再讲数')
  await page.getByLabel(`${first}的备注`).press('Tab')

  await link(page, '放映').tap()
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
  await swipe(page, -160)
  await expect(stage(page).getByRole('heading')).toHaveText(first!)
  await expect(stage(page)).toContainText('先讲口径，再讲数')
  await expect(stage(page)).toContainText(HEADLINE)
  await expect(stage(page).locator('.source')).toContainText('（厦府〔2025〕90号）')
  await expect(stage(page)).not.toContainText(version)
  await expect(page.locator('.tabbar')).toHaveCount(0)
  await swipe(page, 160)
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
  await page.reload()
  await expect(stage(page).getByRole('heading')).toHaveText(second!)
})

test('from an indicator’s page to the last slide with the keyboard alone', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await button(page, '更多操作').focus()
  await page.keyboard.press('Enter')
  await button(page, '加入会议').focus()
  await page.keyboard.press('Enter')
  await button(page, '新建会议').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('已加入')
  await link(page, '打开这份会议').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('查找指标').focus()
  // In one stroke, so that there is one list of what was found.
  await page.keyboard.insertText('5g')
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
  await page.getByLabel('选择部门').selectOption({ index: 1 })
  await expect.poll(async () => (await slideNames(page)).length).toBeGreaterThan(0)
  await button(page, '保存为我的会议').tap()
  await expect(page.getByLabel('会议名称')).toBeVisible()
  const name = await heading(page).textContent()
  await button(page, '复制一份').tap()
  await expect(heading(page)).toHaveText(`${name} 副本`)
  await page.goto('meeting')
  await button(page, `删除：${name}`).tap()
  await expect(link(page, name!)).toHaveCount(0)
  await button(page, '撤销').tap()
  await expect(button(page, `删除：${name}`)).toBeVisible()
})

test('a name that another window gives is told in this one, with the way back, and never written over what is being typed', async ({
  context,
  page,
}) => {
  await page.goto('meeting')
  await mounted(page)
  await button(page, '新建会议').click()
  const name = (of: Page) => of.getByLabel('会议名称')
  await name(page).fill('甲会商')
  await name(page).press('Enter')
  await expect(heading(page)).toHaveText('甲会商')
  const other = await context.newPage()
  await other.goto('meeting')
  await mounted(other)
  await other.getByRole('link', { name: /^甲会商/ }).click()
  await expect(name(other)).toHaveValue('甲会商')

  await name(page).fill('正在写')
  await name(other).fill('乙会商')
  await name(other).press('Enter')
  await expect(heading(page)).toHaveText('乙会商')
  await expect(page.getByText('另一个窗口已把名称“甲会商”改为“乙会商”')).toBeVisible()
  await expect(name(page)).toHaveValue('正在写')
  await name(page).press('Enter')
  await expect(heading(other)).toHaveText('正在写')
  await expect(other.getByText('另一个窗口已把名称“乙会商”改为“正在写”')).toBeVisible()
  await button(other, '撤销').click()
  await expect(heading(page)).toHaveText('乙会商')
  await expect(name(page)).toHaveValue('乙会商')
})
