/** What goes wrong for people in the field: long lists, clocks that are set, input methods, pictures in another language. */
import type { Page } from '@playwright/test'
import { choosePictures, type ChosenPicture } from '../../src/record/choosePictures'
import { createLookups } from '../../src/record/lookups'
import { builtDataset } from './builds'
import { expect, mounted, test } from './fixture'
import { prefer } from './preferences'

/** The first link to another page that stands well inside the screen: where it stands, tapped or not. */
const seenLink = (page: Page, at?: number) =>
  page.evaluate((known) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
    const topOf = (link: Element) => Math.round(link.getBoundingClientRect().top)
    const isSeen = (link: HTMLAnchorElement) =>
      link.pathname !== location.pathname && topOf(link) > 100 && topOf(link) < innerHeight - 100
    const at = known ?? links.findIndex(isSeen)
    const link = links[at]
    const top = link ? topOf(link) : NaN
    if (known === undefined) link?.click()
    return { at, top }
  }, at)

for (const path of ['indicators', 'tasks', 'departments', 'documents', 'status'])
  test(`going back in ${path} returns to the same place`, async ({ page }) => {
    await page.goto(path)
    await mounted(page)
    // As a thumb does it: everything on the way is seen once.
    for (let step = 1; step <= 12; step += 1)
      await page.evaluate(
        (part) =>
          new Promise((next) => {
            scrollTo(0, document.documentElement.scrollHeight * part)
            requestAnimationFrame(() => requestAnimationFrame(next))
          }),
        step / 20,
      )
    const before = page.url()
    const left = await seenLink(page)
    expect(left.at).toBeGreaterThan(0)
    await expect(page).not.toHaveURL(before)
    await page.goBack()
    await expect(page).toHaveURL(before)
    await expect.poll(async () => (await seenLink(page, left.at)).top).toBe(left.top)
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
const isTrend = ({ kind }: ChosenPicture) => kind === 'trend'
const withTrend = lookups.dataset.indicators.find(({ id }) =>
  choosePictures(id, lookups).some(isTrend),
)!

test('a picture through time is in the reader’s language, and says its values', async ({
  page,
}) => {
  await prefer(page, { language: 'en' })
  await page.goto(`indicator/${withTrend.id}`)
  const picture = page
    .getByRole('region', { name: /Over time/ })
    .getByRole('img')
    .first()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.locator('svg text').first()).toBeAttached()
  for (const text of await picture.locator('svg text').allTextContents())
    expect(text).not.toMatch(/[\u4e00-\u9fff]/)
  const { figures } = choosePictures(withTrend.id, lookups).find(isTrend)!
  for (const { lead } of figures)
    await expect(picture).toHaveAccessibleName(new RegExp(String(lead.quantity.value)))
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
