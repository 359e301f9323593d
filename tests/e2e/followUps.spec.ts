import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { builtDataset } from './builds'
import { expect, heading, install, mounted, test, unplug } from './fixture'

const { tasks } = builtDataset()
const [first, second, third] = tasks.map(({ id }) => id)
const open = async (page: Page, path: string) => {
  await page.goto(path)
  await mounted(page)
}
const entry = (page: Page, id = first!) => page.locator(`[id="${id}"]`)
const markIn = (page: Page, id = first!) => entry(page, id).locator('details.mark')
const openMark = async (page: Page, id = first!) => {
  await openEntry(page, id)
  await markIn(page, id).locator('summary').click()
  return markIn(page, id)
}
/** The mark stands in the task, which is folded. */
const openEntry = async (page: Page, id = first!) => {
  if ((await entry(page, id).getAttribute('open')) === null)
    await entry(page, id).locator('summary').first().click()
}
const state = (page: Page, name: string, id = first!) =>
  markIn(page, id).getByRole('radio', { name, exact: true })
const line = (page: Page) => page.locator('p.line')

test('state, date and note are kept by themselves, without network, over a reload and on the unit’s page', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'tasks')
  await unplug(context, host)
  const mark = await openMark(page)
  await expect(mark).toContainText('我的跟进，非官方')
  await state(page, '进行中').check()
  await mark.getByLabel('我定的日期').fill('2026-05-01')
  await mark.getByLabel('备注').fill('已问数据局\n等回复')
  await expect(mark.getByRole('status')).toHaveText('已保存在本机')
  await page.reload()
  await expect(entry(page).locator('summary').first()).toContainText('进行中')
  await openEntry(page)
  await expect(markIn(page).locator('summary')).toContainText('2026年5月1日')
  await expect(entry(page).getByText('已问数据局')).toBeVisible()
  await expect(line(page)).toContainText(`0 完成 / 1 进行中 / 0 未开始 / ${tasks.length - 1} 未标`)

  const unit = tasks[0]!.lead[0] ?? tasks[0]!.responsible[0]!
  await page.goto(`departments/${unit}`)
  await expect(line(page)).toContainText('1 进行中')
  await openEntry(page)
  await expect(entry(page).getByText('已问数据局')).toBeVisible()
})

test('a note that is still being typed is kept when the page is left', async ({ page }) => {
  await open(page, 'tasks')
  const mark = await openMark(page)
  await mark.getByLabel('备注').pressSequentially('半句')
  await page.getByRole('navigation').getByRole('link', { name: '我的', exact: true }).click()
  await expect(heading(page)).toHaveText('我的')
  await page.goBack()
  await openEntry(page)
  await expect(entry(page).getByText('半句')).toBeVisible()
})

test('a mark that was cleared comes back with one tap, and stays cleared once something else is written', async ({
  page,
}) => {
  await open(page, 'tasks')
  const mark = await openMark(page)
  await state(page, '进行中').check()
  await mark.getByLabel('备注').fill('等回复')
  await expect(mark.getByRole('status')).toHaveText('已保存在本机')
  await mark.getByRole('button', { name: '清除此跟进' }).click()
  await expect(mark.getByText('已清除此跟进')).toBeVisible()
  await expect(mark.getByLabel('备注')).toHaveValue('')
  await mark.getByRole('button', { name: '撤销' }).click()
  await expect(mark.getByLabel('备注')).toHaveValue('等回复')
  await expect(markIn(page).locator('summary')).toContainText('进行中')
  await mark.getByRole('button', { name: '清除此跟进' }).click()
  await expect(mark.getByText('已清除此跟进')).toBeVisible()
  await state(page, '完成').check()
  await expect(mark.getByRole('button', { name: '撤销' })).toHaveCount(0)
})

test('the own state filters the list; choice and counts are in address and chips', async ({
  page,
}) => {
  await open(page, 'tasks')
  await openMark(page)
  await state(page, '完成').check()
  await openMark(page, second)
  await state(page, '未开始', second).check()
  await expect(line(page)).toContainText('1 完成 / 0 进行中 / 1 未开始')
  await page.getByRole('button', { name: /^筛选/ }).click()
  await page.getByRole('radio', { name: /^完成 ?1$/ }).check()
  await page.getByRole('button', { name: '看1 条任务' }).click()
  await expect(page).toHaveURL(/\?mine=done$/)
  await expect(page.locator('main details.task')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('main details.task')).toHaveCount(1)
  await expect(entry(page)).toBeVisible()
  await page.getByText('按领域与单位、打印、导出').click()
  await expect(page.locator('.overview .row').first()).toContainText('1 完成')
})

