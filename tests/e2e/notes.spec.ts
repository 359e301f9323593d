/** 我的: notes that save themselves and lose no word. */
import { rowsIn } from './database'
import { expect, heading, install, mounted, test } from './fixture'
import { note, noteState, offline, openNote } from './mine'
import { INDICATOR, INDICATOR_NAME } from './routes'

test('a note saves itself, survives a reload, and is found', async ({ context, host, page }) => {
  await offline(page, context, host)
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('button', { name: '笔记' }).click()
  await expect(note(page)).toBeFocused()
  await page.keyboard.type('会上再问：是否含软件业')
  await expect(noteState(page)).toHaveText('已保存')
  await page.reload()
  await expect(note(page)).toHaveValue('会上再问：是否含软件业')

  // Left in the middle of a word: leaving saves.
  await note(page).pressSequentially('?要。')
  await page.goto('search?q=软件业')
  const found = page.locator('section', { has: page.getByRole('heading', { name: /^我的笔记/ }) })
  await expect(found.locator('mark')).toHaveText(['软件业'])
  await expect(found).toContainText('?要。')
  await found.getByRole('link').click()
  await expect(note(page)).toHaveValue('会上再问：是否含软件业?要。')

  await page.goto('mine')
  await page.getByLabel('在笔记中查找').fill('没有这个')
  await expect(page.getByText('没有这样的笔记')).toBeVisible()
  await page.getByLabel('在笔记中查找').fill('再问')
  await expect(page.locator('.shelf mark')).toHaveText(['再问'])
})

test('a note typed without a pause is kept at every letter, and in the database after two seconds', async ({
  page,
}) => {
  await install(page, INDICATOR)
  await openNote(page)
  await note(page).press('a')
  const draft = () => page.evaluate(() => localStorage.getItem('shukan.noteDrafts') ?? '')
  expect(await draft()).toContain('"text":"a"')
  const typing = note(page).pressSequentially('b'.repeat(40), { delay: 150 })
  await expect
    .poll(async () => (await rowsIn(page, 'notes')).map(({ text }) => text).join(), {
      timeout: 4000,
    })
    .toContain('ab')
  await typing
})

test('two tabs that write one note lose no word', async ({ context, page }) => {
  await install(page, INDICATOR)
  const other = await context.newPage()
  await other.goto(INDICATOR)
  await openNote(page)
  await note(page).fill('甲')
  await note(page).blur()
  // Nothing of its own in the field: the other tab follows.
  await expect(note(other)).toHaveValue('甲')

  await other.evaluate(() => {
    // The pause after typing, at whose end this tab would save, is not over before the other one has saved.
    const { setTimeout } = window
    const held: (() => void)[] = []
    const pauseIsOver = () => {
      Object.assign(window, { setTimeout })
      held.forEach((run) => run())
    }
    Object.assign(window, { setTimeout: (run: () => void) => held.push(run), pauseIsOver })
    const field = document.querySelector('#note textarea') as HTMLTextAreaElement
    field.value = '甲乙'
    field.dispatchEvent(new Event('input'))
  })
  await note(page).fill('甲丙')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  await other.evaluate(() => (window as unknown as { pauseIsOver(): void }).pauseIsOver())
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
  await openNote(page)
  await note(page).fill('写不下')
  await expect(noteState(page)).toContainText('未能保存：本机存储空间已满')
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
