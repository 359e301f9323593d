/** What the journeys of 我的 share: some indicators to star, the note's field, a backup as a file. */
import type { BrowserContext, Page } from '@playwright/test'
import type { StaticHost } from '../tools/staticHost'
import { builtDataset } from './builds'
import { expect, install, unplug } from './fixture'

export const STARRED = builtDataset()
  .indicators.filter(({ area }) => area === 'foundation')
  .slice(0, 4)
export const NAMES = STARRED.map(({ name }) => name.zh)

export async function offline(page: Page, context: BrowserContext, host: StaticHost) {
  await install(page)
  await unplug(context, host)
}

export async function star(page: Page, count = STARRED.length) {
  for (const { id, name } of STARRED.slice(0, count)) {
    await page.goto(`indicator/${id}`)
    const button = page.getByRole('button', { name: `关注：${name.zh}` })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
}

export const note = (page: Page) => page.getByRole('textbox', { name: /^我的笔记：/ })
/** Shut until something is written in it. */
export const openNote = (page: Page) => page.locator('#note > summary').click()
export const noteState = (page: Page) => page.locator('#note .state')
export const names = (page: Page) => page.locator('.list .name, .rows .name')

export const backupOf = (change: object) =>
  JSON.stringify({
    ...{ format: 'shukan-backup', version: 1, made: '2026-03-01T08:00:00.000Z' },
    ...{ favourites: [], notes: [], decks: [], followUps: [], preferences: {} },
    ...change,
  })

export const restoreFrom = (page: Page, text: string) =>
  page.getByLabel('从备份恢复').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
