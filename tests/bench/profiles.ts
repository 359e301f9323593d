/** Browser profiles in a scratch folder: installed once, then copied, so that each start is the first one after it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../tools/browser.mjs'
import { PHONE } from './visits'

export const launch = { executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS }

export interface Profiles {
  readonly folder: string
  /** Acts in a browser of this profile, which remembers what happened. */
  within<T>(name: string, act: (context: BrowserContext) => Promise<T>): Promise<T>
  /** Acts in a new browser with a copy of this profile, which is thrown away. */
  copied<T>(name: string, act: (context: BrowserContext) => Promise<T>): Promise<T>
  remove(): void
}

export function scratchProfiles(): Profiles {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const profileOf = (name: string) => join(folder, `profile-${name}`)
  async function within<T>(name: string, act: (context: BrowserContext) => Promise<T>) {
    const context = await chromium.launchPersistentContext(profileOf(name), {
      ...launch,
      ...PHONE,
    })
    try {
      return await act(context)
    } finally {
      await context.close()
    }
  }
  return {
    folder,
    within,
    async copied(name, act) {
      cpSync(profileOf(name), profileOf('copy'), { recursive: true })
      try {
        return await within('copy', act)
      } finally {
        rmSync(profileOf('copy'), { recursive: true, force: true })
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
