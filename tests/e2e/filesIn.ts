/** Files that journeys save from the app and give back to it. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { mounted } from './fixture'

export interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}
export const upload = (name: string, content: string | Uint8Array): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

export async function saved(page: Page, path: string, button: string): Promise<Buffer> {
  await page.goto(path)
  await mounted(page)
  await openMenu(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

/** ⋯ of the page, where it has one: what is exported and printed stands behind it. */
export async function openMenu(page: Page) {
  const menu = page.getByRole('button', { name: /^(打印与导出|Print and export)$/ })
  const isShut = (await page.getByRole('dialog').count()) === 0
  if (isShut && (await menu.count())) await menu.click()
}

export async function choose(page: Page, ...files: Upload[]) {
  await page.goto('import')
  await mounted(page)
  await page.locator('input[type=file]').setInputFiles(files)
}
export const report = (page: Page) => page.locator('article.file').first()

/** As the system's share sheet does it: a POST from outside of the app. */
export async function share(
  page: Page,
  address: string,
  fields: Record<string, string>,
  file?: Upload,
) {
  await page.goto('about:blank')
  const inputs = Object.keys(fields).map((name) => `<input name="${name}">`)
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${address}">${inputs.join('')}<input type="file" name="files"></form>`,
  )
  for (const [name, value] of Object.entries(fields))
    await page.locator(`[name="${name}"]`).fill(value)
  if (file) await page.locator('[name=files]').setInputFiles(file)
  await Promise.all([
    page.waitForURL(/\/(import|check)/),
    page.locator('form').evaluate((form: HTMLFormElement) => form.submit()),
  ])
}

/** The system opens files with the installed app (File Handling API); only an installed app has a real queue. */
export async function launchWith(page: Page, ...files: { name: string; text: string | null }[]) {
  await page.addInitScript((opened) => {
    const handles = opened.map(({ name, text }) => ({
      getFile: () =>
        text === null
          ? Promise.reject(new DOMException('gone', 'NotFoundError'))
          : Promise.resolve(new File([text], name)),
    }))
    const launchQueue = {
      setConsumer: (consumer: (launch: object) => void) => consumer({ files: handles }),
    }
    // The browser's own has only a getter.
    Object.defineProperty(window, 'launchQueue', { value: launchQueue })
  }, files)
  // The action of `file_handlers` in the manifest.
  await page.goto('import')
}
