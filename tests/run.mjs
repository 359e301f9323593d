/**
 * Everything, in CI's order, cheapest first; the last line is `N passed, N failed`. Plain JavaScript, because on a
 * fresh clone nothing is installed yet. `--installed` leaves the installation out; further words choose lanes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('..', import.meta.url))
process.chdir(top)
const words = process.argv.slice(2)
const chosen = words.filter((word) => !word.startsWith('--'))
const originals = '../shared/sources'
const reports = 'node_modules/.tmp/reports'

const lanes = [
  ['machine', machine],
  ['format', () => npm('format')],
  ['lint', () => npm('lint')],
  ['typecheck', () => npm('typecheck')],
  ['unused', () => npm('unused')],
  ['data:check', () => npm('data:check')],
  ['data:verify', verify],
  ['unit', unit],
  ['build', () => npm('build')],
  ['build:subpath', () => npm('build:subpath')],
  ['sizes', () => npm('sizes')],
  ['e2e', endToEnd],
]

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Error('Node 20.19 or newer is needed.')
  if (!words.includes('--installed')) install()

  const unknown = chosen.filter((word) => !lanes.some(([name]) => name === word))
  if (unknown.length) throw new Error(`No such lane: ${unknown.join(', ')}.`)
  const total = { passed: 0, failed: 0 }
  const broken = []
  for (const [name, run] of lanes) {
    if (chosen.length && !chosen.includes(name)) continue
    console.log(`\n── ${name}`)
    const began = Date.now()
    const { passed, failed } = await attempt(run)
    total.passed += passed
    total.failed += failed
    if (failed) broken.push(name)
    console.log(
      `── ${name}: ${failed ? 'failed' : 'ok'} (${Math.round((Date.now() - began) / 1000)} s)`,
    )
  }
  if (broken.length) console.log(`\nFailed lanes: ${broken.join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed ? 1 : 0
}

function install() {
  const marker = 'node_modules/.package-lock.json'
  const fresh =
    existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs
  if (fresh) return
  const environment = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci failed: see above.')
}

/** A lane that cannot run says why in one sentence, and has failed; the others still run. */
async function attempt(run) {
  try {
    return await run()
  } catch (error) {
    console.error(error.message)
    return asResult(false)
  }
}

const asResult = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

function call(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  return status === 0
}

const npm = (script, ...args) => asResult(call('npm', ['run', '-s', script, '--', ...args]))

function verify() {
  if (existsSync(originals)) return npm('data:verify', originals)
  console.log(`The original texts are not here (${originals}): figures were not held against them.`)
  return { passed: 0, failed: 0 }
}

/** Runs a test runner with a JSON report; a runner that leaves no report has failed. */
function counted(name, run, countOf) {
  const file = `${reports}/${name}.json`
  rmSync(file, { force: true })
  const ok = run(file)
  if (!existsSync(file)) return asResult(false)
  const counts = countOf(JSON.parse(readFileSync(file, 'utf8')))
  return ok || counts.failed ? counts : { ...counts, failed: counts.failed + 1 }
}

function unit() {
  return counted(
    'unit',
    (file) =>
      call('npx', [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  )
}

async function machine() {
  const { ensureMachine } = await import('./tools/machine.mjs')
  await ensureMachine()
  return asResult(true)
}

async function endToEnd() {
  const { ensureBrowser } = await import('./tools/browser.mjs')
  const CHROME_PATH = await ensureBrowser()
  return counted(
    'e2e',
    (file) =>
      call('npx', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'], {
        CHROME_PATH,
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${top}/${file}`,
      }),
    ({ stats, suites }) => {
      for (const title of flaky(suites)) console.log(`Passed only on its second try: ${title}`)
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    },
  )
}

/** Titles of the journeys that failed once. They are named, for each is a finding: a race, or a machine that stalled. */
function flaky(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(specTitle),
    ...flaky(inner),
  ])
}

const specTitle = ({ file, line, title }) => `${file}:${line} ${title}`

main().catch((error) => {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
