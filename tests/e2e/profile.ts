/** A browser that is closed and opened again: what it keeps on the disk stays, unlike a fresh context of the fixture. */
import { chromium, type BrowserContext } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
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

/** No farewell: what the browser had not yet written to the disk is lost. Linux only. */
export async function killBrowser(browser: BrowserContext, profile: string) {
  const over = browser.waitForEvent('close')
  for (const one of processesOf(profile)) process.kill(one, 'SIGKILL')
  await over
}

/** The browser of a profile and what it started, in Linux' own list of processes. */
const processesOf = (profile: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile)
      } catch {
        return false
      }
    })
    .map(Number)
