import { builtDataset, chartChunk, readBuilt } from './builds'
import { expect, headline, HEADLINE, heading, mounted, test } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

test('every area card gets a picture that can be heard once it is scrolled to', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  let drawn = 0
  for (const { name } of builtDataset().areas) {
    const card = page.locator('.card.area', {
      has: page.getByRole('heading', { name: name.zh, exact: true }),
    })
    await card.scrollIntoViewIfNeeded()
    // Where no row has two figures to compare there is nothing to draw.
    if ((await card.locator('[data-row]').count()) === 0) continue
    const picture = card.locator('[role=img]')
    await expect(picture).toHaveCount(1)
    await expect(picture).toHaveAccessibleName(new RegExp(name.zh))
    await expect(picture.locator('svg path').first()).toBeAttached()
    drawn += 1
  }
  expect(drawn).toBeGreaterThanOrEqual(builtDataset().areas.length - 1)
})

test('the figure page draws its comparison with a spoken sentence and a table beside it', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  const picture = page.locator('main [role=img]').first()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture.locator('svg path').first()).toBeAttached()
  await expect(picture).toHaveAccessibleName(/65/)
  await expect(page.getByRole('table').first()).toContainText(HEADLINE)
})

test('no chart code is asked for before the figures were painted', async ({ page }) => {
  const name = chartChunk().split('/').pop() ?? ''
  expect(readBuilt('index.html')).not.toContain(name)
  expect(readBuilt('app.html')).not.toContain(name)
  await page.goto('./')
  await expect(page.locator('[role=img] svg').first()).toBeAttached()
  const [painted, asked] = await page.evaluate((chunk) => {
    const file = performance.getEntriesByType('resource').find((one) => one.name.endsWith(chunk))
    return [performance.getEntriesByName('first-contentful-paint')[0]?.startTime, file?.startTime]
  }, name)
  expect(painted).toBeGreaterThan(0)
  expect(asked).toBeGreaterThan(painted!)
})

test('without its chart code every page is still readable', async ({ host, page, problems }) => {
  problems.expect(/status of 503/)
  const chunk = `/${chartChunk()}`
  host.fault = (path) => (path === chunk ? { status: 503, body: '' } : undefined)
  await page.goto('./')
  await mounted(page)
  await page.locator('.card.area').last().scrollIntoViewIfNeeded()
  await expect.poll(() => host.requests.includes(chunk)).toBe(true)
  await expect(headline(page)).toHaveText(HEADLINE)
  await expect(page.locator('.card.area .figure').last()).toBeVisible()
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.getByRole('table').first()).toContainText(HEADLINE)
})
