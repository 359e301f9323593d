/** 讲者屏: the second window of a meeting, and what is meant for it alone. */
import type { Page } from '@playwright/test'
import { expect, install, mounted, test } from './fixture'
import { at, button, link, nameOf, overview, present, stage } from './meeting'

/** A deck of one's own, with a line on its first slide. */
async function writeLine(page: Page) {
  await install(page, 'meeting/overview')
  await mounted(page)
  await button(page, '保存为我的会议').click()
  await expect(page.getByText('备注：未开讲者屏时投屏可见').first()).toBeVisible()
  const field = page.getByLabel(/的备注$/).first()
  await field.fill('先讲口径')
  await field.press('Tab')
}

test('the speaker’s window turns with the big screen, both ways, and 散会 ends both', async ({
  context,
  page,
}) => {
  await present(page, 2)
  await mounted(page)
  const own = await context.newPage()
  await own.goto('meeting/overview/speaker')
  await expect(own.locator('.between')).toContainText('2 / ')
  await expect(own.getByRole('main')).toContainText(nameOf(overview[2]!.indicator))
  await expect(own.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
  await own.keyboard.press('PageDown')
  await at(page, 3)
  await page.keyboard.press('PageDown')
  await at(own, 4)
  await own.keyboard.press('b')
  await expect(button(page, '恢复画面')).toBeVisible()
  await expect(own.getByText('大屏已黑屏')).toBeVisible()
  await button(own, '散会').click()
  await expect(page).toHaveURL(/meeting\/overview$/)
})

test('the line of a slide is on the big screen only while no speaker’s window is open', async ({
  context,
  page,
}) => {
  await writeLine(page)
  await page.getByText('交给别人').click()
  await expect(page.getByText('各页备注一并交出，对方可见')).toBeVisible()
  await link(page, '放映').click()
  const line = stage(page).getByText('先讲口径')
  await expect(line).toBeVisible()

  const own = await context.newPage()
  await own.goto(page.url().replace('/present', '/speaker'))
  await expect(own.getByRole('main').getByText('先讲口径')).toBeVisible()
  await expect(line).toHaveCount(0)
  await own.keyboard.press('b')
  await page.clock.install()
  await page.reload()
  // The answer of the speaker's window has come; then longer than the big screen waits for one.
  await expect(button(page, '恢复画面')).toBeVisible()
  await page.clock.runFor(1000)
  await page.keyboard.press('.')
  await expect(stage(page).locator('.hero')).toBeVisible()
  await expect(line).toHaveCount(0)
  await own.close({ runBeforeUnload: true })
  await expect(line).toBeVisible()
})

test('a speaker’s window that is killed without a farewell gives the line back to the big screen', async ({
  context,
  page,
}) => {
  await writeLine(page)
  await link(page, '放映').click()
  const line = stage(page).getByText('先讲口径')
  await expect(line).toBeVisible()
  const own = await context.newPage()
  await own.addInitScript(() =>
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true),
  )
  await own.goto(page.url().replace('/present', '/speaker'))
  await expect(own.getByRole('main').getByText('先讲口径')).toBeVisible()
  await expect(line).toHaveCount(0)
  await own.close()
  await expect(line).toBeVisible()
})
