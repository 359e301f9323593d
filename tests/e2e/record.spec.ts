import { simplified } from '../../src/record/simplified'
import type { Locator, Page } from '@playwright/test'
import { builtDataset } from './builds'
import { expect, heading, mounted, test } from './fixture'

const dataset = builtDataset()
const { statements, tasks } = dataset
const idsOf = (rows: Locator) => rows.evaluateAll((found) => found.map(({ id }) => id))
const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true })
const chipOf = (page: Page, label: string, count: number) =>
  page.getByRole('radio', { name: new RegExp(`^${label} ?${count}$`) })
const open = async (page: Page, path: string) => {
  await page.goto(path)
  await mounted(page)
}

const openFilters = (page: Page) => page.getByRole('button', { name: /^筛选/ }).click()

test.describe('all indicators', () => {
  test('every indicator of the shipped dataset stands two taps from 总览, its page three', async ({
    page,
  }) => {
    await open(page, './')
    await tab(page, '查').tap()
    await page
      .getByRole('navigation', { name: '查的方式' })
      .getByRole('link', { name: '指标' })
      .tap()
    await expect(heading(page)).toHaveText('指标')
    const rows = page.locator('main a.indicator')
    await expect(rows).toHaveCount(dataset.indicators.length)
    const leadTo = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(leadTo)).toEqual(new Set(dataset.indicators.map(({ id }) => `/indicator/${id}`)))
    await rows.first().tap()
    await expect(page).toHaveURL(/\/indicator\//)
  })

  test('a filter is kept in the address, said above the list, and taken back with one tap', async ({
    page,
  }) => {
    await open(page, 'indicators')
    const withRank = new Set(
      statements.filter(({ kind }) => kind === 'rank').map(({ indicator }) => indicator),
    ).size
    await openFilters(page)
    await page.getByLabel('类别').selectOption('rank')
    await expect(page).toHaveURL(/\?kind=rank$/)
    await page.getByRole('button', { name: `看${withRank} 项指标` }).click()
    const rows = page.locator('main a.indicator')
    await expect(rows).toHaveCount(withRank)
    await page.reload()
    await expect(rows).toHaveCount(withRank)
    await expect(page.getByText('只看位次')).toBeVisible()
    await page.getByRole('button', { name: `全部 ${dataset.indicators.length} 项` }).click()
    await expect(rows).toHaveCount(dataset.indicators.length)
    await expect(page).toHaveURL(/\/indicators$/)
  })

  for (const [old, now] of [
    ['more', /\/mine$/],
    ['figures?kind=rank', /\/indicators\?kind=rank$/],
    ['systems', /\/search$/],
    ['systems#city-brain', /\/systems\/city-brain$/],
  ] as const)
    test(`the old address ${old} leads to what took its place`, async ({ page }) => {
      await open(page, old)
      await expect(page).toHaveURL(now)
    })
})

