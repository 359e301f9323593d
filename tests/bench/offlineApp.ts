/** The app as it lies on a phone: installed, with the shipped data or with very many indicators, host gone. */
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { benchHost } from './host'
import { writeHostWithMany } from './manyIndicators'
import type { Profiles } from './profiles'
import { install } from './visits'

export const CPU_SLOWDOWN = 4
export const MANY = 2000

export const AMOUNTS = ['shipped', 'many'] as const
export type Amount = (typeof AMOUNTS)[number]

/** Installs the built app into one profile for each amount of data; returns the address it came from. */
export async function installBoth(profiles: Profiles, built: string): Promise<string> {
  const folder = join(profiles.folder, 'many')
  const { version } = writeHostWithMany(built, folder, MANY)
  const shipped = await benchHost(built)
  const address = `${shipped.url}/`
  await profiles.within('shipped', (context) => install(context, address, true))
  await shipped.stop()
  // The same address, so that the same phone could have met both.
  const many = await benchHost(folder, Number(new URL(address).port))
  await profiles.within('many', async (context) => {
    await install(context, address, true)
    const page = context.pages()[0]!
    await page.locator('.bar .button-primary').click()
    await page.waitForFunction(
      (wanted) => localStorage.getItem('shukan.activeVersion') === wanted,
      version,
    )
    await page.waitForTimeout(2500)
  })
  await many.stop()
  return address
}

/** A page in airplane mode on a slow phone. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  await context.setOffline(true)
  const page = context.pages()[0] ?? (await context.newPage())
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return page
}
