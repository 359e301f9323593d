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
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

export async function choose(page: Page, ...files: Upload[]) {
  await page.goto('import')
  await mounted(page)
  await page.locator('input[type=file]').setInputFiles(files)
}
export const report = (page: Page) => page.locator('article.file').first()
