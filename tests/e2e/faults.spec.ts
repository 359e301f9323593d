/** Some of each fault; `npm run bench:faults` tries many. The run's table (tools/faultTable.mjs) adds them to the 22 that are known. */
import type { StaticHost } from '../tools/staticHost'
import {
  firstVisitBrokenOff,
  fullDisk,
  killedInUpdate,
  noOutcome,
  spoiltDownloads,
  twoWindows,
  type Outcome,
} from './faultTries'
import { expect, test } from './fixture'

/** What came of it goes into the report, where the run's table finds it. */
const tried = (title: string, run: (host: StaticHost, of: Outcome) => Promise<void>) =>
  test(title, async ({ host }, info) => {
    const of = noOutcome()
    await run(host, of)
    info.annotations.push({ type: 'fault', description: JSON.stringify(of) })
    expect(of).toEqual({ ...noOutcome(), tries: of.tries })
  })

tried('a browser killed at any moment of an update', async (host, of) => {
  for (let run = 0; run < 2; run += 1) await killedInUpdate(host, of)
})
for (const seconds of [1, 3])
  tried(`a first visit whose network is gone after ${seconds} s`, (host, of) =>
    firstVisitBrokenOff(host, seconds, of),
  )
tried('a full disk at an update', fullDisk)
tried('two windows that update at once', twoWindows)
tried('downloads spoilt on their way', (host, of) => spoiltDownloads(host, 40, of))
