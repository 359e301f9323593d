/** What goes wrong for people in the field: long lists, clocks that are set, input methods, pictures in another language. */
import type { Page } from '@playwright/test'
import { trendOf } from '../../src/domain/indicatorCharts'
import { indicatorFigures } from '../../src/domain/indicatorFigures'
import { createLookups } from '../../src/domain/lookups'
import { plainWords } from '../fixtures/words'
import { builtDataset } from './builds'
import { expect, mounted, test } from './fixture'
import { prefer } from './preferences'

const place = (page: Page) => page.evaluate(() => Math.round(scrollY))

for (const path of ['systems', 'figures', 'tasks', 'departments', 'documents', 'status'])
  test(`going back in ${path} returns to the same place`, async ({ page }) => {
    await page.goto(path)
    await mounted(page)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.6))
    const left = await place(page)
    expect(left).toBeGreaterThan(200)
    const before = page.url()
    // A link that the reader sees, tapped without any scrolling of the browser's own.
    await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>('main a[href]')].find((link) => {
        const { top } = link.getBoundingClientRect()
        const isOther = new URL((link as HTMLAnchorElement).href).pathname !== location.pathname
        return isOther && top > 100 && top < innerHeight - 100
      })
      seen?.click()
    })
    await expect(page).not.toHaveURL(before)
    await page.goBack()
    await expect(page).toHaveURL(before)
    await expect.poll(() => place(page)).toBe(left)
  })

test('a clock that is set back does not keep the app from looking for newer data', async ({
  host,
  page,
}) => {
  const manifests = () => host.requests.filter((path) => path.endsWith('manifest.json')).length
  await page.clock.install({ time: new Date('2040-01-01') })
  await page.goto('./')
  await expect.poll(manifests).toBeGreaterThan(0)
  const looked = manifests()
  await page.clock.setSystemTime(new Date('2026-12-01'))
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(manifests).toBeGreaterThan(looked)
})

test('keys of an input method are its own, also where only their code tells', async ({ page }) => {
  await page.goto('search?q=szjj')
  await mounted(page)
  const field = page.getByRole('searchbox')
  await field.focus()
  await expect(page.locator('[data-hit]').first()).toBeVisible()
  for (const key of ['Escape', 'ArrowDown']) {
    await field.evaluate(
      (input, key) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true }),
        ),
      key,
    )
    await expect(field, key).toHaveValue('szjj')
    await expect(field, key).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
})

const lookups = createLookups(builtDataset())
const withTrend = lookups.dataset.indicators.find(
  ({ id }) => trendOf(indicatorFigures(id, lookups), plainWords).length > 0,
)!

test('a picture through time is in the reader’s language, and says its values', async ({
  page,
}) => {
  await prefer(page, { language: 'en' })
  await page.goto(`indicator/${withTrend.id}`)
  const picture = page.locator('section[aria-labelledby=trend] [role=img]')
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.locator('svg text').first()).toBeAttached()
  for (const text of await picture.locator('svg text').allTextContents())
    expect(text).not.toMatch(/[\u4e00-\u9fff]/)
  const { points } = trendOf(indicatorFigures(withTrend.id, lookups), plainWords)[0]!
  for (const { quantity } of points)
    await expect(picture).toHaveAccessibleName(new RegExp(String(quantity.value)))
})

test('a figure of another city carries the mark of a city in the search, not the province’s', async ({
  page,
}) => {
  const other = lookups.dataset.statements.find(
    ({ place }) => lookups.places.get(place)!.level === 'city' && place !== 'xiamen',
  )!
  const { name } = lookups.places.get(other.place)!
  const indicator = lookups.indicators.get(other.indicator)!
  await page.goto(`search?q=${encodeURIComponent(`${name.zh} ${indicator.name.zh}`)}`)
  const line = page.locator('[data-hit] .figure-line', { hasText: name.zh }).first()
  await expect(line.locator('svg.mark')).toHaveClass(/peer/)
})
