import { SUBPATH, SUBPATH_DIST } from './builds'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { withProfile } from './profile'
import { INDICATOR, INDICATOR_NAME, ROUTES } from './routes'

test('the first launch after the install shows the figures without any network', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await page.close()
  await unplug(context, host)
  const launched = await context.newPage()
  await launched.goto('./')
  await mounted(launched)
  await expect(headline(launched)).toHaveText(HEADLINE)
})

test('a browser that was closed and is opened without network shows the figures', async ({
  host,
}) => {
  await withProfile(host, async (launch) => {
    const before = await launch()
    await install(await before.newPage())
    await before.close()
    await host.stop()
    const after = await launch()
    const page = await after.newPage()
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
    await after.close()
  })
})

test('every route opens by deep link without network, and again after a reload', async ({
  context,
  host,
  page,
}) => {
  test.slow()
  await install(page)
  await unplug(context, host)
  for (const route of ROUTES) {
    await page.goto(route.path || './')
    await expect(heading(page), route.name).toHaveText(route.heading)
    await page.reload()
    await expect(heading(page), `${route.name} reloaded`).toHaveText(route.heading)
  }
  await page.goto('search?q=90号')
  await expect(page.locator('#results')).toContainText('厦府〔2025〕90号')
  await page.goto('documents/xm-2025-90#一')
  await expect(page.locator('[id="一"]')).toBeInViewport()
})

test('a host that is gone while the device believes in its network changes nothing', async ({
  host,
  page,
}) => {
  await install(page)
  await host.stop()
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await page.goto('data')
  await page.getByRole('button', { name: '检查更新' }).click()
  await expect(page.getByText('连不上主机')).toBeVisible()
})

test.describe('below a sub-path', () => {
  test.use({ site: { folder: SUBPATH_DIST, base: SUBPATH } })

  test('pages open by deep link online and offline', async ({ context, host, page }) => {
    test.slow()
    const answer = await page.goto(INDICATOR)
    expect(answer?.status()).toBe(200)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
    await install(page)
    await expect(headline(page)).toHaveText(HEADLINE)
    await unplug(context, host)
    for (const route of ROUTES) {
      await page.goto(route.path || './')
      await expect(heading(page), route.name).toHaveText(route.heading)
    }
    await page.getByRole('link', { name: '回到总览' }).click()
    await expect(page).toHaveURL(host.url)
    await expect(headline(page)).toHaveText(HEADLINE)
    expect(host.requests.filter((path) => !path.startsWith(SUBPATH))).toEqual([])
  })
})