test('two windows on one mark: what both changed is not overwritten, the reader chooses', async ({
  context,
  page,
}) => {
  await open(page, 'tasks')
  const mine = await openMark(page)
  await state(page, '进行中').check()
  await expect(mine.getByRole('status')).toHaveText('已保存在本机')
  const other = await context.newPage()
  await open(other, 'tasks')
  const theirs = await openMark(other)
  await theirs.getByLabel('备注').fill('另一处写的')
  await expect(theirs.getByRole('status')).toHaveText('已保存在本机')
  // It comes into the form of this window while nothing is being changed there.
  await expect(mine.getByLabel('备注')).toHaveValue('另一处写的')

  // Both windows change the note before either of them has heard of the other's.
  await page.evaluate(() => {
    Object.assign(BroadcastChannel.prototype, { postMessage: () => {} })
  })
  // In one stroke: a pause between two keys would be a change of its own.
  await mine.getByLabel('备注').fill('另一处写的，我的')
  await theirs.getByLabel('备注').fill('另一处又改')
  await theirs.getByLabel('备注').blur()
  const shown = [mine, theirs].map((mark) => mark.getByText('另一个窗口刚改过同一处'))
  await expect
    .poll(async () => (await shown[0]!.isVisible()) || (await shown[1]!.isVisible()))
    .toBe(true)
  const asked = (await shown[0]!.isVisible()) ? mine : theirs
  const words = await asked.getByLabel('备注').inputValue()
  await asked.getByRole('button', { name: '用我的' }).click()
  await expect(asked.getByRole('status')).toHaveText('已保存在本机')
  await page.reload()
  await openEntry(page)
  await expect(entry(page).locator('.note')).toHaveText(words)
})

test('a device that is full says so, loses nothing, and saves at the next try', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'followUps' && Reflect.get(globalThis, 'full'))
        throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, row)
    }
  })
  await open(page, 'tasks')
  const mark = await openMark(page)
  await page.evaluate(() => Reflect.set(globalThis, 'full', true))
  await mark.getByLabel('备注').fill('写不进去')
  await expect(mark.getByText('未能保存：本机空间已满')).toBeVisible()
  await expect(mark.getByLabel('备注')).toHaveValue('写不进去')
  await page.evaluate(() => Reflect.set(globalThis, 'full', false))
  await mark.getByRole('button', { name: '再试' }).click()
  await expect(mark.getByRole('status')).toHaveText('已保存在本机')
  await page.reload()
  await openEntry(page)
  await expect(entry(page).getByText('写不进去')).toBeVisible()
})

test('the own list goes out as CSV without a formula that runs, and alone onto paper', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-asked-to-print', '')
  })
  await open(page, 'tasks')
  const mark = await openMark(page, third)
  await mark.getByLabel('备注').fill('=HYPERLINK("http://x","y"),逗号')
  await expect(mark.getByRole('status')).toHaveText('已保存在本机')
  await page.getByText('按领域与单位、打印、导出').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出我的跟进 CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^我的跟进-.*\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFF任务编号,')).toBe(true)
  expect(text).toContain('我的状态（非官方）')
  expect(text).toContain(`"'=HYPERLINK(""http://x"",""y""),逗号"`)
  expect(text.trim().split('\r\n')).toHaveLength(2)

  await page.getByRole('button', { name: '打印我的跟进' }).click()
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.own-list tbody tr')).toHaveCount(1)
  await expect(page.locator('.own-list')).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('#app')).toBeVisible()
})

test('a mark on a task that the present data does not know stays, and says so', async ({
  page,
}) => {
  await open(page, 'tasks')
  await openMark(page)
  await state(page, '完成').check()
  await expect(line(page)).toContainText('1 完成')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('shukan-xiamen')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const writing = request.result.transaction('followUps', 'readwrite')
          const editedAt = '2026-01-01T00:00:00.000Z'
          const row = { task: 'gone-task', state: 'underWay', date: '', note: '旧任务', editedAt }
          writing.objectStore('followUps').put(row)
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  const kept = page.getByRole('region', { name: '当前数据版本没有的任务' })
  await expect(kept).toContainText('gone-task')
  await expect(kept).toContainText('旧任务')
})

test('a unit’s page counts its targets by verdict and leads to its own check-up', async ({
  page,
}) => {
  await open(page, 'departments')
  const { tasks } = builtDataset()
  const { lead, responsible } = tasks.find(({ statements }) => statements.length > 0)!
  const unit = [...lead, ...responsible][0]!
  await open(page, `departments/${unit}`)
  await page.getByRole('link', { name: '部门自查' }).click()
  await expect(page).toHaveURL(new RegExp(`/status\\?department=${unit}$`))
  await expect(heading(page)).toHaveText('目标进度')
})
