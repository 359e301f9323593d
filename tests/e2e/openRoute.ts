import type { Page } from '@playwright/test'
import { expect, heading, mounted } from './fixture'
import type { Route } from './routes'

/**
 * Opens the page and waits for all that stands on it.
 * @param usual false where the language may be another, or the first pictures lie below the screen
 */
export async function openRoute(page: Page, route: Route, usual = true) {
  await page.goto(route.path || './')
  await mounted(page)
  if (usual) await expect(heading(page)).toHaveText(route.heading)
  else await expect(heading(page)).toBeVisible()
  if (usual && route.pictures)
    await expect(page.locator('main [role=img] svg').first()).toBeAttached()
  if (route.last) await expect(page.locator(route.last)).toBeAttached()
}
