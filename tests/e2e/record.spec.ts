import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { builtDataset } from './builds'
import { expect, heading, mounted, test } from './fixture'

const dataset = builtDataset()
const { statements, tasks } = dataset
const inDocuments = (collection: 'base' | 'supplementary') => {
  const ids = dataset.documents.filter((d) => d.collection === collection).map(({ id }) => id)
  return statements.filter(({ document }) => ids.includes(document)).length
}
const idsOf = (rows: Locator) => rows.evaluateAll((found) => found.map(({ id }) => id))
const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true })
const chipOf = (page: Page, label: string, count: number) =>
  page.getByRole('radio', { name: new RegExp(`^${label} ?${count}$`) })
const open = async (page: Page, path: string) => {
  await page.goto(path)
  await mounted(page)
}

test.describe('all figures', () => {
  test('every statement of the shipped dataset stands two taps from 总览, its page three', async ({
    page,
  }) => {
    await open(page, './')
    await tab(page, '更多').tap()
    const entry = page.getByRole('main').getByRole('link', { name: '全部数值' })
    await expect(entry).toContainText(String(statements.length))
    await entry.tap()
    await expect(heading(page)).toHaveText('全部数值')
    await expect(page.getByText(`${statements.length} 条原文`, { exact: true })).toBeVisible()

    const rows = page.locator('main li[id]')
    expect((await idsOf(rows)).toSorted()).toEqual(statements.map(({ id }) => id).toSorted())
    const leadTo = await rows
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const pages = new Set(dataset.indicators.map(({ id }) => `/indicator/${id}`))
    expect(leadTo).toHaveLength(statements.length)
    expect(leadTo.filter((path) => !pages.has(path ?? ''))).toEqual([])

    await rows.locator('a').first().tap()
    await expect(page).toHaveURL(/\/indicator\//)
  })

  test('supplementary figures stand apart, and both parts add up', async ({ page }) => {
    await open(page, 'figures')
    for (const [name, collection] of [
      ['主要文件', 'base'],
      ['补充资料', 'supplementary'],
    ] as const) {
      const part = page.locator('main section.collection', {
        has: page.getByRole('heading', { name: new RegExp(`^${name} \\d`), level: 2 }),
      })
      await expect(part.locator('li[id]')).toHaveCount(inDocuments(collection))
    }
  })

  test('a filter is kept in the address, and its count is what it shows', async ({ page }) => {
    await open(page, 'figures')
    const ranks = statements.filter(({ kind }) => kind === 'rank').length
    const chip = chipOf(page, '位次', ranks)
    await chip.check()
    await expect(page).toHaveURL(/\?kind=rank$/)
    await expect(page.locator('main li[id]')).toHaveCount(ranks)
    await page.reload()
    await expect(page.locator('main li[id]')).toHaveCount(ranks)
    await expect(chip).toBeChecked()
  })
})

test.describe('tasks', () => {
  test('the 39 entries stand in printed order, one of them without a number', async ({ page }) => {
    await open(page, 'tasks')
    expect(await idsOf(page.locator('main article'))).toEqual(tasks.map(({ id }) => id))
    expect(tasks).toHaveLength(39)
    await expect(page.locator('main article').getByText('无序号', { exact: true })).toHaveCount(1)
    await expect(page.getByText('2022年已过')).toBeVisible()
  })

  test('the page says why 38 is printed and 39 are kept, with the source', async ({ page }) => {
    await open(page, 'tasks')
    await page.getByText('著录 39 条').tap()
    const card = page.locator('details .conflict')
    await expect(card).toContainText('38是印出的数')
    await expect(card.locator('q')).toHaveText('38项')
    await card.getByRole('link').tap()
    await expect(page).toHaveURL(/\/documents\/xm-2022-47-repost#/)
  })

  test('area and unit narrow the list, with counts seen before the tap', async ({ page }) => {
    await open(page, 'tasks?department=education-bureau')
    const named = tasks.filter(
      (task) =>
        task.lead.includes('education-bureau') || task.responsible.includes('education-bureau'),
    )
    await expect(page.locator('main article')).toHaveCount(named.length)
    const inArea = named.filter(({ area }) => area === 'society').length
    await chipOf(page, '数字社会', inArea).check()
    await expect(page.locator('main article')).toHaveCount(inArea)
    await expect(page).toHaveURL(/department=education-bureau&area=society$/)
  })

  test('an address with a task’s id opens at that task', async ({ page }) => {
    await open(page, 'tasks#t2022-34')
    const entry = page.locator('[id="t2022-34"]')
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('建强城市大脑中枢')
    await expect(entry).toHaveClass(/targeted/)
  })

  test('an indicator leads to its task and to its system', async ({ page }) => {
    await open(page, 'indicator/innovation-firms-three-categories-2022')
    await page.getByRole('link', { name: '培育优质数字经济创新企业' }).tap()
    await expect(page).toHaveURL(/\/tasks#t2022-15$/)
    await expect(page.locator('[id="t2022-15"]')).toBeInViewport()
  })
})

test.describe('departments', () => {
  test('a unit is found by its short name and shows its tasks', async ({ page }) => {
    await open(page, 'departments')
    await expect(page.locator('main .row')).toHaveCount(dataset.departments.length)
    await page.getByRole('searchbox').fill('市大数据局')
    await page.getByRole('link', { name: '市工信局(大数据局)' }).tap()
    await expect(heading(page)).toHaveText('市工信局(大数据局)')
    const id = 'industry-it-bureau-big-data'
    const leads = tasks.filter(({ lead }) => lead.includes(id))
    const responsible = tasks.filter((t) => !t.lead.includes(id) && t.responsible.includes(id))
    for (const [name, list] of [
      ['牵头的任务', leads],
      ['责任任务', responsible],
    ] as const) {
      const section = page.getByRole('region', { name })
      await expect(section.getByRole('link')).toHaveCount(list.length)
      await expect(section).toContainText(list[0]!.title)
    }
  })

  test('today’s unit is linked, not put in the place of the one of then', async ({ page }) => {
    await open(page, 'departments/industry-it-bureau-big-data')
    await page.getByRole('link', { name: '市数据管理局' }).tap()
    await expect(heading(page)).toHaveText('市数据管理局')
    await expect(page.getByRole('region', { name: '牵头的任务' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: '市工信局(大数据局)' })).toBeVisible()
  })
})

test.describe('systems', () => {
  test('every system is listed; text and kind narrow the list', async ({ page }) => {
    await open(page, 'systems')
    const rows = page.locator('main article')
    expect((await idsOf(rows)).toSorted()).toEqual(dataset.systems.map(({ id }) => id).toSorted())
    await page.getByRole('searchbox').fill('城市大脑')
    await expect(rows.filter({ hasText: '城市大脑' }).first()).toBeVisible()
    expect(await rows.count()).toBeLessThan(20)
  })

  test('an address with a system’s id opens at that system, far down a lazy list', async ({
    page,
  }) => {
    const far = dataset.systems.find(({ name }) => name.zh === 'i教育') ?? dataset.systems.at(-1)!
    await open(page, `systems#${far.id}`)
    await expect(page.locator(`[id="${far.id}"]`)).toBeInViewport()
    await expect(page.locator(`[id="${far.id}"]`)).toHaveClass(/targeted/)
  })

  test('where a system is named leads to that section', async ({ page }) => {
    await open(page, 'systems?q=i教育')
    await page.locator('main article a').first().tap()
    await expect(page).toHaveURL(/\/documents\/.+#.+/)
    const section = decodeURIComponent(new URL(page.url()).hash.slice(1))
    await expect(page.locator(`[id="${section}"]`)).toBeInViewport()
  })
})

test.describe('words beside figures', () => {
  const hit = (page: Page, name: string) =>
    page.locator('a[data-hit]').filter({ hasText: name }).first()

  test('a search for 有效期 leads to the document that says until when', async ({ page }) => {
    const [plan] = dataset.documents.filter(({ indexNumber }) => indexNumber)
    await open(page, 'search?q=有效期')
    await hit(page, plan!.title.zh).tap()
    const facts = page.locator('dl').first()
    for (const fact of [plan!.validUntil, plan!.indexNumber, plan!.leadingGroup])
      await expect(facts).toContainText(fact)
    for (const name of plan!.attachments) await expect(facts).toContainText(name)
  })

  test('what is said in words stands in its section, with its characters', async ({ page }) => {
    const word = dataset.commitments.find(({ period }) => period === '2030')!
    await open(page, `search?q=${word.token}`)
    await hit(page, word.label.zh).tap()
    await expect(page).toHaveURL(new RegExp(`/documents/${word.document}#`))
    const section = page.locator(`[id="${word.section}"]`)
    await expect(section).toBeInViewport()
    await expect(section).toContainText(word.label.zh)
    await expect(section).toContainText(word.token)
  })

  for (const [what, silent] of [
    ['a document does not state', (document: string) => document !== ''],
    ['no document states', (document: string) => document === ''],
  ] as const)
    test(`what ${what} is unfolded where a search finds it`, async ({ page }) => {
      const gap = dataset.unstated.find(({ document }) => silent(document))!
      await open(page, `search?q=${gap.question.zh}`)
      await hit(page, gap.question.zh).tap()
      await expect(page.locator(`[id="${gap.id}"]`)).toContainText(gap.answer.zh)
      await expect(page.locator(`[id="${gap.id}"]`)).toBeInViewport()
    })

  test('an area unfolds what is said of it in words, the city first', async ({ page }) => {
    const { id } = dataset.areas[1]!
    const words = dataset.commitments.filter(({ area }) => area === id)
    await open(page, `area/${id}`)
    const list = page.locator('details', { has: page.locator('q') }).last()
    await expect(list.locator('li').first()).toBeHidden()
    await list.locator('summary').tap()
    await expect(list.locator('li')).toHaveCount(words.length)
    const first = words.find(({ place }) => place === 'xiamen')!
    const last = words.find(({ place }) => place !== 'xiamen')!
    const tokens = await list.locator('q').allInnerTexts()
    expect(tokens.indexOf(first.token)).toBeLessThan(tokens.indexOf(last.token))
  })
})

test('all contradictions are shown, each with its members and the one that leads', async ({
  page,
}) => {
  await open(page, 'conflicts')
  const cards = page.locator('main .conflict')
  await expect(cards).toHaveCount(dataset.conflicts.length)
  await expect(cards.locator('li')).toHaveCount(dataset.conflicts.flatMap((c) => c.members).length)
  await expect(cards.getByText('本应用采用')).toHaveCount(dataset.conflicts.length)
})

test('the exported figures are as many as the page says', async ({ page }) => {
  await page.goto('figures')
  const said = Number(/\d+/.exec(await page.locator('.total').innerText())?.[0])
  expect(said).toBe(builtDataset().statements.length)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(said + 1)
})
