import { expect, install, mounted, test } from './fixture'
import { openRoute } from './openRoute'
import { ROUTES } from './routes'
import { sticksOut } from './sticksOut'
import { smallTargets } from './targets'

const softly = expect.configure({ soft: true })
const USUAL = { width: 390, height: 844 }
const NARROW = { width: 320, height: 640 }

test('no page scrolls sideways and every thumb finds 44 px, at 390 and 320 px and with text at 200 %', async ({
  page,
}) => {
  test.slow()
  await install(page)
  for (const route of ROUTES) {
    await page.setViewportSize(USUAL)
    await openRoute(page, route)
    const isSound = async (how: string) => {
      const flaws = async () => [
        ...(await page.evaluate(sticksOut)),
        ...(await page.evaluate(smallTargets, 44)),
      ]
      // Pictures follow the screen a moment later.
      await softly.poll(flaws, `${route.name} ${how}`).toEqual([])
    }
    await isSound('at 390 px')
    await page.setViewportSize(NARROW)
    await isSound('at 320 px')
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await isSound('at 200 %')
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

test('the browser draws with the typefaces of this project, whatever the machine has', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  const drawn = fonts.map(({ familyName }) => familyName)
  const { family = drawn[0] } = test.info().project.metadata
  expect(drawn).toEqual([family])
})
