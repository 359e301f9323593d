import type { Page } from '@playwright/test'

/** Rows of one list are alike: what comes after the first stops of a page is more of the same. */
const MOST_STOPS = 40

export interface Stop {
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

/** The stops of a whole round with the Tab key. */
export async function stopsOf(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    // From the top, wherever something was tapped before.
    getSelection()?.collapse(document.body, 0)
    delete (window as { stopBefore?: Element }).stopBefore
  })
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopOf)
    if (stop.isOut) break
    stops.push(stop)
  }
  return stops
}
