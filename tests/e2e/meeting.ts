/** What the journeys of 会议 share: its ready-made deck and the places on its screens. */
import type { Page } from '@playwright/test'
import { overviewSlides } from '../../src/features/meeting/engine/presets'
import { createLookups } from '../../src/record/lookups'
import { builtDataset } from './builds'
import { expect } from './fixture'
import { INDICATOR } from './routes'

const lookups = createLookups(builtDataset())
/** The slides of 主要指标. */
export const overview = overviewSlides(lookups)
export const share = INDICATOR.replace('indicator/', '')
export const nameOf = (indicator: string) => lookups.indicators.get(indicator)!.name.zh

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
export const stage = (page: Page) => page.locator('.stage')
export const slideNames = (page: Page) => page.locator('ol.slides .name').allTextContents()
export const present = (page: Page, slide = 1) =>
  page.goto(`meeting/overview/present?slide=${slide}`)
export const at = (page: Page, slide: number) =>
  expect(page).toHaveURL(new RegExp(`slide=${slide}\\b`))
