import { pagesOf } from '../../src/build/pages'
import { builtDataset } from './builds'
import { expect, heading, mounted, test } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

test('every known address answers with HTTP 200 on a plain static host', async ({ request }) => {
  const dataset = builtDataset()
  const pages = ['./', ...pagesOf(dataset).map(({ path }) => path)]
  expect(pages).toContain(INDICATOR)
  expect(pages.length).toBeGreaterThan(dataset.indicators.length + dataset.areas.length)
  const failed: string[] = []
  for (const path of pages) {
    const answer = await request.get(path)
    const isShell = (await answer.text()).includes('id="app"')
    if (answer.status() !== 200 || !isShell) failed.push(`${path}: ${answer.status()}`)
  }
  expect(failed).toEqual([])
})

test('a link that is sent is titled with what it is about', async ({ request }) => {
  const sent = await (await request.get(INDICATOR)).text()
  expect(sent).toContain(`<title>${INDICATOR_NAME} · `)
  // What all addresses have in common is sent once: the whole build is small enough to be copied by hand.
  expect(sent.length).toBeLessThan(4000)
})

test('a deep link opens its page on the first visit', async ({ page }) => {
  const answer = await page.goto(INDICATOR)
  expect(answer?.status()).toBe(200)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await expect(page.getByText('超65%').first()).toBeVisible()
})

test('an unknown address is a 404 that says so and leads home', async ({ page, problems }) => {
  problems.expect(/404 \(Not Found\)/)
  const answer = await page.goto('no/such/page')
  expect(answer?.status()).toBe(404)
  await mounted(page)
  await expect(heading(page)).toHaveText('没有这一页')
  await page.getByRole('link', { name: '回到总览' }).click()
  await expect(heading(page)).toHaveText('数字厦门 · 关键数据')
})

test('a known address of something that is not in the data says so', async ({ page, problems }) => {
  problems.expect(/404 \(Not Found\)/)
  for (const path of ['area/nowhere', 'indicator/nowhere', 'documents/nowhere']) {
    await page.goto(path)
    await expect(heading(page), path).toHaveText('没有这一页')
  }
})

test('a malformed # opens the page as without one', async ({ page }) => {
  for (const hash of ['#50%', '#%E0%A4']) {
    await page.goto('about:blank')
    await page.goto(`documents/xm-2025-90${hash}`)
    await mounted(page)
    await expect(page.locator('article section[id]').first()).toBeVisible()
  }
})

test('what a message or a chat puts behind an address is not taken for a part of it', async ({
  page,
  problems,
}) => {
  problems.expect(/404 \(Not Found\)/)
  for (const tail of ['。', '，请查收', '）', '.', '?from=timeline']) {
    await page.goto(INDICATOR + tail)
    await expect(heading(page), tail).toHaveText(INDICATOR_NAME)
  }
  await page.goto('check。')
  await expect(heading(page)).toHaveText('核数字')
})

test('the names of the shell’s files lead to 总览', async ({ page }) => {
  for (const path of ['index.html', 'app.html']) {
    await page.goto(path)
    await mounted(page)
    await expect(heading(page), path).toHaveText('数字厦门 · 关键数据')
    await expect(page).toHaveURL('./')
  }
})

test('no device turns dates, addresses, numbers or mail into links of its own', async ({
  page,
}) => {
  await page.goto('./')
  const content = await page.locator('meta[name=format-detection]').getAttribute('content')
  expect(content).toBe('telephone=no, date=no, address=no, email=no')
})
