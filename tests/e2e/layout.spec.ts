import { expect, install, mounted, test } from './fixture'
import { openRoute } from './openRoute'
import { prefer } from './preferences'
import { ROUTES } from './routes'

/** What sticks out on the right of the screen, so that a reader would have to scroll sideways. */
const sticksOut = () => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('main *, nav *, .bar')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  )
  const innermost = wide.filter(
    (element) => !wide.some((other) => element.contains(other) && other !== element),
  )
  const names = innermost.map(({ tagName, className, parentElement }) =>
    [parentElement?.className, tagName, className].join(' '),
  )
  return [`${scrollWidth} > ${clientWidth}`, ...new Set(names)]
}

/** Buttons, tabs, chips and fields; for links in texts axe holds the 24 px of WCAG 2.5.8. */
const smallTargets = (least: number) =>
  [...document.querySelectorAll('button, summary, select, input, nav a, .button, .chip, .tab')]
    .filter((element) => !element.matches('.chip input'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(({ element: { tagName, className, textContent }, box }) =>
      [tagName, className, textContent?.trim().slice(0, 20), box.width, box.height].join(' '),
    )

const TEXTS = { 'usual text': '100%', 'text at 200 %': '200%' } as const

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  for (const [what, size] of Object.entries(TEXTS))
    test(`no page scrolls sideways with ${what}`, async ({ page }) => {
      test.slow()
      await install(page)
      for (const route of ROUTES) {
        await openRoute(page, route)
        await page.evaluate((value) => (document.documentElement.style.fontSize = value), size)
        expect.soft(await page.evaluate(sticksOut), route.name).toEqual([])
      }
    })
})

test('no page scrolls sideways in 长辈版 at 390 px', async ({ page }) => {
  test.slow()
  await prefer(page, { textSize: 'elder' })
  await install(page)
  for (const route of ROUTES) {
    await openRoute(page, route)
    expect.soft(await page.evaluate(sticksOut), route.name).toEqual([])
  }
})

const LEAST = { normal: 44, elder: 60 } as const
for (const [textSize, least] of Object.entries(LEAST) as [keyof typeof LEAST, number][])
  test(`thumbs find at least ${least} px everywhere with the text size “${textSize}”`, async ({
    page,
  }) => {
    test.slow()
    await prefer(page, { textSize })
    await install(page)
    for (const route of ROUTES) {
      await openRoute(page, route)
      expect.soft(await page.evaluate(smallTargets, least), route.name).toEqual([])
    }
  })

test('at 1280 px the navigation stands on the left and the cards side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./')
  await mounted(page)
  const [navigation, first, second] = await Promise.all([
    page.locator('nav').first().boundingBox(),
    page.locator('.card.area').nth(0).boundingBox(),
    page.locator('.card.area').nth(1).boundingBox(),
  ])
  expect(navigation?.width).toBeLessThan(400)
  expect(first?.x).toBeGreaterThan(navigation?.width ?? 1280)
  expect(second?.y).toBe(first?.y)
  expect(await page.evaluate(sticksOut)).toEqual([])
})
