/**
 * `npm run bench:faults -- [--kills=20] [--downloads=1000]`: the faults of tests/e2e/faultTries.ts, many times each, over the build in
 * dist/ and in real Chromium. The 22 faults that were found once are journeys and tests of their own: `npm test` prints their table.
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

const outcomes = new Map<string, Outcome>()
function outcomeOf(fault: string): Outcome {
  const outcome = noOutcome()
  outcomes.set(fault, outcome)
  return outcome
}

const host = await staticHost('dist')
try {
  const killed = outcomeOf('killed at any moment of an update')
  for (let run = 0; run < times('kills', 20); run += 1) await killedInUpdate(host, killed)
  for (const seconds of [1, 3, 6, 12]) {
    const of = outcomeOf(`first visit, network gone after ${seconds} s`)
    await firstVisitBrokenOff(host, seconds, of)
  }
  await fullDisk(host, outcomeOf('full disk at an update'))
  await twoWindows(host, outcomeOf('two windows update at once'))
  await spoiltDownloads(host, times('downloads', 1000), outcomeOf('downloads spoilt on their way'))
} finally {
  await host.stop()
  printTable([
    ['fault', 'tries', 'lost', 'wrong', 'dead', 'unclear'],
    ...[...outcomes].map(([fault, { tries, lost, wrong, dead, unclear }]) => [
      fault,
      ...[tries, lost, wrong, dead, unclear].map(String),
    ]),
  ])
}
