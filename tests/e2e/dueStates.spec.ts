/** After a target's year no screen counts its days any more: the year is over, and what came of it is said. */
import type { Page } from '@playwright/test'
import { builtDataset } from './builds'
import { expect, headline, mounted, test } from './fixture'
import { recordShifts, moved } from './shifts'

/** The target that the tests look at; its year ends on 2026-12-31. */
const TARGET = 'public-computing-power'
const AREA = builtDataset().indicators.find(({ id }) => id === TARGET)!.area
const OVER = '2026年已结束'
const LIVING = /距年底|距\d+年底/

const at = (page: Page, day: string) => page.clock.install({ time: new Date(`${day}T04:00:00Z`) })

/** Waited for here: the day is known once the app is alive. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await mounted(page)
}

for (const day of ['2027-02-01', '2031-01-01'])
  test(`on ${day} every screen says of targets of 2026 that the year is over`, async ({ page }) => {
    await at(page, day)
    await open(page, './')
    const board = page.getByRole('link', { name: /2026年目标/ })
    await expect(board).toContainText(OVER)
    await expect(page.locator('.area').first()).toContainText('2026年 已到期')
    await expect(headline(page)).not.toHaveClass(/tone-target/)
    await expect(page.getByRole('main')).not.toContainText(LIVING)

    await board.click()
    const folded = page.getByRole('main').locator('details').filter({ hasText: TARGET_NAME })
    await expect(folded.locator('summary').first()).toHaveText(/^往年目标 \d+$/)
    // Nothing stands before it: it is open.
    await expect(folded.getByRole('link', { name: TARGET_NAME })).toContainText('2026年底已到期')
    await expect(page.getByRole('main')).not.toContainText(LIVING)

    await open(page, `area/${AREA}`)
    const past = page.getByRole('main').locator('details').filter({ hasText: TARGET_NAME })
    await past.locator('summary').click()
    await expect(past.getByRole('link', { name: TARGET_NAME })).toContainText('2026年 已到期')

    await open(page, `indicator/${TARGET}`)
    await expect(page.locator('.hero').first()).toContainText(`${OVER}，未见公布完成数`)
    await expect(page.getByRole('main')).not.toContainText(LIVING)

    await open(page, 'meeting/overview/present')
    await expect(page.locator('.stage')).toContainText(OVER)
    await expect(page.locator('.stage')).not.toContainText(LIVING)
  })

const TARGET_NAME = builtDataset().indicators.find(({ id }) => id === TARGET)!.name.zh

test('before its end the days to it are counted, and nothing moves when they are said', async ({
  page,
}) => {
  await at(page, '2026-11-30')
  await recordShifts(page)
  await open(page, './')
  await expect(page.getByRole('link', { name: /2026年目标/ })).toContainText('距年底31天')
  await expect(page.getByText('距今13个月').first()).toBeVisible()
  expect(await moved(page)).toEqual([])
})

test('what the build made says no day: it cannot know when it is read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('link', { name: /2026年目标/ })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/距年底|距今|已结束|已到期/)
  await context.close()
})

test('targets of 2022 are folded, grey and last, and every row says its year', async ({ page }) => {
  await at(page, '2026-11-30')
  await open(page, `area/${AREA}`)
  const rows = page.getByRole('main').locator('.entry .list-row')
  const past = page.getByRole('main').locator('details .entry .list-row')
  await page.locator('details', { hasText: '往年目标' }).locator('summary').first().click()
  expect(await past.count()).toBeGreaterThan(0)
  for (const row of await rows.all()) await expect(row).toContainText(/\d{4}|每年|年份未注明/)
  for (const row of await past.all()) {
    await expect(row).toContainText('2022年 已到期')
    await expect(row.locator('.tone-target')).toHaveCount(0)
  }
})
