/**
 * The pieces of ui/ and charts/ under a finger, in the gallery: what only a browser can tell. The dev server gives hundreds
 * of files where a build gives a dozen, so that one visit asks many pieces.
 */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { StaticHost } from '../tools/staticHost'
import { builtFiles, readBuilt } from './builds'
import { devServer } from './devServer'
import { expect, test as base } from './fixture'
import { sticksOut } from './sticksOut'
import { smallTargets } from './targets'

const GALLERY = 'tests/gallery/'

const test = base.extend<object, { server: StaticHost }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
    async ({}, use) => {
      const server = await devServer(`${GALLERY}index.html`)
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  host: ({ server }, use) => use(server),
})
// One dev server for all of them.
test.describe.configure({ mode: 'default' })

const piece = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

async function open(page: Page) {
  await page.goto(GALLERY)
  await expect(piece(page, 'PictureBox')).toBeVisible()
}

test('every piece is sound in each state, size, theme and language', async ({ page }) => {
  await open(page)
  for (const size of ['normal', 'elderMax']) {
    await choose(page, size)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      const flaws = async () => [
        ...(await page.evaluate(sticksOut)),
        ...(await page.evaluate(smallTargets, 44)),
      ]
      await expect.poll(flaws, `${size} at ${width} px`).toEqual([])
    }
  }
  for (const [theme, language] of [
    ['light', 'zh-Hans'],
    ['dark', 'zh-Hant'],
    ['light', 'en'],
  ] as const) {
    await choose(page, theme)
    await choose(page, language)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, ...target]))
    expect(found, `${theme}, ${language}`).toEqual([])
  }
})

test('a sheet closes by Escape, its button and a touch beside it, and gives the focus back', async ({
  page,
}) => {
  await open(page)
  const button = page.getByRole('button', { name: '打开抽屉', exact: true })
  const sheet = page.getByRole('dialog', { name: '打开抽屉' })
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => sheet.getByRole('button', { name: '关闭' }).tap(),
    () => page.touchscreen.tap(195, 20),
  ]) {
    await button.tap()
    await expect(sheet.locator(':focus')).toHaveCount(1)
    await close()
    await expect(sheet).toHaveCount(0)
    await expect(button).toBeFocused()
  }
})

test('controls answer keys and fingers', async ({ page, context }) => {
  await open(page)
  await test.step('chips are one stop of the keyboard, and arrows choose', async () => {
    const group = piece(page, 'ChipGroup').getByRole('group').first()
    const chips = group.getByRole('radio')
    await chips.nth(0).focus()
    await page.keyboard.press('ArrowRight')
    await expect(chips.nth(1)).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(group.locator(':focus')).toHaveCount(0)
  })
  await test.step('a file is given a second time, mended', async () => {
    const button = piece(page, 'FileButton')
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a') }
    await button.locator('input').first().setInputFiles([file])
    await button.locator('input').first().setInputFiles([file])
    await expect(button.getByRole('status')).toHaveText('a.csv a.csv')
  })
  await test.step('what is copied is said, and what the browser refuses is shown', async () => {
    const copy = piece(page, 'CopyButton')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await copy.getByRole('button').tap()
    await expect(copy.getByRole('status')).toHaveText('已复制')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('超65%')
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
      document.execCommand = () => false
    })
    await copy.getByRole('button').tap()
    await expect(copy.getByRole('alert')).toContainText('超65%')
  })
})

test('a picture comes when it is seen, keeps its room, follows the screen and answers fingers and keys', async ({
  page,
}) => {
  await open(page)
  const box = piece(page, 'PictureBox').getByRole('img', { name: '图：ranking' })
  const caption = piece(page, 'PictureBox')
    .locator('figure', { has: page.getByRole('img', { name: '图：ranking' }) })
    .locator('figcaption')
  const before = await box.boundingBox()
  await box.scrollIntoViewIfNeeded()
  await expect(box.locator('path').first()).toBeAttached()
  const after = await box.boundingBox()
  expect(Math.abs(after!.height - before!.height)).toBeLessThan(1)
  const hint = await caption.innerText()
  await box.tap({ position: { x: 100, y: 15 } })
  await expect(caption).not.toHaveText(hint)
  const first = await caption.innerText()
  await box.focus()
  await page.keyboard.press('ArrowDown')
  await expect(caption).not.toHaveText(first)
  const width = async () => (await box.locator('.slot svg').boundingBox())?.width ?? 0
  const narrow = await width()
  await page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(width).toBeGreaterThan(narrow + 300)
})

test('no build holds the gallery', () => {
  const texts = builtFiles().filter((file) => /\.(js|html|css)$/.test(file))
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((file) => readBuilt(file).includes('打开高抽屉'))).toEqual([])
})