test.describe('tasks', () => {
  test('the 39 entries stand in printed order, one of them without a number', async ({ page }) => {
    await open(page, 'tasks')
    expect(await idsOf(page.locator('main details.task'))).toEqual(tasks.map(({ id }) => id))
    expect(tasks).toHaveLength(39)
    await expect(
      page.locator('main details.task').getByText('无序号', { exact: true }),
    ).toHaveCount(1)
    await expect(page.getByText('2022年已过')).toBeVisible()
  })

  test('a task is found by any of its words, also by those of its figures', async ({ page }) => {
    await open(page, 'tasks')
    const field = page.getByRole('main').getByRole('searchbox')
    for (const task of tasks.filter(({ statements }) => statements.length)) {
      const statement = statements.find(({ id }) => id === task.statements[0])!
      const { name } = dataset.indicators.find(({ id }) => id === statement.indicator)!
      await field.fill(`${task.title.slice(0, 4)} ${name.zh}`)
      await expect(page.locator(`[id="${task.id}"]`)).toBeVisible()
    }
    await field.fill('没有这样的任务')
    await expect(page.locator('main details.task')).toHaveCount(0)
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
    await expect(page.locator('main details.task')).toHaveCount(named.length)
    const inArea = named.filter(({ area }) => area === 'society').length
    await openFilters(page)
    await chipOf(page, '数字社会', inArea).check()
    await expect(page.locator('main details.task')).toHaveCount(inArea)
    await expect(page).toHaveURL(/department=education-bureau&area=society$/)
  })

  test('an address with a task’s id opens at that task', async ({ page }) => {
    await open(page, 'tasks#t2022-34')
    const entry = page.locator('[id="t2022-34"]')
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('建强城市大脑中枢')
    await expect(entry).toHaveClass(/targeted/)
    await expect(entry).toHaveAttribute('open')
  })

  test('an indicator leads to its task and to its system', async ({ page }) => {
    await open(page, 'indicator/innovation-firms-three-categories-2022')
    await page.getByText(/^2022年相关任务/).tap()
    await page.getByRole('link', { name: '培育优质数字经济创新企业' }).tap()
    await expect(page).toHaveURL(/\/tasks#t2022-15$/)
    await expect(page.locator('[id="t2022-15"]')).toBeInViewport()
  })
})

test.describe('departments', () => {
  const OLD = 'industry-it-bureau-big-data'
  const NEW = 'data-bureau'
  const tasksOf = (id: string) =>
    tasks.filter(({ lead, responsible }) => [...lead, ...responsible].includes(id))
  const present = dataset.departments.filter(({ successor }) => !successor)

  test('a bureau’s tasks are three taps from 总览, those of the units it came from with them', async ({
    page,
  }) => {
    await open(page, './')
    await tab(page, '查').tap()
    await page
      .getByRole('navigation', { name: '查的方式' })
      .getByRole('link', { name: '部门' })
      .tap()
    await expect(page.locator('main .row')).toHaveCount(present.length)
    await page.locator('main .row', { hasText: '市数据管理局' }).tap()
    await expect(heading(page)).toHaveText('市数据管理局')
    const section = page.getByRole('region', { name: /原 市工信局\(大数据局\).*往年/ })
    await expect(section.locator('details.task')).toHaveCount(tasksOf(OLD).length)
    await expect(section).toContainText(tasksOf(OLD)[0]!.title)
  })

  test('the unit of then keeps a page of its own, with the way to today’s', async ({ page }) => {
    await open(page, `departments/${OLD}`)
    const leads = tasks.filter(({ lead }) => lead.includes(OLD))
    await expect(
      page.getByRole('region', { name: /^牵头的任务/ }).locator('details.task'),
    ).toHaveCount(leads.length)
    await page.getByRole('link', { name: '市数据管理局' }).first().tap()
    await expect(page).toHaveURL(new RegExp(`/departments/${NEW}$`))
  })
})

test.describe('systems', () => {
  test('a system is found by the search, with where it is named and its figures', async ({
    page,
  }) => {
    const system = dataset.systems.find((one) => one.statements.length && one.mentions.length)!
    await open(page, `search?kind=system&q=${encodeURIComponent(system.name.zh)}`)
    await page.locator('a[data-hit]').first().tap()
    await expect(heading(page)).toHaveText(system.name.zh)
    await expect(page.locator('main .statement')).toHaveCount(system.statements.length)
    await page.locator('main .named a').first().tap()
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
    await expect(section).toContainText(simplified(word.token))
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
    const at = ({ token }: (typeof words)[number]) => tokens.indexOf(simplified(token))
    expect(at(first)).toBeLessThan(at(last))
  })
})

test('all contradictions are there, mere wording folded, each with its members and the one that leads', async ({
  page,
}) => {
  await open(page, 'conflicts')
  await expect(page.locator('main details .conflict').first()).toBeHidden()
  await expect(page.locator('main .conflict').first()).toBeVisible()
  const cards = page.locator('main .conflict')
  await expect(cards).toHaveCount(dataset.conflicts.length)
  await expect(cards.locator('li')).toHaveCount(dataset.conflicts.flatMap((c) => c.members).length)
  await expect(cards.getByText('本应用采用')).toHaveCount(dataset.conflicts.length)
})
