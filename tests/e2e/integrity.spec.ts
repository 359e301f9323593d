import type { Fault } from '../tools/staticHost'
import { builtManifest, readBuilt } from './builds'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

const file = builtManifest().files.find(({ role }) => role === 'dataset')?.name ?? ''
const body = readBuilt(`dataset/${file}`)
const answer =
  (wrong: ReturnType<Fault>): Fault =>
  (path) =>
    path.endsWith(`/${file}`) ? wrong : undefined

/** What a host may give instead of the dataset while the app is being installed. */
const WRONG: Readonly<Record<string, { fault: Fault; says?: RegExp }>> = {
  'a truncated body': { fault: answer({ body: body.slice(0, body.length / 2) }) },
  'a body with one other character': { fault: answer({ body: body.replace('65', '56') }) },
  'the login page of a guest network': {
    fault: answer({ type: 'text/html', body: '<!doctype html><title>请登录</title>' }),
  },
  'an HTTP error': { fault: answer({ status: 500, body: 'sorry' }), says: /status of 500/ },
}

for (const [what, { fault, says }] of Object.entries(WRONG)) {
  test(`${what} at the install is kept by nobody, and a repaired host heals it`, async ({
    context,
    host,
    page,
    problems,
  }) => {
    if (says) problems.expect(says)
    host.fault = fault
    await page.addInitScript(noteWorkerState)
    await page.goto('./')
    await expect(page.getByText('未取得数据文件')).toBeVisible()
    await expect(headline(page)).toHaveText(HEADLINE)
    await page.waitForFunction(() =>
      ['redundant', 'activated'].includes(Reflect.get(globalThis, 'workerState')),
    )
    expect(await page.evaluate(() => Reflect.get(globalThis, 'workerState'))).toBe('redundant')
    expect(await page.evaluate(cachedText, file)).toBeNull()

    host.fault = undefined
    await page.reload()
    await expect(headline(page)).toHaveText(HEADLINE)
    await install(page)
    await unplug(context, host)
    await page.goto(INDICATOR)
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
  })
}

test('without its data the first page stays readable, other pages say what is missing, and trying again heals both', async ({
  host,
  page,
}) => {
  host.fault = answer({ type: 'text/html', body: '<!doctype html><title>请登录</title>' })
  await page.goto('./')
  await expect(page.getByText('未取得数据文件')).toBeVisible()
  await expect(headline(page)).toBeVisible()
  await expect(page.getByRole('button', { name: '大字', exact: true })).toBeDisabled()

  await page.goto(INDICATOR)
  await expect(page.getByText('未能取得数据')).toBeVisible()
  await expect(page.getByText('未取得数据文件')).toHaveCount(0)
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: '查', exact: true }).click()
  await expect(page.getByText('未能取得数据')).toBeVisible()

  await page.goBack()
  await expect(page.getByText('未取得数据文件')).toBeVisible()
  host.fault = undefined
  await page.getByRole('button', { name: '重试' }).click()
  await mounted(page)
  await expect(page.getByText('未取得数据文件')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '大字', exact: true })).toBeEnabled()
  await expect(headline(page)).toHaveText(HEADLINE)
})

test('a link tapped before the missing data was missed leads on, and the way back to the readable page', async ({
  host,
  page,
}) => {
  host.fault = answer({ type: 'text/html', body: '<!doctype html><title>请登录</title>' })
  let tapped = () => {}
  const tap = new Promise<void>((resolve) => (tapped = resolve))
  await page.route(`**/${file}`, async (route) => {
    await tap
    await route.continue()
  })
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: '查', exact: true }).click()
  tapped()
  await expect(page.getByText('未能取得数据')).toBeVisible()

  await page.goBack()
  await expect(page.getByText('未取得数据文件')).toBeVisible()
  await expect(headline(page)).toHaveText(HEADLINE)
})

/** What becomes of the service worker that this page installs. */
const noteWorkerState = () => {
  const { register } = ServiceWorkerContainer.prototype
  ServiceWorkerContainer.prototype.register = async function (...rest) {
    const registration = await register.apply(this, rest)
    const worker = registration.installing ?? registration.waiting ?? registration.active
    const note = () => Reflect.set(globalThis, 'workerState', worker?.state)
    worker?.addEventListener('statechange', note)
    note()
    return registration
  }
}

const cachedText = async (name: string) => {
  const found = await caches.match(`/dataset/${name}`, { ignoreSearch: true })
  return found ? found.text() : null
}
