/** A browser that is closed and opened again: what it keeps on the disk stays, unlike a fresh context of the fixture. */
import { chromium, type BrowserContext } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BROWSER_ARGUMENTS, existingBrowser } from '../tools/browser.mjs'
import type { StaticHost } from '../tools/staticHost'

/** `launch` opens the browser of one profile folder, which is gone afterwards. */
export async function withProfile(
  { url }: StaticHost,
  use: (launch: () => Promise<BrowserContext>, profile: string) => Promise<void>,
) {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: existingBrowser(),
      args: BROWSER_ARGUMENTS,
      baseURL: url,
    })
  try {
    await use(launch, profile)
  } finally {
    // A killed browser's last child may still write.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
