/** What is exported is what is shown: tables read by readers of others, paper as Chromium prints it. */
import * as sheets from '@e965/xlsx'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { RECORD_TABLES } from '../../src/record/tables'
import { builtDataset } from './builds'
import { openMenu } from './filesIn'
import { alert, expect, install, mounted, test, unplug } from './fixture'
import { names, note, noteState, star, openNote } from './mine'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

async function saved(page: Page, button: string) {
  await openMenu(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Rows without the header, by three readers that know nothing of the app. */
async function rowsIn(page: Page, form: 'CSV' | 'XLSX' | 'JSON'): Promise<number> {
  const { name, bytes } = await saved(page, `导出 ${form}`)
  expect(name).toContain(builtDataset().version)
  expect(name.endsWith(`.${form.toLowerCase()}`)).toBe(true)
  if (form === 'JSON') return JSON.parse(bytes.toString()).rows.length
  if (form === 'CSV') {
    const { data, errors } = Papa.parse(bytes.toString().slice(1), { skipEmptyLines: true })
    expect(errors).toEqual([])
    return data.length - 1
  }
  const book = sheets.read(bytes)
  return sheets.utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!).length
}

const PAGES = [
  { path: 'status', rows: '.entry' },
  { path: 'status?verdict=notComparable', rows: '.entry' },
  { path: 'area/foundation?show=withTarget', rows: '.list .name' },
  { path: INDICATOR, rows: 'tbody tr' },
  { path: 'tasks', rows: '.task' },
]

for (const { path, rows } of PAGES)
  test(`${path} exports as many rows as it shows, as CSV, XLSX and JSON`, async ({ page }) => {
    await page.goto(path)
    // What lies below the first screens follows after the first paint, all at once.
    await expect(page.locator(rows).first()).toBeAttached()
    if (path === INDICATOR) await page.getByRole('button', { name: '更多操作' }).click()
    const shown = await page.locator(rows).count()
    for (const form of ['CSV', 'XLSX', 'JSON'] as const)
      expect(await rowsIn(page, form), form).toBe(shown)
  })

const ofRanks = builtDataset().statements.filter(({ kind }) => kind === 'rank').length
for (const [path, rows] of [
  // All that there is: a sheet beyond the size from which zip libraries start workers of their own.
  ['indicators', builtDataset().statements.length],
  ['indicators?kind=rank', ofRanks],
] as const)
  test(`${path} exports every printed figure that its filters mean, as CSV, XLSX and JSON`, async ({
    page,
  }) => {
    await page.goto(path)
    await mounted(page)
    for (const form of ['CSV', 'XLSX', 'JSON'] as const)
      expect(await rowsIn(page, form), form).toBe(rows)
  })

test('after an export one short line says which file it was, and goes by itself', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto('tasks')
  await mounted(page)
  const { name } = await saved(page, '导出 CSV')
  await expect(page.getByText(`已导出 ${name}`)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.clock.fastForward(6000)
  await expect(page.getByText(`已导出 ${name}`)).toHaveCount(0)
})

test.describe('without a service worker, which may have stored it by then', () => {
  test.use({ serviceWorkers: 'block' })

  for (const trouble of ['is gone', 'never answers'])
    test(`where the program that writes an XLSX ${trouble}, a sentence says so, and the CSV is still had`, async ({
      page,
      problems,
    }) => {
      problems.expect(/Service Worker registration blocked/)
      if (trouble === 'is gone') problems.expect(/Failed to load resource/)
      await page.route(/\/assets\/handOut-/, (route) => {
        if (trouble === 'is gone') void route.fulfill({ status: 404, body: '' })
      })
      await page.clock.install()
      await page.goto('tasks')
      await mounted(page)
      await openMenu(page)
      await page.getByRole('button', { name: '导出 XLSX' }).click()
      if (trouble === 'never answers') await page.clock.fastForward(31_000)
      await expect(alert(page)).toContainText('未能导出')
      expect(await rowsIn(page, 'CSV')).toBe(builtDataset().tasks.length)
      await expect(alert(page)).toHaveCount(0)
    })
})

test('an XLSX and the whole package are made without any network', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await unplug(context, host)
  await page.goto('tasks')
  expect(await rowsIn(page, 'XLSX')).toBe(builtDataset().tasks.length)
  await page.goto('data')
  const { name, bytes } = await saved(page, '导出数据包')
  expect(name).toBe(`shukan-xiamen-${builtDataset().version.replace('+', '-')}.zip`)
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
  const description = JSON.parse(await zip.file('datapackage.json')!.async('string'))
  expect(description.version).toBe(builtDataset().version)
  const tables = description.resources.map((resource: { name: string }) => resource.name)
  expect(tables.toSorted()).toEqual(RECORD_TABLES.toSorted())
  const statements = await zip.file('tables/statements.csv')!.async('string')
  expect(Papa.parse(statements, { header: true, skipEmptyLines: true }).data).toHaveLength(
    builtDataset().statements.length,
  )
  expect(zip.file('LICENCE-NOTES.md')).not.toBeNull()
})

