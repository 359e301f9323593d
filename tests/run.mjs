/**
 * Everything, in CI's order, cheapest first, short lanes side by side; the last line is `N passed, N failed`. Plain JavaScript, because on a
 * fresh clone nothing is installed yet. `--installed` leaves the installation out; further words choose lanes.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faultTable } from './tools/faultTable.mjs'

const top = fileURLToPath(new URL('..', import.meta.url))
process.chdir(top)
const words = process.argv.slice(2)
const chosen = words.filter((word) => !word.startsWith('--'))
const originals = '../shared/sources'
const reports = 'node_modules/.tmp/reports'

/** What stands in one line runs side by side, and each says what it has to say when it is done. */
const stages = [
  [['machine', machine]],
  [script('format'), script('lint'), script('typecheck')],
  [script('unused'), script('data:check'), ['data:verify', verify]],
  [['unit', unit]],
  [script('build'), script('build:subpath')],
  [script('sizes')],
  [['e2e', endToEnd]],
]
const lanes = stages.flat()

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Error('Node 20.19 or newer is needed.')
  if (!words.includes('--installed')) install()

  const unknown = chosen.filter((word) => !lanes.some(([name]) => name === word))
  if (unknown.length) throw new Error(`No such lane: ${unknown.join(', ')}.`)
  const total = { passed: 0, failed: 0 }
  const broken = []
  for (const stage of stages) {
    const wanted = stage.filter(([name]) => !chosen.length || chosen.includes(name))
    const results = await Promise.all(wanted.map((lane) => laneResult(lane, wanted.length > 1)))
    for (const { name, passed, failed } of results) {
      total.passed += passed
      total.failed += failed
      if (failed) broken.push(name)
    }
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
async function laneResult([name, run], together) {
  const said = []
  const say = together ? (text) => void said.push(text) : (text) => process.stdout.write(text)
  if (!together) say(`\n── ${name}\n`)
  const began = Date.now()
  const call = (...command) => called(together ? say : undefined, ...command)
  const { passed, failed } = await run(call, say).catch((error) => {
    say(`${error.message}\n`)
    return asResult(false)
  })
  const seconds = Math.round((Date.now() - began) / 1000)
  say(`── ${name}: ${failed ? 'failed' : 'ok'} (${seconds} s)\n`)
  if (together) process.stdout.write(`\n── ${name}\n${said.join('')}`)
  return { name, passed, failed }
}

const asResult = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** Whether the command ends well; without `say` it writes to the terminal itself. */
function called(say, command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say)
    child.on('error', () => resolve(false))
    child.on('close', (status) => resolve(status === 0))
  })
}

const npm = async (call, name, ...args) =>
  asResult(await call('npm', ['run', '-s', name, '--', ...args]))

function script(name) {
  return [name, (call) => npm(call, name)]
}

async function verify(call, say) {
  if (existsSync(originals)) return npm(call, 'data:verify', originals)
  say(`The original texts are not here (${originals}): figures were not held against them.\n`)
  return { passed: 0, failed: 0 }
}

/** Runs a test runner with a JSON report; a runner that leaves no report has failed. */
async function counted(name, run, countOf) {
  const file = `${reports}/${name}.json`
  rmSync(file, { force: true })
  const ok = await run(file)
  if (!existsSync(file)) return asResult(false)
  const counts = countOf(JSON.parse(readFileSync(file, 'utf8')))
  return ok || counts.failed ? counts : { ...counts, failed: counts.failed + 1 }
}

async function unit(call) {
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

async function endToEnd(call) {
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
      const tests = [...specsIn(suites).map(faultTest), ...unitTests()]
      console.log(`\n${faultTable(tests)}\n`)
      for (const title of flaky(suites)) console.log(`Passed only on its second try: ${title}`)
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    },
  )
}

/** What the journeys say, for the table of faults. */
function faultTest({ title, ok, tests }) {
  const said = tests[0]?.annotations?.find(({ type }) => type === 'fault')
  return { title, ok, outcome: said && JSON.parse(said.description) }
}

/** Of the unit lane, where it ran before. */
function unitTests() {
  const file = `${reports}/unit.json`
  if (!existsSync(file)) return []
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, meta }) => ({
      title: fullName,
      ok: status === 'passed',
      outcome: meta?.fault,
    })),
  )
}

const specsIn = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsIn(inner)])

/** Titles of the journeys that failed once. They are named, for each is a finding: a race, or a machine that stalled. */
function flaky(suites) {
  return specsIn(suites)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(specTitle)
}

const specTitle = ({ file, line, title }) => `${file}:${line} ${title}`

main().catch((error) => {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
