import { readFileSync } from 'node:fs'
import { createLookups } from '../../src/record/lookups'
import { statusBoard } from '../../src/features/judge/engine/statusBoard'
import { builtDataset } from './builds'
import { openMenu } from './filesIn'
import { alert, expect, heading, install, mounted, test, unplug } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

const RIGHT = '到2026年，厦门数字经济增加值占GDP比重超65%。'
const LOST = '到2026年，厦门数字经济增加值占GDP比重达65%。'
const WRONG = '到2026年，厦门数字经济增加值占GDP比重超66%。'

test('a pasted sentence gets a verdict for its number with the source beside it, without network', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'check')
  await unplug(context, host)
  const field = page.getByRole('textbox', { name: '待核文字' })
  const result = page.locator('#checked-0')

  await field.fill(RIGHT)
  await expect(result).toContainText('一致')
  await expect(result).toContainText('厦府〔2025〕90号')
  await field.fill(LOST)
  await expect(result).toContainText('比较词丢失或不同')
  await expect(result).toContainText('超65%')
  await field.fill(WRONG)
  await expect(result).toContainText('数值不符')
  await result.getByRole('link', { name: '数字经济增加值占GDP比重' }).tap()
  await expect(heading(page)).toHaveText('数字经济增加值占GDP比重')
})

test('a text that another app shares is checked at once', async ({ page }) => {
  await page.goto(`check?text=${encodeURIComponent(LOST)}`)
  await expect(page.locator('#checked-0')).toContainText('比较词丢失或不同')
})

test('a text stays while its sources are read, over a reload and in another language, until it is cleared', async ({
  page,
}) => {
  await page.goto('check')
  const field = page.getByRole('textbox', { name: '待核文字' })
  const results = page.locator('.results > li')
  const text = Array(6).fill(LOST).join('\n')
  await field.fill(text)
  await expect(results).toHaveCount(6)
  const source = results.last().getByRole('link', { name: INDICATOR_NAME })
  await source.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(500)
  await source.tap()
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await page.goBack()
  await expect(field).toHaveValue(text)
  await expect(results.last()).toContainText('比较词丢失或不同')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1)

  await page.reload()
  await expect(field).toHaveValue(text)
  await expect(results).toHaveCount(6)
  await page.goto('settings')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(heading(page)).toHaveText('Settings')
  await page.goto('check')
  await expect(page.getByRole('textbox', { name: 'Text to check' })).toHaveValue(text)
  await page.getByRole('button', { name: 'Clear' }).tap()
  await expect(results).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Text to check' })).toHaveValue('')
})

test('a shared text asks before it takes the place of an older one, and does not come back once it was cleared', async ({
  page,
}) => {
  await page.goto('check')
  const field = page.getByRole('textbox', { name: '待核文字' })
  await field.fill(RIGHT)
  await expect(page.locator('#checked-0')).toContainText('一致')
  await page.goto(`check?text=${encodeURIComponent(LOST)}`)
  await page.getByRole('button', { name: '保留现有的' }).tap()
  await expect(field).toHaveValue(RIGHT)
  await page.goto(`check?text=${encodeURIComponent(LOST)}`)
  await expect(field).toHaveValue(RIGHT)
  await page.getByRole('button', { name: '换成分享的' }).tap()
  await expect(page.locator('#checked-0')).toContainText('比较词丢失或不同')
  await expect(page).toHaveURL(/\/check$/)
  await page.getByRole('button', { name: '清空' }).tap()
  await expect(field).toHaveValue('')
  await page.reload()
  await expect(field).toHaveValue('')
  await expect(page.locator('#checked-0')).toHaveCount(0)
})

test('a text without numbers, and one that is too long, get a clear sentence', async ({ page }) => {
  await page.goto('check')
  const field = page.getByRole('textbox', { name: '待核文字' })
  await field.fill('今天天气很好。')
  await expect(page.locator('.empty')).toContainText('没有找到数值')
  await field.fill('很'.repeat(20_001))
  await expect(alert(page)).toContainText('20000')
})

