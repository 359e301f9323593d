/** 我的: stars, their order, and their place on 总览. */
import { expect, heading, mounted, test } from './fixture'
import { NAMES, STARRED, backupOf, names, offline, restoreFrom, star } from './mine'
import { moved, recordShifts } from './shifts'

test('stars keep the reader’s order, changed by key, by button and by hand', async ({
  context,
  host,
  page,
}) => {
  await offline(page, context, host)
  await star(page)
  await page.goto('mine')
  await expect(names(page)).toHaveText(NAMES)
  const [a, b, c, d] = NAMES as [string, string, string, string]

  await page.getByRole('button', { name: '调整' }).click()
  const handle = (name: string) => page.getByRole('button', { name: `拖动排序：${name}` })
  await handle(a).focus()
  await page.keyboard.press('ArrowDown')
  await expect(names(page)).toHaveText([b, a, c, d])
  await expect(handle(a)).toBeFocused()
  await expect(page.getByText(`${a}：第 2 位，共 4 位`)).toBeAttached()
  await page.keyboard.press('End')
  await expect(names(page)).toHaveText([b, c, d, a])
  await page.getByRole('button', { name: `上移：${c}` }).click()
  await expect(names(page)).toHaveText([c, b, d, a])
  await expect(page.getByRole('button', { name: `上移：${c}` })).toBeFocused()

  const from = await handle(a).boundingBox()
  const to = await handle(c).boundingBox()
  await page.mouse.move(from!.x + 20, from!.y + 20)
  await page.mouse.down()
  await page.mouse.move(to!.x + 20, to!.y + 5, { steps: 5 })
  await page.mouse.up()
  await expect(names(page)).toHaveText([a, c, b, d])

  await page.reload()
  await expect(names(page)).toHaveText([a, c, b, d])
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('a handle drags its row and the page stays; beside it the page scrolls', async ({
    context,
    page,
  }) => {
    await star(page)
    await page.goto('mine')
    await expect(names(page)).toHaveText(NAMES)
    await page.getByRole('button', { name: '调整' }).tap()
    await expect(page.getByRole('button', { name: /^拖动排序/ })).toHaveCount(NAMES.length)
    const touch = await context.newCDPSession(page)
    const swipe = async (x: number, from: number, to: number) => {
      const at = (y: number) => ({ touchPoints: [{ x, y }] })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) })
      for (let step = 1; step <= 6; step += 1)
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          ...at(from + ((to - from) * step) / 6),
        })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    const rows = await page.locator('.rows > li').all()
    const first = (await rows[0]!.boundingBox())!
    const last = (await rows[3]!.boundingBox())!
    await swipe(first.x + 20, last.y + 20, first.y + 5)
    await expect(names(page)).toHaveText([NAMES[3]!, NAMES[0]!, NAMES[1]!, NAMES[2]!])
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await swipe(first.x + 120, last.y, first.y)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})

test('a star that the present data does not know is kept, says so, and can be removed', async ({
  page,
}) => {
  await page.goto('mine')
  const favourites = [{ indicator: 'gone', position: 0, since: '2026-03-01T08:00:00.000Z' }]
  await restoreFrom(page, backupOf({ favourites }))
  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText('本版数据中没有')).toBeVisible()
  await page.getByRole('button', { name: '取消关注：gone' }).click()
  await expect(page.getByText('还没有关注')).toBeVisible()
})

test('favourites stand on 总览, and nothing moves when they come', async ({
  context,
  host,
  page,
}) => {
  await offline(page, context, host)
  await star(page, 2)
  await recordShifts(page)
  await page.goto('./')
  await mounted(page)
  await expect(page.locator('.pinned-figures')).toContainText(STARRED[0]!.shortName.zh)
  await expect(page.locator('main [role=img] svg').first()).toBeAttached()
  expect(await moved(page)).toEqual([])
  await page.getByRole('link', { name: /我的关注/ }).click()
  await expect(heading(page)).toHaveText('我的')
})

test('their order is changed in place on 总览 and kept', async ({ page }) => {
  await star(page, 3)
  await page.goto('./')
  await mounted(page)
  const [a, b, c] = STARRED.map(({ shortName }) => shortName.zh) as [string, string, string]
  const tiles = page.locator('.pinned .name')
  await expect(tiles).toHaveText([a, b, c])
  await page.getByRole('button', { name: '调整' }).click()
  await page.getByRole('button', { name: `上移：${c}` }).click()
  await expect(tiles).toHaveText([a, c, b])
  await page.getByRole('button', { name: `取消关注：${b}` }).click()
  await page.getByRole('button', { name: '完成' }).click()
  await page.reload()
  await expect(tiles).toHaveText([a, c])
})

test('without favourites 总览 has no room for them and loads nothing for them', async ({
  page,
}) => {
  await page.goto('./')
  await mounted(page)
  await expect(page.locator('main [role=img] svg').first()).toBeAttached()
  await expect(page.locator('.pinned')).toBeHidden()
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(loaded.filter((name) => /PinnedFigures/.test(name))).toEqual([])
})
