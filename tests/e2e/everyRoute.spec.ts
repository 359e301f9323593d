/** Every route, opened three times: what axe finds, what moves, whose words stand there, and where the focus goes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, install, test } from './fixture'
import { openRoute } from './openRoute'
import { foreignTexts } from './ownWords'
import { prefer } from './preferences'
import { ROUTES } from './routes'
import { stopsOf } from './tabStops'

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

/** What would move by itself although the reader wants no motion. */
const moving = () =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
    const moves =
      transitionDuration.split(', ').some((time) => parseFloat(time) > 0) ||
      animationName !== 'none' ||
      scrollBehavior === 'smooth'
    return moves ? [`${element.tagName} ${element.getAttribute('class')}`] : []
  })

/** Each stop of the Tab key is seen, and the stops come in the order in which the page is read. */
async function focusIsSound(page: Page, name: string) {
  const stops = await stopsOf(page)
  expect.soft(stops.length, name).toBeGreaterThan(2)
  const unsound = stops.filter(({ ring, isSeen, follows }) => !ring || !isSeen || !follows)
  expect.soft(unsound, name).toEqual([])
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

/**
 * Three visits of every route. Each value of each choice (light, dark; standard, 长辈版, its larger step; three languages;
 * forced colours) meets every route once; all their products would be seventy visits of each and find no more, for
 * what breaks a page is as a rule one value, not a meeting of three. A page turns dark under the reader's eyes, so light
 * and dark are one visit, and the second look is at its colours. What else is asked of every route is asked on the way.
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
    test('no route has a flaw', async ({ page }) => {
      test.setTimeout(0)
      await prefer(page, chosen)
      await install(page)
      const language = 'language' in chosen ? chosen.language : 'zh-Hans'
      for (const route of ROUTES) {
        await page.setViewportSize(USUAL)
        await page.emulateMedia({ colorScheme: themes[0] })
        await openRoute(page, route, language === 'zh-Hans')
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        if (language === 'zh-Hans') {
          const motion = [...new Set(await page.evaluate(moving))]
          expect.soft(motion, `${route.name} where motion is not wanted`).toEqual([])
          await focusIsSound(page, `${route.name} by the Tab key`)
        } else {
          const foreign = await foreignTexts(page, language)
          expect.soft(foreign, `${route.name} in ${language}`).toEqual([])
        }
        for (const [at, colorScheme] of themes.entries()) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await violations(page, at > 0), `${route.name} in ${colorScheme}`).toEqual([])
        }
      }
    })
  })
}
