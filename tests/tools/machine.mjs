/** What the tests run on: installed where it is missing, and said before anything else, so that a report names its machine. */
import { execFileSync } from 'node:child_process'
import { cpus, platform, totalmem } from 'node:os'
import { ensureBrowser } from './browser.mjs'
import ensureFonts, { FONTS, fontFolder } from './fonts.mjs'

/** Prints browser, typefaces and machine; answers with the path of the browser, or throws one clear sentence. */
export async function ensureMachine() {
  const browser = await ensureBrowser()
  ensureFonts()
  const lines = {
    Browser: `${said(browser, ['--version']) ?? 'version not told'} (${browser})`,
    'Latin typeface': typeface('latin'),
    'Chinese typeface': typeface('chinese'),
    'Installed here': `Latin ${installed('en')}; Chinese ${installed('zh-cn')}`,
    Node: `${process.versions.node} on ${platform()} ${process.arch}`,
    npm: npmVersion(),
    Cores: cpus().length,
    Memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  }
  for (const [what, value] of Object.entries(lines)) console.log(`${what}: ${value}`)
  return browser
}

const typeface = (name) => `${FONTS[name].family}, ${FONTS[name].source} (${fontFolder(name)})`

/** Families that the machine itself has for a language; the tests do not use them. */
function installed(language) {
  const told = said('fc-list', [`:lang=${language}`, 'family'])
  if (told === undefined) return 'not told (no fc-list)'
  const families = [...new Set(told.split('\n').map((line) => line.split(',')[0]))].filter(Boolean)
  return families.sort().join(', ') || 'none'
}

/** npm says who called; `node tests/run.mjs` has to ask. */
const npmVersion = () =>
  /npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ??
  said('npm', ['--version'], process.platform === 'win32') ??
  'not told'

/** What a program answers; undefined where it is not there or fails. */
function said(command, args, shell = false) {
  try {
    const options = {
      encoding: 'utf8',
      shell,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    }
    return execFileSync(command, args, options).trim()
  } catch {
    return undefined
  }
}
