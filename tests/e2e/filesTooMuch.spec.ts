/** Files that are too much, and files that are given up: the page stays, and says so. */
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { choose, report, saved, upload, type Upload } from './filesIn'
import { expect, heading, mounted, test } from './fixture'

/** 1 kB, with one cell where all sheets end. */
const workbookWithCellAt = (cell: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/a.xml"/></Relationships>',
        'xl/styles.xml': '<styleSheet/>',
        'xl/worksheets/a.xml': `<worksheet><sheetData><row><c r="A1"><v>1</v></c></row><row><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

test('a spreadsheet of 1 kB whose only cell is the last there is, is refused, and the page lives on', async ({
  page,
}) => {
  const bytes = workbookWithCellAt('XFD1048576')
  expect(bytes.length).toBeLessThan(1_500)
  await choose(page, upload('一格.xlsx', bytes))
  await expect(report(page).getByRole('alert')).toContainText('一直用到第 1048576 行、第 16384 列')
  await page.locator('header').getByRole('link', { name: '我的' }).tap()
  await expect(heading(page)).toHaveText('我的')
})

/** What the page asks of workers that read files never arrives, as if the file were endless, or kills them. */
const workersThat = (end: 'never answer' | 'die', page: Page) =>
  page.addInitScript((isDeadly) => {
    window.Worker = class extends Worker {
      override postMessage(message: { question: object }) {
        const { question } = message
        if (!(question instanceof File || 'file' in question)) super.postMessage(message)
        else if (isDeadly) this.dispatchEvent(new Event('error'))
      }
    }
  }, end === 'die')

const BACKUP = upload('备份.json', '{"format":"shukan-backup"}')
const READERS: readonly (readonly [string, string, string, Upload])[] = [
  ['a table', 'import', 'input[type=file]', upload('表.csv', 'a,b,c')],
  ['a backup', 'mine', '#backup ~ * input[type=file]', BACKUP],
  ['a deck', 'meeting', 'input[type=file]', upload('会议.json', '{"format":"shukan-deck"}')],
  ['an original', 'originals', 'input[type=file]', upload('原文.txt', '厦门市')],
  ['an own table', 'own', 'input[type=file]', upload('月报.csv', '指标,单位,2026年6月')],
]

for (const [what, path, input, file] of READERS)
  test(`the reading of ${what} can be given up`, async ({ page }) => {
    await workersThat('never answer', page)
    await page.goto(path)
    await mounted(page)
    await page.locator(input).first().setInputFiles([file])
    await page.getByRole('button', { name: '取消读取' }).click()
    await expect(page.getByText('已取消读取')).toBeVisible()
    await expect(page.getByRole('button', { name: '取消读取' })).toHaveCount(0)
  })

test('a worker that dies is not replaced by the page: a sentence says that reading broke off', async ({
  page,
}) => {
  await workersThat('die', page)
  const csv = await saved(page, 'indicators?kind=rank', '导出 CSV')
  await choose(page, upload('表.csv', csv))
  await expect(report(page).getByRole('alert')).toContainText('读取中断')
  await expect(report(page).locator('.verdict')).toHaveCount(0)
})

test('a worker that dies over an own table says so too, and nothing is kept', async ({ page }) => {
  await workersThat('die', page)
  await page.goto('own')
  await mounted(page)
  await page.locator('input[type=file]').setInputFiles([upload('月报.csv', '指标,单位,2026年6月')])
  await expect(page.locator('main [role=alert]')).toContainText('读取中断')
  await expect(page.getByText('还没有存过表格')).toBeVisible()
})

test('a backup that an editor saved again as GBK is restored with its characters, a garbled one is refused', async ({
  page,
}) => {
  const gbk = readFileSync('tests/fixtures/backupGbk.bin')
  await choose(page, upload('备份.json', gbk))
  await report(page).getByRole('button', { name: '恢复' }).click()
  await expect(report(page)).toContainText('已恢复')
  await page.goto('indicator/public-computing-power')
  await expect(page.locator('#note textarea, textarea').first()).toHaveValue(/算力口径待核:〔2025/)

  const garbled = Buffer.from(gbk.toString('utf8'))
  await choose(page, upload('乱码.json', garbled))
  await expect(report(page).getByRole('alert')).toContainText('已成乱码')
})
