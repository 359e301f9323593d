import type { Locator, Page } from '@playwright/test'
import { OPEN_TIMEOUT_MS } from '../../src/features/dataset/storage/openSafely'
import { expect, headline, HEADLINE, heading, install, mounted, test, unplug } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

const DATABASE = 'shukan-xiamen'
const quietLine = (page: Page) => page.getByText('本机无法保存数据，内容照常可看。')

/** Waits until every connection is closed: an app that would not let go keeps the test waiting until it fails. */
const deleteDatabase = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
    DATABASE,
  )

/** Versions in the database, read past the app; empty where there is no database. */
const keptVersions = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve([])
        request.onsuccess = () => {
          const reading = request.result.transaction('datasets')
          const keys = reading.objectStore('datasets').getAllKeys()
          reading.oncomplete = () => {
            request.result.close()
            resolve(keys.result)
          }
          reading.onerror = () => reject(reading.error)
        }
      }),
    DATABASE,
  )

test('a reload after the database was deleted shows the figures and fills it again', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  const [version] = await keptVersions(page)
  expect(version).toBeTruthy()
  await unplug(context, host)
  await deleteDatabase(page)
  expect(await keptVersions(page)).toEqual([])
  await page.reload()
  await expect(headline(page)).toHaveText(HEADLINE)
  await expect.poll(() => keptVersions(page)).toEqual([version])
  await expect(quietLine(page)).toHaveCount(0)
})

test('a database that is deleted under the running app takes nothing from the screen', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await deleteDatabase(page)
  await unplug(context, host)
  await expect(headline(page)).toHaveText(HEADLINE)
  await page.locator('.headline').first().click()
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  await page.goBack()
  await expect(headline(page)).toHaveText(HEADLINE)
})

/** The app's patience runs out as often as it waits anew, and nobody waits ten seconds for it; the page's clock is installed. */
const afterPatience = (page: Page, sign: Locator) =>
  expect(async () => {
    await page.clock.fastForward(OPEN_TIMEOUT_MS)
    await expect(sign).toBeVisible({ timeout: 1_000 })
  }).toPass()

/** Ways in which a browser has no usable database; each runs before the page's own code. */
const DEAD: Readonly<Record<string, () => void>> = {
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
  throws: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  },
  'is missing': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  },
  'fails to open': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest
      const error = new DOMException('Internal error opening backing store', 'UnknownError')
      Object.defineProperty(request, 'error', { value: error })
      setTimeout(() => {
        const event = new Event('error', { cancelable: true })
        request.onerror?.(event)
        request.dispatchEvent(event)
      })
      return request
    }
  },
}

for (const [how, kill] of Object.entries(DEAD)) {
  test(`with an IndexedDB that ${how} the figures show and a quiet line says so`, async ({
    page,
  }) => {
    await page.clock.install()
    await page.addInitScript(kill)
    await page.goto('./')
    await expect(headline(page)).toHaveText(HEADLINE)
    await afterPatience(page, quietLine(page))
    await page.locator('.headline').first().click()
    await expect(heading(page)).toHaveText(INDICATOR_NAME)
    await expect(quietLine(page)).toBeVisible()
  })
}

test('an IndexedDB that never answers does not keep a device with newer data from its figures', async ({
  page,
}) => {
  await page.clock.install()
  await page.addInitScript(() => localStorage.setItem('shukan.activeVersion', '9.0.0+00000000'))
  await page.addInitScript(DEAD['never answers']!)
  await page.goto(INDICATOR)
  await afterPatience(page, page.getByRole('heading', { level: 1, name: INDICATOR_NAME }))
  await afterPatience(page, quietLine(page))
})

test('a localStorage that throws leaves the app working and says that settings are not kept', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }),
  )
  await page.goto('./')
  await mounted(page)
  await expect(headline(page)).toHaveText(HEADLINE)
  await page.goto('settings')
  await page.getByLabel('深色').check({ force: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('本机无法保存设置')).toBeVisible()
})
