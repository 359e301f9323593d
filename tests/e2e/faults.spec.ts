/** Each fault some times; `npm run bench:faults` spoils 1,000 downloads. The run's table (tools/faultTable.mjs) adds them to the 22 that are known. */
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

/** What came of it goes into the report, where the run's table finds it; those of one `fault` are one row there. */
const tried = (
  title: string,
  run: (host: StaticHost, of: Outcome) => Promise<void>,
  fault = title,
) =>
  test(title, async ({ host }, info) => {
    const of = noOutcome()
    try {
      await run(host, of)
    } catch (error) {
      // Also what broke off is in the table.
      of.dead += 1
      throw error
    } finally {
      info.annotations.push({ type: 'fault', description: JSON.stringify({ fault, ...of }) })
    }
    expect(of).toEqual({ ...noOutcome(), tries: of.tries })
  })

const KILLS = 20
/** In several tests, so that all workers have a part. */
const KILLS_AT_ONCE = 5
for (let first = 1; first <= KILLS; first += KILLS_AT_ONCE)
  tried(
    `a browser killed at any moment of an update, from the ${first}. time on`,
    async (host, of) => {
      for (let run = 0; run < KILLS_AT_ONCE; run += 1) await killedInUpdate(host, of)
    },
    'a browser killed at any moment of an update',
  )
for (const seconds of [1, 3, 6, 12])
  tried(`a first visit whose network is gone after ${seconds} s`, (host, of) =>
    firstVisitBrokenOff(host, seconds, of),
  )
tried('a full disk at an update', fullDisk)
tried('two windows that update at once', twoWindows)
tried('downloads spoilt on their way', (host, of) => spoiltDownloads(host, 40, of))
