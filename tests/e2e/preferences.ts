import type { Page } from '@playwright/test'
import type { Preferences } from '../../src/features/settings/engine/preferences'

/** What this reader chose on an earlier visit; call before the first page. */
export const prefer = (page: Page, preferences: Partial<Preferences>) =>
  page.addInitScript(
    (text) => localStorage.setItem('shukan.preferences', text),
    JSON.stringify(preferences),
  )
