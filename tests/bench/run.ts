/**
 * `npm run bench -- [folder=dist] [--runs=5]`: the built app against a floor page with the same figures, interleaved
 * in one browser under the same slow CPU and network. Absolute times depend on the machine; ratios count.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { chromium } from 'playwright'
import { writeFloor, type WantedPage } from './floorSite'
import { benchHost, type BenchHost } from './host'
import { launch, scratchProfiles } from './profiles'
import { sizesOf } from './sizes'
import { printRows, printTable, row } from './statistics'
import { install, PHONE, visit, type Measured } from './visits'

const words = process.argv.slice(2)
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? 'dist')
const runs = Number(words.find((word) => word.startsWith('--runs='))?.slice(7) ?? 5)
const reports = resolve('node_modules/.tmp')
if (!existsSync(join(folder, 'index.html')))
  throw new Error(`No build in ${folder}: npm run build.`)

const profiles = scratchProfiles()
const scratch = profiles.folder
const pages = writeFloor(join(scratch, 'floor'))
const names = ['app', 'floor'] as const
const scenes = ['first', 'home', 'link'] as const
const measured = Object.fromEntries(
  scenes.map((scene) => [scene, { app: [] as Measured[], floor: [] as Measured[] }]),
) as Record<(typeof scenes)[number], Record<(typeof names)[number], Measured[]>>

async function firstVisits(hosts: Record<(typeof names)[number], BenchHost>) {
  const browser = await chromium.launch(launch)
  // Run 0 only warms the browser up: a link is followed in one that runs already.
  for (let run = 0; run <= runs; run += 1)
    for (const name of names) {
      const context = await browser.newContext(PHONE)
      const how = { slow: true, alive: name === 'app' }
      const found = await visit(context, hosts[name].url + '/', pages.home, how)
      if (run) measured.first[name].push(found)
      await context.close()
    }
  await browser.close()
}

/** Each start is the first one after the installation: a fresh copy of its profile in a new browser, host gone. */
async function offlineStart(scene: 'home' | 'link', url: string, wanted: WantedPage, name: Name) {
  const how = { slow: false, alive: name === 'app' }
  measured[scene][name].push(
    await profiles.copied(name, (context) => visit(context, url + wanted.path, wanted, how)),
  )
}
type Name = (typeof names)[number]

const hosts = { app: await benchHost(folder), floor: await benchHost(join(scratch, 'floor')) }
try {
  await firstVisits(hosts)
  for (const name of names)
    await profiles.within(name, (c) => install(c, hosts[name].url + '/', name === 'app'))
  for (const name of names) await hosts[name].stop()
  for (let run = 0; run < runs; run += 1)
    for (const name of names) {
      await offlineStart('home', hosts[name].url, pages.home, name)
      await offlineStart('link', hosts[name].url, pages.indicator, name)
    }
} finally {
  for (const name of names) await hosts[name].stop().catch(() => {})
  profiles.remove()
}

const of = (scene: (typeof scenes)[number], key: keyof Measured) =>
  [
    measured[scene].app.map((one) => one[key]),
    measured[scene].floor.map((one) => one[key]),
  ] as const
const rows = [
  row('first visit readable', 'ms', ...of('first', 'readable'), '≤1.4×'),
  row('bytes until readable', 'B', ...of('first', 'received'), '≤45 kB'),
  row('bytes asked for until then', 'B', ...of('first', 'asked')),
  row('offline cold start readable', 'ms', ...of('home', 'readable'), '≤1.4×'),
  row('offline deep link readable', 'ms', ...of('link', 'readable')),
  row('LCP, first visit', 'ms', ...of('first', 'lcp')),
  row('CLS, first visit', '', ...of('first', 'cls'), '0'),
  row('CLS, offline deep link', '', ...of('link', 'cls'), '0'),
  row('main thread blocked, first visit', 'ms', ...of('first', 'blocked')),
  row('main thread blocked, offline', 'ms', ...of('home', 'blocked')),
  row('alive, first visit', 'ms', ...of('first', 'alive')),
  row('alive, offline', 'ms', ...of('home', 'alive')),
]
const sizes = sizesOf(folder)

console.log(`${runs} runs each, interleaved; 4× slower CPU; first visit over 1.6 Mbit/s + 150 ms\n`)
printRows(rows)
console.log()
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
printTable([
  ['size', 'gzip', 'raw', 'aim (gzip)'],
  ...sizes.map(({ what, gzip, raw, aim }) => [what, kB(gzip), kB(raw), aim]),
])
mkdirSync(reports, { recursive: true })
const report = join(reports, 'bench.json')
writeFileSync(report, JSON.stringify({ runs, rows, sizes }, null, 2))
console.log(`\n${relative(process.cwd(), report)}`)
