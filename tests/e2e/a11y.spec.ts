import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, heading, mounted, test } from './fixture'
import { prefer } from './preferences'
import { ROUTES, type Route } from './routes'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Opens the page and waits for all that a reader would see in the first screens. */
async function open(page: Page, { path, heading: title, pictures }: Route) {
  await page.goto(path || './')
  await mounted(page)
  if (title) await expect(heading(page)).toHaveText(title)
  if (pictures) await expect(page.locator('main [role=img] svg').first()).toBeAttached()
}

/** Rows of one list are alike: the first forty stand for the hundreds. */
const FURTHER_ROWS = ['li', 'tbody', 'tr'].map((row) => `main ${row}:nth-child(n + 41)`)

async function violations(page: Page): Promise<string[]> {
  // So tall that the tab bar, which is always there, covers nothing that could be scrolled from under it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 390, height: Math.min(height, 12_000) })
  const axe = new AxeBuilder({ page }).withTags(WCAG)
  for (const rows of FURTHER_ROWS) axe.exclude(rows)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme} colours`, () => {
    test.use({ colorScheme: theme })
    for (const route of ROUTES)
      test(`axe finds nothing on “${route.name}”`, async ({ page, problems }) => {
        if (route.missing) problems.expect(/404/)
        await open(page, route)
        expect(await violations(page)).toEqual([])
      })
  })
}

test.describe('in 长辈版', () => {
  for (const route of ROUTES.filter(({ name }) => name === 'home' || name === 'indicator'))
    test(`axe finds nothing on “${route.name}”`, async ({ page }) => {
      await prefer(page, { textSize: 'elder' })
      await open(page, route)
      expect(await violations(page)).toEqual([])
    })
})