test('titles of columns are in the reader’s language, the source’s own words stay', async ({
  page,
}) => {
  await prefer(page, { language: 'en' })
  await page.goto(INDICATOR)
  await page.getByRole('button', { name: 'More actions' }).click()
  const { bytes } = await saved(page, 'Export CSV')
  const [header, first] = Papa.parse<string[]>(bytes.toString().slice(1)).data
  expect(header).toContain('As printed')
  expect(first).toContain(INDICATOR_NAME)
})

/** A4 in points, as the boxes of a PDF's pages say; Chromium writes them uncompressed. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

for (const [name, preferences, width] of [
  ['浅色', {}, 390],
  ['深色、长辈版', { theme: 'dark', textSize: 'elder' }, 390],
  ['宽屏', { theme: 'dark' }, 1280],
] as const)
  test(`an indicator goes to paper whole, on white, without buttons (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await prefer(page, preferences)
    await page.goto(INDICATOR)
    await expect(page.locator('tbody q').first()).toBeAttached()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pagesOf(pdf)
    expect(pages.length).toBeLessThan(4)
    for (const box of pages) expect(box).toEqual([595, 842])
    // After printing the page is as before.
    await expect(page.locator('html')).not.toHaveAttribute('data-printing')
    await expect(page.locator('main details[open]')).toHaveCount(0)

    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('main .slot svg').first()).toBeVisible()
    await expect(page.locator('h1')).toHaveText(INDICATOR_NAME)
    await expect(page.locator('.hero')).toContainText('超65%')
    await expect(page.locator('.hero')).toContainText('厦门市·2026年·目标')
    await expect(page.locator('.panel')).toContainText('目标年度结束')
    await expect(page.locator('tbody q').first()).toBeVisible()
    const foot = page.locator('.foot')
    await expect(foot).toContainText(`数据版本 ${builtDataset().version}`)
    await expect(foot).toContainText('依据公开文件独立整理，非官方发布')
    await expect(foot).toContainText('数据截至 2026-01-05 · 目标发布 2025-03-31 · 本机更新')
    await expect(foot).toContainText(INDICATOR)
    for (const gone of ['.tabbar', 'main button', 'main select', 'main .button', '.skip', '#note'])
      for (const piece of await page.locator(gone).all()) await expect(piece).toBeHidden()
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      const room = document.querySelector('main')!.getBoundingClientRect()
      return {
        paper: style.backgroundColor,
        ink: style.color,
        cut: [...document.querySelectorAll('main *')].filter(
          (element) =>
            element.getBoundingClientRect().right > room.right + 1 &&
            !element.closest('.visually-hidden'),
        ).length,
        shut: document.querySelectorAll('main details:not([open])').length,
      }
    })
    expect(seen).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(20, 33, 43)', cut: 0, shut: 0 })
  })

test('an indicator of few statements is one page, and no card is open at the end of a page', async ({
  page,
}) => {
  await page.goto('indicator/data-circulation-zones')
  await expect(page.locator('tbody q').first()).toBeAttached()
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1)
  await page.goto('area/foundation')
  await mounted(page)
  await page.emulateMedia({ media: 'print' })
  const frames = await page.locator('main .card').evaluateAll((cards) =>
    cards.map((card) => {
      const { breakInside, borderInlineStartColor: side } = getComputedStyle(card)
      return breakInside === 'avoid' || side === 'rgba(0, 0, 0, 0)'
    }),
  )
  expect(frames.length).toBeGreaterThan(0)
  expect(frames).not.toContain(false)
})

test('favourites go to paper and into a table, each with its source, and no note with them', async ({
  page,
}) => {
  await star(page, 2)
  await openNote(page)
  await note(page).fill('只给自己看')
  await note(page).blur()
  await expect(noteState(page)).toHaveText('已保存')
  await page.goto('mine')
  await expect(names(page)).toHaveCount(2)
  expect(await rowsIn(page, 'CSV')).toBe(2)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.sources')).toHaveCount(2)
  await expect(page.locator('.sources').first()).toContainText('厦府〔2025〕90号')
  await expect(page.locator('.foot')).toContainText(`数据版本 ${builtDataset().version}`)
  await expect(page.getByText('只给自己看').first()).toBeHidden()
})

/** A phone that is too busy to come to rest; paper does not wait for that. */
const neverRests = (page: Page) =>
  page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))

