/** Whatever this device gives back, the figures show: a row that does not parse counts as absent. */
import type { Page } from '@playwright/test'
import { keepNewer, putRows, rowsIn, type Row } from './database'
import { expect, headline, HEADLINE, heading, mounted, test, withoutWorker } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

test.beforeEach(({ page }) => withoutWorker(page))

const TIME = '2026-03-01T08:00:00.000Z'
const ID = INDICATOR.slice('indicator/'.length)
/** A true row of each of the reader's own tables, with the name of its key. */
const OWN: Readonly<Record<string, readonly [key: string, row: Row]>> = {
  favourites: ['indicator', { indicator: ID, position: 0, since: TIME }],
  notes: ['indicator', { indicator: ID, text: '问清口径', editedAt: TIME }],
  decks: ['id', { id: 'd1', name: '例会', slides: [{ indicator: ID, line: '' }], editedAt: TIME }],
  followUps: ['task', { task: 't1', state: 'done', date: '', note: '', editedAt: TIME }],
  originals: [
    'document',
    { document: 'xm-2025-90', text: '文', name: '', encoding: '', loadedAt: TIME },
  ],
  ownSheets: [
    'id',
    { id: 's1', name: '工业月报', colour: 0, file: '表.csv', keptAt: TIME, observations: [] },
  ],
}
/** Spoilt one by one below: what the publisher's data is kept in. */
const DATA = ['datasets', 'pointers', 'searchFiles']

const fields = (row: Row, key: string, change: (name: string, value: unknown, at: number) => Row) =>
  Object.entries(row).reduce<Row>(
    (all, [name, value], at) => ({
      ...all,
      ...(name === key ? { [name]: value } : change(name, value, at)),
    }),
    {},
  )
/** What an older app, a newer one or a faulty disk may have left of a row. */
const SHAPES: Readonly<Record<string, (row: Row, key: string) => Row>> = {
  'only its key': (row, key) => fields(row, key, () => ({})),
  'every second field': (row, key) =>
    fields(row, key, (name, value, at) => (at % 2 ? { [name]: value } : {})),
  'nothing but null': (row, key) => fields(row, key, (name) => ({ [name]: null })),
  'numbers for everything': (row, key) => fields(row, key, (name) => ({ [name]: 7 })),
}

/** A first visit that has stored its data. */
async function start(page: Page) {
  await page.goto('./')
  await page.waitForFunction(() => localStorage.getItem('shukan.activeVersion') !== null)
}

async function pagesShow(page: Page) {
  await page.goto('./')
  await mounted(page)
  await expect(headline(page)).toHaveText(HEADLINE)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await page.goto('mine')
  await expect(heading(page)).toHaveText('我的')
  await expect(page.getByRole('heading', { name: '备份与恢复' })).toBeVisible()
}

for (const [what, spoil] of Object.entries(SHAPES)) {
  test(`a kept dataset with ${what} counts as absent, and the device is filled again`, async ({
    page,
  }) => {
    await start(page)
    const version = await keepNewer(page, (row) => spoil(row, 'version'))
    await pagesShow(page)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('shukan.activeVersion')))
      .not.toBe(version)
  })

  test(`a kept dataset whose data has ${what} counts as absent`, async ({ page }) => {
    await start(page)
    await keepNewer(page, (row) => ({ ...row, dataset: spoil(row.dataset as Row, 'schema') }))
    await pagesShow(page)
  })

  test(`a pointer with ${what} points to nothing`, async ({ page }) => {
    await start(page)
    await keepNewer(page)
    const pointers = await rowsIn(page, 'pointers')
    await putRows(
      page,
      'pointers',
      pointers.map((row) => spoil(row, 'name')),
    )
    await pagesShow(page)
  })

  test(`a kept search file with ${what} is not used`, async ({ page }) => {
    await start(page)
    const version = await keepNewer(page)
    const file = { version, schema: 1, readings: {}, folding: {}, index: {} }
    await putRows(page, 'searchFiles', [spoil(file, 'version')])
    await page.goto('search?q=szjj')
    await expect(page.locator('main').getByText(INDICATOR_NAME).first()).toBeVisible()
  })
}

for (const [table, [key, row]] of Object.entries(OWN))
  test(`spoilt rows of ${table} leave every page whole and the true row where it is, and are named`, async ({
    page,
  }) => {
    await start(page)
    await page.evaluate(() => localStorage.setItem('shukan.pinned', '1'))
    const spoilt = Object.values(SHAPES).map((spoil, at) => ({
      ...spoil(row, key),
      [key]: `spoilt-${at}`,
    }))
    await putRows(page, table, [row, ...spoilt])
    await pagesShow(page)
    if (!['originals', 'ownSheets'].includes(table))
      await expect(page.getByText('格式不对，未显示')).toContainText('spoilt-3')
    if (table === 'notes') await expect(page.locator('main').getByText('问清口径')).toBeVisible()
    await page.goto('meeting')
    await expect(page.getByRole('heading', { name: '模板' })).toBeVisible()
    await expect(page.locator('main').getByText('例会')).toHaveCount(table === 'decks' ? 2 : 0)
    await page.goto('tasks')
    await expect(heading(page)).toHaveText('任务')
    await page.goto('originals')
    await expect(heading(page)).toHaveText('随身原文核对')
    if (table === 'ownSheets') await page.goto('own')
    if (table === 'ownSheets')
      await expect(page.getByText(`另有 ${spoilt.length} 张表读不出来`)).toBeVisible()
    await expect(page.locator('main .sheet-mark')).toHaveCount(table === 'ownSheets' ? 1 : 0)
    expect(await rowsIn(page, table)).toHaveLength(1 + spoilt.length)
  })

test('no table of the database is left out here', async ({ page }) => {
  await start(page)
  const tables = await page.evaluate(async () => {
    const request = indexedDB.open('shukan-xiamen')
    await new Promise((resolve) => (request.onsuccess = resolve))
    const names = [...request.result.objectStoreNames]
    request.result.close()
    return names
  })
  expect(tables.sort()).toEqual([...DATA, ...Object.keys(OWN)].sort())
})

test('whatever stands in localStorage and sessionStorage, the pages show', async ({ page }) => {
  await start(page)
  for (const value of ['null', '7', '{"a":', '[null]', '{"theme":null,"text":7}', '"x"']) {
    await page.evaluate((text) => {
      const names = ['activeVersion', 'preferences', 'pinned', 'seenVersion', 'starJournal']
      names.push('noteDrafts', 'meeting', 'recentSearches')
      for (const name of names) localStorage.setItem(`shukan.${name}`, text)
      for (const name of ['meeting.here', 'checkedText', 'reopened'])
        sessionStorage.setItem(`shukan.${name}`, text)
    }, value)
    await pagesShow(page)
    await page.goto('search')
    await expect(heading(page)).toHaveText('搜索')
    await page.goto('check')
    await expect(heading(page)).toHaveText('核数字')
  }
})
