/** A thousand downloads that were spoilt on their way: none is shown wrong, none ends the app, each is told plainly. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syncMessage } from '../../../../src/features/dataset/syncMessage'
import { checkAndStage } from '../../../../src/features/dataset/syncDataset'
import { update } from '../../../../src/features/dataset/texts/update.zh'
import { memoryStore } from '../../../fixtures/device'
import { host } from '../../../fixtures/host'
import { release } from '../../../fixtures/release'
import { signed, signer, trustOf } from '../../../fixtures/signing'

const RUNS = 1000
const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
const now = () => new Date('2026-03-01T08:00:00Z')
const root = await signer('root')
const key = await signer('key')
const sound = await signed(v2.files, key)
const names = [...sound.keys()]

const cut = (text: string, from: number, to: number) => text.slice(0, from) + text.slice(to)
/** What networks, proxies, disks and forgers do to a file; `a` and `b` lie in it. */
const SPOILS: readonly ((text: string, a: number, b: number) => string)[] = [
  (text, a) => text.slice(0, a),
  (text, a, b) => cut(text, Math.min(a, b), Math.max(a, b)),
  (text, a, b) => text.slice(0, b) + text.slice(a),
  (text, a) => cut(text, a, a + 1),
  (text, a) => text.slice(0, a) + String.fromCharCode(text.charCodeAt(a) ^ 1) + text.slice(a + 1),
  (text, a) => `${text.slice(0, a)}\u0000${text.slice(a)}`,
  (text) => text.replace(/\d/, '9'),
  (text) => text.replace('65', '66'),
  (text) => `\uFEFF${text}`,
  (text) => text + text,
]

const spoilt = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...SPOILS), fc.nat(), fc.nat())
  .map(([name, spoil, a, b]) => {
    const text = sound.get(name)!
    return { name, text: spoil(text, a % text.length, b % text.length) }
  })

for (const knows of [true, false])
  test(`${RUNS} spoilt downloads to an app that ${knows ? 'knows its publisher' : 'knows no keys'}`, async ({
    task,
  }) => {
    const told = { wrong: 0, dead: 0, unclear: 0, taken: 0 }
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ name, text }) => {
        const world = {
          ...host(new Map(sound).set(name, text)),
          ...{ datasets: null, bundled: v1.manifest, now, store: () => memoryStore() },
          trust: knows ? trustOf(root, key) : null,
        }
        const report = await checkAndStage(world).catch(() => null)
        if (!report) return void (told.dead += 1)
        if (report.kind === 'ready') {
          told.taken += 1
          const isTrue = JSON.stringify(report.dataset) === JSON.stringify(v2.dataset)
          const isSigned = JSON.stringify(report.manifest) === JSON.stringify(v2.manifest)
          if (!isTrue || (knows && !isSigned)) told.wrong += 1
        } else if (!/[一-龥]{4}/.test(syncMessage(report, update, true).said)) told.unclear += 1
      }),
      { numRuns: RUNS },
    )
    const { taken, ...faults } = told
    // For the table of faults that the whole run prints.
    Object.assign(task.meta, { fault: { tries: RUNS, lost: 0, ...faults } })
    console.info(`${RUNS} mutants, ${taken} harmless, faults: ${JSON.stringify(faults)}`)
    expect(faults).toEqual({ wrong: 0, dead: 0, unclear: 0 })
  })
