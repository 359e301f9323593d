/** 我的: out to one file, and back from one. */
import { readFileSync } from 'node:fs'
import { alert, expect, test } from './fixture'
import {
  NAMES,
  backupOf,
  names,
  note,
  noteState,
  offline,
  restoreFrom,
  star,
  openNote,
} from './mine'
import { INDICATOR } from './routes'

test('a backup brings back everything after a wipe, and again changes nothing', async ({
  context,
  host,
  page,
}) => {
  await offline(page, context, host)
  await star(page, 3)
  await openNote(page)
  await note(page).fill('只有我知道')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  await page.goto('mine')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '备份到文件' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')

  await page.getByRole('button', { name: '清除我的内容' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('关注 3 项、笔记 1 项')
  await question.getByRole('button', { name: '清除' }).click()
  await expect(page.getByText('已清除。')).toBeVisible()
  await expect(page.getByText('还没有关注')).toBeVisible()
  await page.reload()
  await expect(page.getByText('还没有笔记')).toBeVisible()

  await restoreFrom(page, saved)
  await expect(page.locator('.plan')).toContainText('新增 3')
  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText('已恢复')).toBeVisible()
  await expect(page.getByText('已清除。')).toHaveCount(0)
  await expect(names(page)).toHaveText(NAMES.slice(0, 3))
  await expect(page.getByText('只有我知道')).toBeVisible()

  await restoreFrom(page, saved)
  await expect(page.getByText('备份中的内容本机都有')).toBeVisible()
})

test('a restore shows first what differs, keeps both, and takes settings only when told', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await openNote(page)
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
  await expect(page.locator('.plan')).toContainText('不同 1，两份都留')
  await expect(page.locator('.plan .coming')).toHaveText('简体中文 · 标准 · 深色')
  await page.getByLabel(/同时采用备份中的设置/).uncheck({ force: true })
  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.locator('.shelf .text')).toContainText('本机的')
  await expect(page.locator('.shelf .text')).toContainText('—— 备份 2026-03-01 ——')
  await expect(page.locator('.shelf .text')).toContainText('备份的')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

for (const [what, text, sentence] of [
  ['damaged', backupOf({}).slice(0, -9), '备份文件不完整或被改动过'],
  ['altered', backupOf({ notes: [{}] }), '被改动过（笔记第 1 条的 indicator）'],
  ['newer', backupOf({ version: 2 }), '由更新版本的应用生成（格式 2），请先更新应用'],
  ['foreign', '日记', '这不是本应用的备份文件'],
] as const)
  test(`a ${what} backup is refused in a sentence and changes nothing`, async ({ page }) => {
    await star(page, 1)
    await page.goto('mine')
    await restoreFrom(page, text)
    await expect(alert(page)).toContainText(sentence)
    await expect(names(page)).toHaveText(NAMES.slice(0, 1))
  })