for (const busy of [false, true])
  test(`an area goes to paper with place, year, source and verdict of each row, and a picture in each${busy ? ', from a busy phone too' : ''}`, async ({
    page,
  }) => {
    if (busy) await neverRests(page)
    await page.goto('area/foundation')
    await expect(page.locator('.list .name').first()).toBeVisible()
    const rows = await page.locator('.list .name').count()
    const pictures = await page.locator('[data-row]').count()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.sources')).toHaveCount(rows)
    await expect(page.locator('.sources').first()).toContainText('厦门市·2026年·目标 超65%')
    await expect(page.locator('.sources').first()).toContainText('厦府〔2025〕90号')
    await expect(page.locator('.sources').first()).toContainText('口径未明')
    await expect(page.locator('[data-row] svg')).toHaveCount(pictures)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.locator('.sources')).toHaveCount(0)
  })

test('pictures whose code never came go to paper by the browser’s own command as sentences', async ({
  page,
}) => {
  await neverRests(page)
  await page.setViewportSize({ width: 390, height: 300 })
  await page.goto('indicator/gross-regional-product')
  await mounted(page)
  // The last that a page is drawn with; the app's listener comes with it.
  await page.locator('#note').waitFor()
  // Behind the app's own listener: what stands there now is what the browser prints.
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const pieces = (names: string) => document.querySelectorAll(`main .pictures ${names}`).length
      const seen = [pieces('.box'), pieces('.box .sentence')]
      document.documentElement.dataset.onPaper = seen.join(' ')
    }),
  )
  await page.pdf({ preferCSSPageSize: true })
  const [boxes = 0, sentences] = await page.evaluate(() =>
    document.documentElement.dataset.onPaper!.split(' ').map(Number),
  )
  expect(boxes).toBeGreaterThan(0)
  expect(sentences).toBe(boxes)
})

test('the button waits for pictures that were never seen, then prints once', async ({ page }) => {
  await neverRests(page)
  await page.addInitScript(() => {
    window.print = () => {
      const pictures = document.querySelectorAll('main .slot svg').length
      document.documentElement.dataset.printed = `${pictures} ${'printing' in document.documentElement.dataset}`
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto(INDICATOR)
  await mounted(page)
  await page.getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '2 true')
  await expect(page.locator('html')).not.toHaveAttribute('data-printing')
})
