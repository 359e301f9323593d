/** 我的 as a whole: how long it is kept, and how it looks when it is full. */
import { expect, mounted, test } from './fixture'
import { backupOf, note, noteState, restoreFrom, star, openNote } from './mine'
import { prefer } from './preferences'
import { INDICATOR } from './routes'

test('whether the browser keeps it for good is said on 我的 and on 数据', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve('asked' in globalThis)
    navigator.storage.persist = () => {
      Object.assign(globalThis, { asked: true })
      return Promise.resolve(true)
    }
  })
  await page.goto('data')
  await expect(page.getByText('浏览器尚未承诺长期保存')).toBeVisible()
  await star(page, 1)
  await page.getByRole('link', { name: '我的', exact: true }).first().click()
  await expect(page.getByText('浏览器已同意长期保存')).toBeVisible()
})

for (const textSize of ['elder', 'elderMax'] as const)
  test(`at 320 px nothing scrolls sideways, filled as it may be (${textSize})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await prefer(page, { textSize })
    await star(page)
    await openNote(page)
    await note(page).fill('一二三四五六七八九十'.repeat(20))
    await note(page).blur()
    await expect(noteState(page)).toHaveText('已保存')
    const sideways = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth
    for (const path of ['./', 'mine', INDICATOR]) {
      await page.goto(path)
      await mounted(page)
      if (path === './') await expect(page.locator('.pinned-figures')).toBeVisible()
      if (path === 'mine') {
        await restoreFrom(page, backupOf({ preferences: { theme: 'dark' } }))
        await expect(page.locator('.plan')).toBeVisible()
      }
      expect(await page.evaluate(sideways), path).toBe(0)
    }
    await page.goto('mine')
    await page.getByRole('button', { name: '调整' }).click()
    expect(await page.evaluate(sideways)).toBe(0)
  })
