/** What stands on paper, where nothing can be tapped: every figure with its source, the data version in the foot. */
import type { Page } from '@playwright/test'
import { builtDataset } from './builds'
import { openMenu } from './filesIn'
import { expect, mounted, test } from './fixture'
import { prefer } from './preferences'

const TITLE = '《厦门市加快推进数字化全面赋能经济社会高质量发展实施方案》'
/** The page as it goes to paper. */
const toPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}
const foot = (page: Page) => page.locator('.foot')

test('the board goes to paper with the full source of every figure in every row', async ({
  page,
}) => {
  await page.goto('status')
  await mounted(page)
  const rows = page.locator('li:has(> .entry)')
  const figures = await rows.locator('.figures .figure').count()
  await expect(rows.locator('.paper')).toHaveCount(0)
  await toPaper(page)
  await expect(rows.locator('.paper')).toHaveCount(figures)
  for (const source of await rows.locator('.paper').allTextContents())
    expect(source).toMatch(/《.+》.*原文“.+”/)
  const first = rows.filter({ hasText: '超65%' }).first().locator('.paper').first()
  await expect(first).toContainText('厦门市·2026年·目标 超65%')
  await expect(first).toContainText(TITLE)
  await expect(first).toContainText('厦府〔2025〕90号')
  await expect(first).toContainText('2025年3月31日发布')
  await expect(foot(page)).toContainText(`数据版本 ${builtDataset().version}`)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(rows.locator('.paper')).toHaveCount(0)
})

test('指标 goes to paper from its menu, each row with its sources', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = ''
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto('indicators')
  await mounted(page)
  await openMenu(page)
  await page.getByRole('button', { name: '打印', exact: true }).click()
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const rows = page.locator('main li:has(> a.indicator)')
  await expect(rows.locator('.sources')).toHaveCount(0)
  await toPaper(page)
  await expect(rows.locator('.sources')).toHaveCount(await rows.count())
  await expect(rows.filter({ hasText: '超65%' }).first()).toContainText(TITLE)
  await expect(foot(page)).toContainText(`数据版本 ${builtDataset().version}`)
})

test('in English the source on paper keeps the printed characters', async ({ page }) => {
  await prefer(page, { language: 'en' })
  await page.goto('status')
  await mounted(page)
  await toPaper(page)
  const source = page.locator('.paper').filter({ hasText: '“超65%”' }).first()
  await expect(source).toContainText('厦府〔2025〕90号')
  await expect(source).toContainText('published 31 March 2025')
})
