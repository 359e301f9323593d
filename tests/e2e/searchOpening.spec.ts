/** The search is opened beside the page's start; whatever becomes of that, the same is found. */
import type { Page } from '@playwright/test'
import { expect, hasLooked, HEADLINE, install, mounted, test, unplug } from './fixture'
import { NEWER_HEADLINE, newerData } from './newerData'

const results = (page: Page) => page.locator('#results').getByRole('link')
const handedOver = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, 'handedOver') as boolean)

/** Notes whether the page hands its data over to a worker. */
const noteHandingOver = () => {
  Reflect.set(globalThis, 'handedOver', false)
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (message: { kind?: string }, ...rest: never[]) {
    if (message?.kind === 'dataset') Reflect.set(globalThis, 'handedOver', true)
    return postMessage.call(this, message, ...rest)
  }
}

test('a start that leads to the search lets its worker open what the device has', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await unplug(context, host)
  await page.addInitScript(noteHandingOver)
  await page.goto('search?q=szjj')
  await expect(results(page).first()).toContainText(HEADLINE)
  await expect(page.locator('#results mark').first()).toBeVisible()
  expect(await handedOver(page)).toBe(false)

  await page.goto('./')
  await mounted(page)
  await page.getByRole('link', { name: '查指标、拼音、数字' }).tap()
  await page.getByRole('searchbox').fill('szjj')
  await expect(results(page).first()).toContainText(HEADLINE)
  expect(await handedOver(page)).toBe(false)
})

test('newer data taken into use afterwards is what is searched', async ({ host, page }) => {
  await install(page)
  await page.addInitScript(noteHandingOver)
  await page.goto('search?q=szjj')
  await expect(results(page).first()).toContainText(HEADLINE)
  await hasLooked(page)
  host.fault = newerData().publish
  await page.getByRole('link', { name: '我的', exact: true }).click()
  await page.getByRole('link', { name: /^数据/ }).click()
  await page.getByRole('button', { name: '检查更新', exact: true }).click()
  await page.getByRole('button', { name: '启用新数据', exact: true }).click()
  await expect(page.getByText('已启用新数据')).toBeVisible()
  await page.getByRole('link', { name: '查', exact: true }).click()
  await page.getByRole('searchbox').fill('szjj')
  await expect(results(page).first()).toContainText(NEWER_HEADLINE)
  expect(await handedOver(page)).toBe(true)
})

test('a worker that breaks while it opens is done without', async ({ context, host, page }) => {
  await install(page)
  await unplug(context, host)
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      constructor() {
        super()
        setTimeout(() => this.dispatchEvent(new Event('error')), 50)
      }
      postMessage() {}
      terminate() {}
    } as never
  })
  await page.goto('search?q=szjj')
  await expect(results(page).first()).toContainText(HEADLINE)
})