test('the verdict of an indicator says its figures, ranges, rules and what would change it', async ({
  page,
}) => {
  await page.goto(INDICATOR)
  const panel = page.getByRole('region', { name: '达标情况' })
  await expect(panel).toContainText('口径未明')
  await panel.getByText('判断步骤').click()
  await expect(panel).toContainText('超65%')
  await expect(panel).toContainText('60%以上')
  await expect(panel).toContainText('民法典第1259条')
  await expect(panel).toContainText('何种情况会改变结论')
  await panel.getByRole('link', { name: '判断依据' }).click()
  await expect(heading(page)).toHaveText('判断依据')
})

test('总览 leads to the board of that year; a filter is in the address and counts what it leaves', async ({
  page,
}) => {
  await page.goto('')
  await mounted(page)
  const bar = page.getByRole('link', { name: /2026年目标 \d+项/ })
  const [, aims] = /2026年目标 (\d+)项/.exec(await bar.innerText()) ?? []
  await bar.click()
  await expect(heading(page)).toHaveText('目标进度')
  await expect(page).toHaveURL(/year=2026/)
  const shown = page.locator('.entry')
  const all = statusBoard(createLookups(builtDataset()), '2026-11-22').entries.length
  await expect(shown).toHaveCount(Number(aims))
  await expect(page.getByRole('status').filter({ hasText: '项目标' })).toHaveText(`${aims} 项目标`)
  const summary = page.getByRole('region', { name: `${aims} 项目标` })
  await expect(summary.locator('.legend')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('只看2026年')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  const whole = page.getByRole('button', { name: `全部 ${all} 项` })
  await expect(whole).toBeVisible()
  await page.getByRole('button', { name: '筛选 1' }).click()
  const verdict = page.getByLabel('达标情况', { exact: true })
  const option = await verdict.locator('option').nth(1).innerText()
  await verdict.selectOption({ index: 1 })
  await expect(page).toHaveURL(/verdict=/)
  await expect(shown).toHaveCount(Number(/\((\d+)\)/.exec(option)?.[1]))
  await page.keyboard.press('Escape')
  await whole.click()
  await expect(shown).toHaveCount(all)
  await expect(page).toHaveURL(/\/status$/)
})

test('the board says of every target when it is due, and which are past, and may be read in that order', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T08:00:00+08:00'))
  await page.goto('status')
  await mounted(page)
  const rows = page.locator('.entry')
  const due = (text: string) => rows.filter({ hasText: text })
  const past = await due('2022年底已到期').count()
  expect(past).toBeGreaterThan(0)
  const next = await due('2026年底到期').count()
  expect(next).toBeGreaterThan(0)
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByLabel('分组').selectOption({ label: '按到期' })
  await expect(page).toHaveURL(/order=due/)
  const groups = page.locator('section.group')
  await expect(groups.first().getByRole('heading')).toHaveText('2026年底到期')
  await expect(groups.first().locator('.entry')).toHaveCount(next)
  await page.getByLabel('年份', { exact: true }).selectOption('2022')
  await expect(groups).toHaveCount(1)
  await expect(groups.getByRole('heading')).toHaveText('2022年底已到期')
  await expect(groups.locator('.entry')).toHaveCount(past)
})

test('the exported board holds the rows that are shown', async ({ page }) => {
  await page.goto('status')
  await mounted(page)
  const shown = await page.locator('.entry').count()
  expect(shown).toBeGreaterThan(10)
  await openMenu(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(shown + 1)
  expect(csv).toContain('超65%')
})

test('places are ranked only where they may be, and the reason stands where not', async ({
  page,
}) => {
  await page.goto('compare')
  await mounted(page)
  const groups = page.locator('.groups > article')
  expect(await groups.count()).toBeGreaterThan(5)
  for (const group of await groups.all()) {
    // A card may hold pairs of either kind; then nothing in it has a rank.
    const relations = await group.locator('.relation').allInnerTexts()
    expect(relations.length).toBeGreaterThan(0)
    const ranks = await group.getByText(/^第 \d+$/).count()
    if (relations.some((relation) => relation !== '可比')) expect(ranks).toBe(0)
  }
  await page.getByRole('radio', { name: /实际数/ }).check()
  await expect(page).toHaveURL(/kind=actual/)
})
