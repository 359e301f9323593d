/** On every route: each stop of the Tab key is seen, and the stops come in the order in which the page is read. */
import type { Page } from '@playwright/test'
import { expect, heading, install, mounted, test } from './fixture'
import { ROUTES } from './routes'

/** Rows of one list are alike: what comes after the first stops of a page is more of the same. */
const MOST_STOPS = 40

interface Stop {
  readonly what: string
  readonly ring: boolean
  readonly isSeen: boolean
  /** Behind the stop before it in the document; pictures may come in between, so places are not counted. */
  readonly follows: boolean
  /** The focus has left the page. */
  readonly isOut: boolean
}

const stopOf = (): Stop => {
  const element = document.activeElement
  if (!element || element === document.body)
    return { what: '', ring: true, isSeen: true, follows: true, isOut: true }
  // The ring of a chip and of the search is drawn round the whole.
  const ringed = element.matches('input') ? (element.closest('.chip, .field') ?? element) : element
  const world = window as { stopBefore?: Element }
  // Round once: the browser goes back to the first stop.
  if (world.stopBefore && element.matches('.skip'))
    return { what: '', ring: true, isSeen: true, follows: true, isOut: true }
  const follows =
    !world.stopBefore ||
    (world.stopBefore.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  world.stopBefore = element
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed)
  const box = ringed.getBoundingClientRect()
  return {
    what: `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 16)}`,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)/.test(outlineColor),
    isSeen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    follows,
    isOut: false,
  }
}

async function stopsOf(page: Page): Promise<Stop[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopOf)
    if (stop.isOut) break
    stops.push(stop)
  }
  return stops
}

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
