/** 长辈版 in both sizes at 390 and 320 px, on every route: nothing under 18 pt, nothing cut, thumbs of 60 px, no sideways. */
import { expect, install, mounted, test } from './fixture'
import { openRoute } from './openRoute'
import { prefer } from './preferences'
import { ROUTES } from './routes'
import { smallTargets } from './targets'

test.use({ viewport: { width: 320, height: 640 } })

/** By step: 18 pt and 30 pt, what a text of running words is at least. */
const STEPS = { '': 24, max: 40 } as const
/** Names of figures, marks and the tabs stay at 18 pt where all else is larger. */
const LEAST_TEXT = 24
const LEAST_TARGET = 60
const softly = expect.configure({ soft: true })

/** What a reader could not read, in words that name it. */
const flaws = (leastText: number): string[] => {
  const found = new Set<string>()
  const nameOf = (element: Element) =>
    [
      element.closest('[class]')?.getAttribute('class'),
      element.tagName,
      `“${element.textContent?.trim().slice(0, 16)}”`,
    ].join(' ')
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide`)
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.visually-hidden, [aria-hidden=true]') &&
    // As good as `.visually-hidden`: the title of a list on a phone, where its segment says it.
    getComputedStyle(element).clipPath !== 'inset(50%)'
  for (const element of document.querySelectorAll<HTMLElement>('main *, nav *, .bar *')) {
    if (!isSeen(element)) continue
    const box = element.getBoundingClientRect()
    if (box.width > 0 && (box.right > clientWidth + 1 || box.left < -1))
      found.add(`sticks out: ${nameOf(element)}`)
    const { fontSize, textOverflow, webkitLineClamp, overflowX } = getComputedStyle(element)
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (holdsText && !element.closest('svg')) {
      if (parseFloat(fontSize) < leastText - 0.5) found.add(`${fontSize}: ${nameOf(element)}`)
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none')
        found.add(`shortened: ${nameOf(element)}`)
    }
    // What scrolls in itself or hides its end holds words that are not seen.
    if (
      overflowX !== 'visible' &&
      !element.matches('input') &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.add(`cut (${overflowX}): ${nameOf(element)}`)
    // A word wider than its box, such as a button's; a text of a picture has no box but its own.
    if (
      holdsText &&
      !element.closest('svg') &&
      box.width > 0 &&
      element.scrollWidth > Math.ceil(box.width) + 1
    )
      found.add(`spills: ${nameOf(element)}`)
  }
  return [...found]
}

for (const language of ['zh-Hans', 'en'] as const)
  test(`nothing is small, cut or out of reach in 长辈版 and its largest size in ${language}`, async ({
    page,
  }) => {
    // One visit of every route; the machine may be slow.
    test.slow()
    await prefer(page, { textSize: 'elder', language })
    await install(page)
    for (const route of ROUTES) {
      await openRoute(page, route, false)
      for (const [step, points] of Object.entries(STEPS)) {
        // As the start itself does it (build/headScript.js); styles and pictures follow, the page does not begin anew.
        await page.evaluate((value) => (document.documentElement.dataset.step = value), step)
        await expect(page.locator('body')).toHaveCSS('font-size', `${points}px`)
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 640 })
          const found = async () => [
            ...(await page.evaluate(flaws, LEAST_TEXT)),
            ...(await page.evaluate(smallTargets, LEAST_TARGET)),
          ]
          // Pictures follow the screen a moment later.
          await softly
            .poll(found, {
              message: `${route.name}, ${step || 'usual'} step, ${width} px`,
              timeout: 3000,
            })
            .toEqual([])
        }
      }
    }
  })

test('the largest step of 长辈版 is what a start makes of the reader’s choice', async ({
  page,
}) => {
  await prefer(page, { textSize: 'elderMax' })
  await page.goto('./')
  await expect(page.locator('body')).toHaveCSS('font-size', `${STEPS.max}px`)
})

test('an iPhone’s own text size is followed up to 175 %, and no longer once the reader chose one', async ({
  page,
}) => {
  // What iOS answers: it knows both, and its font has the size that the phone is set to.
  await page.addInitScript(() => {
    const { supports } = CSS
    CSS.supports = (...asked: [string]) =>
      /-apple-system-body|touch-callout/.test(asked[0]) || supports(...asked)
    const { getComputedStyle } = window
    const size = () => sessionStorage.getItem('size') ?? '17px'
    window.getComputedStyle = (element) =>
      document.body ? getComputedStyle(element) : ({ fontSize: size() } as CSSStyleDeclaration)
  })
  const root = page.locator('html')
  for (const [set, seen] of [
    ['17px', '16px'],
    ['14px', '16px'],
    ['23.375px', '22px'],
    ['53px', '28px'],
  ] as const) {
    await page.goto('settings')
    await page.evaluate((size) => sessionStorage.setItem('size', size), set)
    await page.reload()
    await mounted(page)
    await expect(root).toHaveCSS('font-size', seen)
  }
  await page.getByRole('radio', { name: '长辈版', exact: true }).check({ force: true })
  await expect(root).toHaveCSS('font-size', '24px')
})

test('all sizes hang on what the reader set in the browser', async ({ page }) => {
  await prefer(page, { textSize: 'elder' })
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setFontSizes', { fontSizes: { standard: 20, fixed: 16 } })
  await page.goto('./')
  await expect(page.locator('body')).toHaveCSS('font-size', '30px')
})
