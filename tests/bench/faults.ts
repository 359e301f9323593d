/**
 * `npm run bench:faults -- [--kills=20] [--downloads=1000]`: the faults of tests/e2e/faultTries.ts, many times each, over the build in
 * dist/ and in real Chromium; fails where one was tried too seldom, or went wrong. The 22 faults that were found once are journeys and tests of their own: `npm test` prints their table.
 */
import {
  firstVisitBrokenOff,
  fullDisk,
  killedInUpdate,
  noOutcome,
  spoiltDownloads,
  twoWindows,
  type Outcome,
} from '../e2e/faultTries'
import { staticHost } from '../tools/staticHost'
import { printTable } from './statistics'

const times = (name: string, usual: number) => {
  const word = process.argv.find((one) => one.startsWith(`--${name}=`))
  return Number(word?.split('=')[1] ?? usual)
}

interface Wanted {
  readonly outcome: Outcome
  readonly tries: number
}
const COUNTED = ['tries', 'lost', 'wrong', 'dead', 'unclear'] as const
const wanted = new Map<string, Wanted>()

/**
 * Until it was tried as often as wanted. What breaks off before its fault is no try and is made again, as often once more; what
 * breaks off after it is a dead app. One that breaks off takes no other along.
 */
async function tryOut(fault: string, tries: number, run: (of: Outcome) => Promise<void>) {
  const outcome = noOutcome()
  wanted.set(fault, { outcome, tries })
  for (let missed = 0; outcome.tries < tries && missed <= tries;) {
    const before = outcome.tries
    try {
      await run(outcome)
    } catch (error) {
      console.error(`${fault}: ${String(error).split('\n')[0]}`)
      if (outcome.tries > before) outcome.dead += 1
      else missed += 1
    }
    host.fault = host.hold = undefined
  }
}

const host = await staticHost('dist')
try {
  const kills = times('kills', 20)
  await tryOut('killed at any moment of an update', kills, (of) => killedInUpdate(host, of))
  for (const seconds of [1, 3, 6, 12])
    await tryOut(`first visit, network gone after ${seconds} s`, 1, (of) =>
      firstVisitBrokenOff(host, seconds, of),
    )
  await tryOut('full disk at an update', 1, (of) => fullDisk(host, of))
  await tryOut('two windows update at once', 2, (of) => twoWindows(host, of))
  const downloads = times('downloads', 1000)
  await tryOut('downloads spoilt on their way', downloads, (of) =>
    spoiltDownloads(host, downloads - of.tries, of),
  )
} finally {
  await host.stop()
  printTable([
    ['fault', ...COUNTED],
    ...[...wanted].map(([fault, { outcome }]) => [
      fault,
      ...COUNTED.map((name) => String(outcome[name])),
    ]),
  ])
}
const isClean = ({ outcome: { tries, ...went }, tries: all }: Wanted) =>
  tries >= all && Object.values(went).every((count) => count === 0)
if (![...wanted.values()].every(isClean)) process.exitCode = 1
