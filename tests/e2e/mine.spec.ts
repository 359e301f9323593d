/** 我的: what the reader stars and writes, offline from the first star on. */
import type { BrowserContext, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { builtDataset } from './builds'
import { expect, heading, install, mounted, test, unplug } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'
import { moved, recordShifts } from './shifts'
import type { StaticHost } from '../tools/staticHost'

const STARRED = builtDataset()
  .indicators.filter(({ area }) => area === 'foundation')
  .slice(0, 4)
const NAMES = STARRED.map(({ name }) => name.zh)

async function offline(page: Page, context: BrowserContext, host: StaticHost) {
  await install(page)
  await unplug(context, host)
}

async function star(page: Page, count = STARRED.length) {
  for (const { id, name } of STARRED.slice(0, count)) {
    await page.goto(`indicator/${id}`)
    const button = page.getByRole('button', { name: `收藏:${name.zh}` })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
}

const note = (page: Page) => page.getByRole('textbox', { name: /^我的笔记:/ })
const noteState = (page: Page) => page.locator('#note .state')
const names = (page: Page) => page.locator('.list .name, .rows .name')
const file = (text: string) => ({
  name: 'backup.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
const restoreFrom = (page: Page, text: string) =>
  page.getByLabel('从备份恢复').setInputFiles(file(text))

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
  const handle = (name: string) => page.getByRole('button', { name: `拖动排序:${name}` })
  await handle(a).focus()
  await page.keyboard.press('ArrowDown')
  await expect(names(page)).toHaveText([b, a, c, d])
  await expect(handle(a)).toBeFocused()
  await expect(page.getByText(`${a}:第 2 位,共 4 位`)).toBeAttached()
  await page.keyboard.press('End')
  await expect(names(page)).toHaveText([b, c, d, a])
  await page.getByRole('button', { name: `上移:${c}` }).click()
  await expect(names(page)).toHaveText([c, b, d, a])
  await expect(page.getByRole('button', { name: `上移:${c}` })).toBeFocused()

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
    await page.getByRole('button', { name: '调整' }).tap()
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
  await page.getByRole('button', { name: '移除收藏:gone' }).click()
  await expect(page.getByText('还没有收藏')).toBeVisible()
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
  await page.getByRole('link', { name: /我的收藏/ }).click()
  await expect(heading(page)).toHaveText('我的')
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

test('a note saves itself, survives a reload, and is found', async ({ context, host, page }) => {
  await offline(page, context, host)
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: /^笔记/ }).click()
  await expect(note(page)).toBeFocused()
  await page.keyboard.type('会上再问:是否含软件业')
  await expect(noteState(page)).toHaveText('已保存')
  await page.reload()
  await expect(note(page)).toHaveValue('会上再问:是否含软件业')

  // Left in the middle of a word: leaving saves.
  await note(page).pressSequentially('?要。')
  await page.goto('search?q=软件业')
  const found = page.locator('section', { has: page.getByRole('heading', { name: /^我的笔记/ }) })
  await expect(found.locator('mark')).toHaveText(['软件业'])
  await expect(found).toContainText('?要。')
  await found.getByRole('link').click()
  await expect(note(page)).toHaveValue('会上再问:是否含软件业?要。')

  await page.goto('mine')
  await page.getByLabel('在笔记中查找').fill('没有这个')
  await expect(page.getByText('没有这样的笔记')).toBeVisible()
  await page.getByLabel('在笔记中查找').fill('再问')
  await expect(page.locator('.shelf mark')).toHaveText(['再问'])
})

test('two tabs that write one note lose no word', async ({ context, page }) => {
  await install(page, INDICATOR)
  const other = await context.newPage()
  await other.goto(INDICATOR)
  await note(page).fill('甲')
  await note(page).blur()
  // Nothing of its own in the field: the other tab follows.
  await expect(note(other)).toHaveValue('甲')

  await other.evaluate(() => {
    const field = document.querySelector('#note textarea') as HTMLTextAreaElement
    field.value = '甲乙'
    field.dispatchEvent(new Event('input'))
  })
  await note(page).fill('甲丙')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  const conflict = other.getByRole('alert').filter({ hasText: '另一个窗口' })
  await expect(conflict).toContainText('甲乙')
  await expect(conflict).toContainText('甲丙')
  await expect(note(page)).toHaveValue('甲丙')
  await other.getByRole('button', { name: '两份都留' }).click()
  await expect(note(other)).toHaveValue('甲丙\n\n—— 本窗口 ——\n甲乙')
  await expect(note(page)).toHaveValue('甲丙\n\n—— 本窗口 ——\n甲乙')
})

test('a full device says so while typing, and the text stays until there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'notes' && 'full' in globalThis)
        throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await page.goto(INDICATOR)
  await mounted(page)
  await page.evaluate(() => Object.assign(globalThis, { full: true }))
  await note(page).fill('写不下')
  await expect(noteState(page)).toContainText('未能保存:本机存储空间已满')
  await expect(note(page)).toHaveValue('写不下')

  // To another page and back, without a reload.
  await page.getByRole('link', { name: /^返回/ }).click()
  await expect(heading(page)).not.toHaveText(INDICATOR_NAME)
  await page.goBack()
  await expect(note(page)).toHaveValue('写不下')
  await expect(noteState(page)).toContainText('未能保存')
  await page.evaluate(() => delete (globalThis as { full?: boolean }).full)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(noteState(page)).toHaveText('已保存')
})

test('a backup brings back everything after a wipe, and again changes nothing', async ({
  context,
  host,
  page,
}) => {
  await offline(page, context, host)
  await star(page, 3)
  await note(page).fill('只有我知道')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  await page.goto('mine')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '备份到文件' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')

  await page.getByRole('button', { name: '清除我的内容' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('收藏 3 项、笔记 1 项')
  await question.getByRole('button', { name: '清除' }).click()
  await expect(page.getByText('已清除。')).toBeVisible()
  await expect(page.getByText('还没有收藏')).toBeVisible()
  await page.reload()
  await expect(page.getByText('还没有笔记')).toBeVisible()

  await restoreFrom(page, saved)
  await expect(page.locator('.plan')).toContainText('新增 3')
  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText('已恢复')).toBeVisible()
  await expect(names(page)).toHaveText(NAMES.slice(0, 3))
  await expect(page.getByText('只有我知道')).toBeVisible()

  await restoreFrom(page, saved)
  await expect(page.getByText('备份中的内容本机都有')).toBeVisible()
})

test('a restore shows first what differs, keeps both, and takes settings only when told', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await note(page).fill('本机的')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  await page.goto('mine')
  const [, indicator] = INDICATOR.split('/')
  await restoreFrom(
    page,
    backupOf({
      notes: [{ indicator, text: '备份的', editedAt: '2026-03-01T08:00:00.000Z' }],
      preferences: { theme: 'dark' },
    }),
  )
  await expect(page.locator('.plan')).toContainText('不同 1,两份都留')
  await expect(page.locator('.plan .coming')).toHaveText('简体中文 · 标准 · 深色')
  await page.getByLabel(/同时采用备份中的设置/).uncheck({ force: true })
  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.locator('.shelf .text')).toContainText('本机的')
  await expect(page.locator('.shelf .text')).toContainText('—— 备份 2026-03-01 ——')
  await expect(page.locator('.shelf .text')).toContainText('备份的')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

const backupOf = (change: object) =>
  JSON.stringify({
    ...{ format: 'shukan-backup', version: 1, made: '2026-03-01T08:00:00.000Z' },
    ...{ favourites: [], notes: [], decks: [], followUps: [], preferences: {} },
    ...change,
  })

for (const [what, text, sentence] of [
  ['damaged', backupOf({}).slice(0, -9), '备份文件不完整或被改动过'],
  ['altered', backupOf({ notes: [{}] }), '被改动过(notes.0.indicator)'],
  ['newer', backupOf({ version: 2 }), '由更新版本的应用生成(格式 2),请先更新应用'],
  ['foreign', '日记', '这不是本应用的备份文件'],
] as const)
  test(`a ${what} backup is refused in a sentence and changes nothing`, async ({ page }) => {
    await star(page, 1)
    await page.goto('mine')
    await restoreFrom(page, text)
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(names(page)).toHaveText(NAMES.slice(0, 1))
  })

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
  await page.getByRole('link', { name: '更多' }).first().click()
  await page.getByRole('link', { name: /^我的/ }).first().click()
  await expect(page.getByText('浏览器已同意长期保存')).toBeVisible()
})

test('at 320 px in 长辈版 nothing scrolls sideways, filled as it may be', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await prefer(page, { textSize: 'elder' })
  await star(page)
  await note(page).fill('一二三四五六七八九十'.repeat(20))
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
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
