import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, install, test } from './fixture'
import { openRoute } from './openRoute'
import { prefer } from './preferences'
import { ROUTES } from './routes'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Rows of one list are alike: the first forty stand for the hundreds. */
const FURTHER_ROWS = ['li', 'tbody', 'tr'].map((row) => `main ${row}:nth-child(n + 41)`)

const USUAL = { width: 390, height: 844 }

/** All that a change of colours alone can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

async function violations(page: Page, onlyColours: boolean): Promise<string[]> {
  // So tall that the tab bar, which is always there, covers nothing that could be scrolled from under it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...USUAL, height: Math.min(height, 12_000) })
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  if (onlyColours) axe.withRules(OF_COLOURS)
  else axe.withTags(WCAG)
  for (const rows of FURTHER_ROWS) axe.exclude(rows)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/**
 * Three visits of every route. Each value of each choice (light, dark; standard, 长辈版, its larger step; three languages;
 * forced colours) meets every route once; all their products would be seventy visits of each and find no more, for
 * what breaks a page is as a rule one value, not a meeting of three. A page turns dark under the reader's eyes, so light
 * and dark are one visit, and the second look is at its colours.
 */
const SWEEPS = [
  { name: 'in light and in dark colours', themes: ['light', 'dark'], chosen: {} },
  {
    name: 'in 长辈版 and English',
    themes: ['light'],
    chosen: { textSize: 'elder', language: 'en' },
  },
  {
    name: 'in the largest size, 繁體 and forced colours',
    themes: ['dark'],
    chosen: { textSize: 'elderMax', language: 'zh-Hant' },
    forced: true,
  },
] as const

for (const { name, themes, chosen, ...more } of SWEEPS) {
  test.describe(name, () => {
    test.use({
      // No colour on its way from one to the other.
      contextOptions: {
        forcedColors: 'forced' in more ? 'active' : 'none',
        reducedMotion: 'reduce',
      },
    })
    test('axe finds nothing on any route', async ({ page }) => {
      test.setTimeout(0)
      await prefer(page, chosen)
      await install(page)
      for (const route of ROUTES) {
        await page.setViewportSize(USUAL)
        await page.emulateMedia({ colorScheme: themes[0] })
        await openRoute(page, route, !('language' in chosen))
        for (const [at, colorScheme] of themes.entries()) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await violations(page, at > 0), `${route.name} in ${colorScheme}`).toEqual([])
        }
      }
    })
  })
}
