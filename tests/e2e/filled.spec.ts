/** Pages that are empty at a first visit, filled as a reader fills them: by keyboard, and by axe. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { overviewSlides } from '../../src/features/meeting/engine/presets'
import { createLookups } from '../../src/record/lookups'
import { deckPayload } from '../../src/features/meeting/deckLink'
import { builtDataset } from './builds'
import { expect, install, mounted, test } from './fixture'
import { newerData } from './newerData'
import { INDICATOR } from './routes'
import { stopsOf } from './tabStops'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

async function isSound(page: Page, what: string) {
  const stops = await stopsOf(page)
  expect.soft(stops.length, what).toBeGreaterThan(5)
  expect
    .soft(
      stops.filter(({ ring, isSeen, follows }) => !ring || !isSeen || !follows),
      what,
    )
    .toEqual([])
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))
  expect.soft(found, what).toEqual([])
}

test('我的, with stars, one of them unknown, a note, and while they are put in order', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await button(page, /^关注/).first().click()
  await page.locator('#note > summary').click()
  await page.getByLabel(/^我的笔记/).fill('会上要问口径')
  await page.getByLabel(/^我的笔记/).press('Tab')
  await expect(page.getByText('已保存')).toBeVisible()
  // Beside the star that was set just now, if the device does not hold it yet.
  await page.evaluate(() => {
    const journal = JSON.parse(localStorage.getItem('shukan.starJournal') ?? '{}')
    const text = JSON.stringify({ ...journal, 'no-such-indicator': true })
    localStorage.setItem('shukan.starJournal', text)
  })
  await page.goto('mine')
  await expect(page.getByText('no-such-indicator')).toBeVisible()
  await isSound(page, 'shown')
  await button(page, '调整').click()
  await expect(button(page, /^拖动排序/)).toHaveCount(2)
  await isSound(page, 'put in order')
})

test('a deck of one’s own, one from somebody else, and the stage with its last slide', async ({
  page,
}) => {
  const slides = overviewSlides(createLookups(builtDataset()))
  await page.goto(`meeting/received#d=${deckPayload({ name: '季度会', data: '0.9', slides })}`)
  await expect(page.getByText('季度会')).toBeVisible()
  await isSound(page, 'received')
  await button(page, '保存为我的会议').click()
  await expect(page.getByLabel('会议名称')).toHaveValue('季度会')
  await button(page, /^移除/).first().click()
  await expect(button(page, '撤销')).toBeVisible()
  await isSound(page, 'own')
  await page.getByRole('link', { name: '放映' }).click()
  await page.keyboard.press('End')
  await expect(page.locator('.bar [role=status]').first()).toContainText(`${slides.length - 1}`)
  await isSound(page, 'stage')
})

test('核数字 and 导入 with their results, and what changed', async ({ host, page }) => {
  const newer = newerData()
  await install(page, 'data')
  host.fault = newer.publish
  await button(page, '检查更新').click()
  await button(page, '启用新数据').click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
  await page.goto('changes?show=all')
  await expect(page.getByRole('article')).toHaveCount(1)
  await isSound(page, 'changes')
  await page.goto(
    'check?text=到2026年厦门市数字经济增加值占GDP比重超65%25,数商超350家，以及12345个',
  )
  await expect(page.getByText('一致').first()).toBeVisible()
  await isSound(page, 'check')
  await page.goto('import')
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page
    .getByLabel(/选择文件/)
    .setInputFiles([
      file('a.json', '{"format":"shukan-backup"'),
      file(
        'b.json',
        '{"format":"shukan-deck","version":1,"name":"乙","slides":[{"indicator":"a"}]}',
      ),
    ])
  await expect(page.locator('article')).toHaveCount(2)
  await expect(page.locator('article').getByRole('status').getByText('乙 · 1 页')).toBeAttached()
  await isSound(page, 'import')
})
