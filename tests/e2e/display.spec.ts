/** What the device asks of a page: the reader’s own colours, more contrast. */
import type { Page } from '@playwright/test'
import { expect, heading, mounted, test } from './fixture'
import { prefer } from './preferences'
import { INDICATOR } from './routes'

const open = async (page: Page, path: string) => {
  await page.goto(path || './')
  await mounted(page)
  await expect(heading(page)).toBeVisible()
}
const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** Relative luminance and contrast as WCAG counts them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
      const value = Number(channel) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

test.describe('with colours that the reader forces', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('what is chosen stands out, and so does the focus', async ({ page }) => {
    await open(page, 'area/foundation')
    const chosen = await style(page, '.chip:has(:checked)', 'background-color')
    const other = await style(page, '.chip:not(:has(:checked))', 'background-color')
    expect(chosen).not.toBe(other)
    expect(await style(page, '.chip:has(:checked)', 'color')).not.toBe(chosen)
    const held = await style(page, '.tab.held', 'background-color')
    expect(held).not.toBe(await style(page, '.tab:not(.held)', 'background-color'))
    await page.getByRole('radio', { name: '全部' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await style(page, '.chip:has(:focus-visible)', 'outline-style')).toBe('solid')
    expect(parseFloat(await style(page, '.chip:has(:focus-visible)', 'outline-width'))).toBe(3)
  })

  test('the words of the first button of a page are read on its filling', async ({ page }) => {
    await open(page, 'meeting/overview')
    expect(await style(page, '.button-primary', 'forced-color-adjust')).toBe('none')
    const filling = await style(page, '.button-primary', 'background-color')
    expect(await style(page, '.button-primary', 'color')).not.toBe(filling)
  })

  test('verdicts keep their frame and shape, and the bar its different fillings', async ({
    page,
  }) => {
    await open(page, 'status')
    expect(await style(page, '.badge', 'border-top-style')).toBe('solid')
    await expect(page.locator('.badge svg path').first()).toBeVisible()
    const fills = await page
      .locator('.verdicts .bar > rect')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill))
    expect(fills.length).toBeGreaterThan(1)
    expect(new Set(fills).size).toBe(fills.length)
  })

  test('pictures are drawn in the reader’s colours', async ({ page }) => {
    await open(page, INDICATOR)
    const picture = page.locator('main .charts .slot svg').first()
    await picture.scrollIntoViewIfNeeded()
    await expect(picture.locator('path').first()).toBeAttached()
    const [canvas, text] = await page.evaluate(() => {
      const probe = document.createElement('p')
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return [getComputedStyle(document.documentElement).backgroundColor, color]
    })
    const fills = await picture
      .locator('text')
      .evaluateAll((texts) => texts.map((one) => getComputedStyle(one).fill))
    expect(fills.length).toBeGreaterThan(0)
    for (const fill of new Set(fills)) expect(contrast(fill, canvas!)).toBeGreaterThan(3)
    expect(contrast(text!, canvas!)).toBeGreaterThan(7)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with more contrast in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { contrast: 'more' } })

    test('every tone of text has 7:1 and lines are as strong as text', async ({ page }) => {
      await open(page, INDICATOR)
      const colours = await page.evaluate(() => {
        const probe = document.createElement('p')
        document.body.append(probe)
        const names = [
          'text',
          'text-quiet',
          'actual',
          'target',
          'compare',
          'met',
          'not-met',
          'warn',
          'line-strong',
          'focus',
        ]
        const found = Object.fromEntries(
          names.map((name) => {
            probe.style.color = `var(--${name})`
            return [name, getComputedStyle(probe).color]
          }),
        )
        probe.style.color = 'var(--surface-page)'
        const surface = getComputedStyle(probe).color
        probe.remove()
        return { found, surface }
      })
      for (const [name, colour] of Object.entries(colours.found))
        expect.soft(contrast(colour, colours.surface), name).toBeGreaterThan(7)
    })
  })

test('a choice of light holds on a dark device, and the other way round', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await prefer(page, { theme: 'light' })
  await open(page, './')
  const [surface, text] = [
    await style(page, 'html', 'background-color'),
    await style(page, 'body', 'color'),
  ]
  expect(surface).toBe('rgb(247, 246, 241)')
  expect(contrast(surface, text)).toBeGreaterThan(12)
  await expect(page.locator('meta[name=theme-color]')).toHaveAttribute('content', surface)
})
