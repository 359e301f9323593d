/** The moments that decide (the chair asks, a clerk drafts, a speaker stands up), each in no more taps than promised. */
import type { Locator, Page } from '@playwright/test'
import { expect, heading, mounted, test } from './fixture'
import { INDICATOR_NAME } from './routes'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true })
const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

interface Moment {
  readonly most: number
  readonly taps: (page: Page) => readonly Locator[]
  readonly reached: (page: Page) => Promise<void>
}

const MOMENTS: Readonly<Record<string, Moment>> = {
  'a pasted paragraph is read with its summary': {
    most: 2,
    taps: (page) => [tab(page, '核对'), button(page, '粘贴')],
    reached: async (page) => {
      await expect(page.getByRole('status').filter({ hasText: '2' }).first()).toBeInViewport()
      await expect(page.locator('#checked-1')).toBeAttached()
    },
  },
  'the tasks of a department are read': {
    most: 3,
    taps: (page) => [tab(page, '查'), link(page, '部门'), link(page, /^市数据管理局/)],
    reached: (page) => expect(page.locator('details.task').first()).toBeVisible(),
  },
  'the main figures are presented': {
    most: 3,
    taps: (page) => [tab(page, '会议'), link(page, /^主要指标/), link(page, '放映')],
    reached: (page) => expect(heading(page)).toHaveText(INDICATOR_NAME),
  },
  'the app speaks English': {
    most: 3,
    taps: (page) => [
      tab(page, '我的'),
      link(page, '设置'),
      page.getByRole('radio', { name: 'English' }),
    ],
    reached: (page) => expect(heading(page)).toHaveText('Settings'),
  },
}

for (const [name, { most, taps, reached }] of Object.entries(MOMENTS))
  test(`${name} after ${most} taps from 总览`, async ({ page }) => {
    await page.goto('./')
    await mounted(page)
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        '到2026年，厦门市数字经济增加值占GDP比重达到65%，数商超350家。',
      ),
    )
    const steps = taps(page)
    expect(steps.length).toBeLessThanOrEqual(most)
    for (const step of steps) await step.tap()
    await reached(page)
  })
