/** 放映: a line of one’s own on every phone. */
import { expect, mounted, test } from './fixture'
import { button, link, stage } from './meeting'

const LINE = '先讲口径：市是增加值，报道是规模'

test('the line of a slide is seen whole on a phone, upright and on its side', async ({ page }) => {
  await page.goto('meeting/overview')
  await mounted(page)
  await button(page, '保存为我的会议').click()
  const field = page.getByLabel(/的备注$/).first()
  await field.fill(LINE)
  await field.press('Tab')
  await link(page, '放映').click()
  const line = stage(page).getByText(LINE)
  await expect(line).toBeVisible()
  for (const [width, height] of [
    [320, 690],
    [390, 844],
    [667, 375],
    [690, 320],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    const hidden = () =>
      stage(page).evaluate((root) => {
        const body = root.querySelector('.body')!
        const room = body.getBoundingClientRect()
        const chart = root.querySelector('.chart')!
        // Where the room is too small the picture goes: the words beside it say the same.
        const parts = chart.checkVisibility() || innerHeight > 800 ? ['.chart'] : []
        return ['.hero .figure', '.verdict', '.others', '.line', ...parts].filter((part) => {
          const box = root.querySelector(part)?.getBoundingClientRect()
          return !box || box.top < room.top - 1 || box.bottom > room.bottom + 1
        })
      })
    await expect.poll(hidden, `${width} × ${height}`).toEqual([])
  }
})
