import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { openRoute } from './openRoute'
import { prefer } from './preferences'
import { ROUTES } from './routes'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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

/**
 * Four visits of every route. Each value of each choice (light, dark; standard, 长辈版, its larger step; three languages;
 * forced colours) meets every route once; all their products would be seventy visits of each and find no more, for
 * what breaks a page is as a rule one value, not a meeting of three.
 */
const SWEEPS = [
  { name: 'in light colours', theme: 'light', chosen: {} },
  { name: 'in dark colours', theme: 'dark', chosen: {} },
  { name: 'in 长辈版 and English', theme: 'light', chosen: { textSize: 'elder', language: 'en' } },
  {
    name: 'in the largest size, 繁體 and forced colours',
    theme: 'dark',
    chosen: { textSize: 'elderMax', language: 'zh-Hant' },
    forced: true,
  },
] as const

for (const { name, theme, chosen, ...more } of SWEEPS) {
  test.describe(name, () => {
    test.use({
      colorScheme: theme,
      contextOptions: { forcedColors: 'forced' in more ? 'active' : 'none' },
    })
    for (const route of ROUTES)
      test(`axe finds nothing on “${route.name}”`, async ({ page, problems }) => {
        if (route.missing) problems.expect(/404/)
        await prefer(page, chosen)
        await openRoute(page, route, !('language' in chosen))
        expect(await violations(page)).toEqual([])
      })
  })
}
