/** What comes late may not come: the reader hears of it, and the frame with its tabs stays. */
import { builtFiles, readBuilt } from './builds'
import { expect, headline, HEADLINE, heading, mounted, test, withoutWorker } from './fixture'

// Whatever the service worker keeps cannot be missing.
test.beforeEach(({ page }) => withoutWorker(page))

const chunk = (name: string) => {
  const found = builtFiles().find(
    (file) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'),
  )
  if (!found) throw new Error(`no chunk ${name}`)
  return `/${found}`
}
const MINE = chunk('desk')
const BROKEN = {
  type: 'text/javascript',
  body: readBuilt(MINE.slice(1)).replace(
    /\bsetup\((\w*)\)\{/g,
    `$&throw new Error('broken on purpose');`,
  ),
}
/** The browser's own lines about a file that is not there. */
const NOT_FOUND = /status of 404/

test('a page whose code the host no longer has is opened anew by the tap that wanted it', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(NOT_FOUND)
  await page.goto('./')
  await mounted(page)
  host.fault = (path) => {
    // The old build until the whole page is asked for anew, as of a host that has a new one.
    if (path === '/mine' || path === '/mine/') host.fault = undefined
    return path === MINE ? { status: 404, type: 'text/html', body: 'gone' } : undefined
  }
  await page.getByRole('navigation').getByRole('link', { name: '我的', exact: true }).click()
  await expect(heading(page)).toHaveText('我的')
  await expect(page).toHaveURL(/\/mine\/?$/)
  await page.goBack()
  await expect(headline(page)).toHaveText(HEADLINE)
})

test('code that stays away is asked for once, not for ever, and the tabs stay', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(NOT_FOUND)
  await page.goto('./')
  await mounted(page)
  host.fault = (path) =>
    path === MINE ? { status: 404, type: 'text/html', body: 'gone' } : undefined
  const tabs = page.getByRole('navigation')
  await tabs.getByRole('link', { name: '我的', exact: true }).click()
  await expect(page.getByText('这一页未能显示')).toBeVisible()
  await expect(page.getByText('应用可能已更新')).toBeVisible()
  const asked = host.requests.filter((path) => /^\/mine\/?$/.test(path))
  await tabs.getByRole('link', { name: '总览', exact: true }).click()
  await expect(headline(page)).toHaveText(HEADLINE)
  await expect(page.getByText('应用可能已更新')).toBeHidden()
  expect(asked.length).toBeLessThanOrEqual(2)

  host.fault = undefined
  await tabs.getByRole('link', { name: '我的', exact: true }).click()
  await expect(heading(page)).toHaveText('我的')
})

for (const [how, cut] of Object.entries({
  'no network': async (_host: unknown, context: { setOffline(off: boolean): Promise<void> }) =>
    context.setOffline(true),
  'a host that is gone': async (host: { stop(): Promise<void> }) => host.stop(),
}))
  test(`with ${how} a page that never came is told in one line, and the page stays`, async ({
    context,
    host,
    page,
  }) => {
    await page.goto('./')
    await mounted(page)
    await cut(host, context)
    await page.getByRole('navigation').getByRole('link', { name: '我的', exact: true }).click()
    await expect(page.getByRole('alert').getByText('未联网，或主机没有应答')).toBeVisible()
    await expect(headline(page)).toHaveText(HEADLINE)
    await page.getByRole('button', { name: '知道了' }).click()
    await expect(page.getByText('未联网，或主机没有应答')).toBeHidden()
    await expect(heading(page)).toBeFocused()
  })

test('a part of a page that does not come is told too', async ({ context, page }) => {
  await page.goto('settings')
  await mounted(page)
  await context.setOffline(true)
  await page.getByLabel('English').check({ force: true })
  await expect(page.getByRole('alert').getByText('未联网，或主机没有应答')).toBeVisible()
})

test('one broken page never takes the tabs away, and offers ways on', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(/broken on purpose/)
  host.fault = (path) => (path === MINE ? BROKEN : undefined)
  await page.goto('mine')
  await expect(page.getByRole('alert').getByText('这一页未能显示')).toBeVisible()
  await expect(page.getByRole('link', { name: '修复应用' })).toHaveAttribute('href', '/repair.html')
  await page.getByRole('alert').getByRole('link', { name: '回到总览' }).click()
  await expect(headline(page)).toHaveText(HEADLINE)
  await page.getByRole('navigation').getByRole('link', { name: '我的', exact: true }).click()
  await expect(heading(page)).toHaveText('这一页未能显示')
  await expect(heading(page)).toBeFocused()

  host.fault = undefined
  await page.getByRole('button', { name: '重试' }).click()
  await expect(heading(page)).toHaveText('我的')
})

test('where the app’s own script does not come, the page says so at once', async ({
  host,
  page,
  problems,
}) => {
  problems.expect(NOT_FOUND)
  const entry = chunk('index')
  host.fault = (path) =>
    path === entry ? { status: 404, type: 'text/html', body: 'gone' } : undefined
  await page.clock.install()
  await page.goto('mine')
  await expect(page.getByText('未能启动')).toBeVisible()
  await expect(page.getByRole('link', { name: '修复应用' })).toBeVisible()
})
