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
