/** On every route: each stop of the Tab key is seen, and the stops come in the order in which the page is read. */
import { expect, heading, install, mounted, test } from './fixture'
import { ROUTES } from './routes'
import { stopsOf } from './tabStops'

test('the focus is seen at every stop of every page, in reading order', async ({ page }) => {
  test.slow()
  await install(page)
  for (const { path, name } of ROUTES) {
    await page.goto(path || './')
    await mounted(page)
    await expect(heading(page)).toBeVisible()
    const stops = await stopsOf(page)
    expect.soft(stops.length, name).toBeGreaterThan(2)
    const unseen = stops.filter(({ ring, isSeen }) => !ring || !isSeen).map(({ what }) => what)
    expect.soft(unseen, name).toEqual([])
    expect
      .soft(
        stops.filter(({ follows }) => !follows),
        name,
      )
      .toEqual([])
  }
})
