/** Finds a Chromium to test with: an existing one, else Playwright's, else the distribution's package. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const KNOWN = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
]

/** What Playwright turns off; naming more replaces its list. */
const USUALLY_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/** Two pages of the address bar's, which nobody sees here: half of what a new window costs. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...USUALLY_OFF, ...ADDRESS_BAR]}`,
]

/** Path of a browser that is there already, or undefined. */
export function existingBrowser() {
  return KNOWN.find((path) => path && existsSync(path))
}

/** It is there and can be started: Ubuntu's is an empty shell, Playwright's wants libraries. (Windows would open a window.) */
const starts = (path) =>
  existsSync(path) &&
  (process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0)

const startingBrowser = () => KNOWN.find((path) => path && starts(path))

/** Path of a browser, installed if need be; throws one clear sentence when none can be had. */
export async function ensureBrowser() {
  return (
    startingBrowser() ??
    (await playwrightBrowser()) ??
    distributionBrowser() ??
    fail(
      'No Chromium found and none could be installed: install Chrome or Chromium, or set CHROME_PATH to one.',
    )
  )
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  if (!existsSync(path))
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  return starts(path) ? path : undefined
}

function distributionBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options)
  return startingBrowser()
}

function fail(message) {
  throw new Error(message)
}
