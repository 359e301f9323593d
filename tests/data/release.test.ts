/** A release of the data: its number follows from what differs, its notes are for readers, its signature for phones. */
import { generateKeyPairSync, createPrivateKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { raised, releaseNotes } from '../../data/pipeline/releaseNotes'
import { signedRelease } from '../../data/pipeline/release'
import { keyLists, newKey, pointOf, secretKey } from '../../data/pipeline/signing'
import type { Release } from '../../data/pipeline/compileFolder'
import type { Dataset } from '../../src/record/dataset'
import { checkAndStage } from '../../src/features/dataset/syncDataset'
import { aStatement, anIndicator, dataset } from '../fixtures/dataset'
import { host } from '../fixtures/host'
import { manifestFor, release } from '../fixtures/release'
import { memoryStore } from '../fixtures/device'

const before = dataset({ version: '1.0.0+aaaaaaaa', released: '2026-01-01' })
const [indicator] = before.indicators
const [statement] = before.statements
const corrected = { ...statement!, quantity: { ...statement!.quantity, value: 66 }, token: '超66%' }

describe('the number of a release rises', () => {
  test.each<[string, string, Partial<Dataset>]>([
    ['none', 'where only the day differs', { released: '2026-02-01' }],
    [
      'patch',
      'where a figure was corrected',
      { statements: [corrected, ...before.statements.slice(1)] },
    ],
    ['patch', 'where one printed place was struck out', { statements: before.statements.slice(1) }],
    [
      'minor',
      'where a figure was published',
      { statements: [...before.statements, aStatement({ id: 'more', period: '2030' })] },
    ],
    [
      'minor',
      'where a definition became another',
      { indicators: [{ ...indicator!, definition: { zh: '另一口径', en: 'another' } }] },
    ],
    ['major', 'where an indicator is gone', { indicators: [], statements: [] }],
  ])('by %s %s', (level, _when, change) => {
    expect(releaseNotes(before, { ...before, ...change }).level).toBe(level)
  })

  test.each([
    ['1.2.3+aaaaaaaa', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
  ] as const)('%s by %s is %s', (version, level, wanted) => {
    expect(raised(version, level)).toBe(wanted)
  })
})

test('notes say in readers’ words what is new, what was corrected and what is counted otherwise', () => {
  const after = {
    ...before,
    indicators: [{ ...indicator!, definition: { zh: '另一口径', en: 'another' } }],
    statements: [
      corrected,
      ...before.statements.slice(1),
      aStatement({ id: 'more', period: '2030' }),
    ],
  }
  const notes = releaseNotes(before, after)
  expect(notes.corrected.join()).toMatch(/“超65%”.*改为“超66%”/)
  expect(notes.published.join()).toContain('2030')
  expect(notes.redefined.join()).toContain('另一口径')
})

/** What the pipeline would compile, of which only these parts are asked here. */
function compiled(version: string, change: Partial<Dataset>): Release {
  const content = { ...before, ...change, version, released: '2026-02-01' }
  const made = release(version, '2026-02-01')
  const manifest = manifestFor(content)
  const bodies = [content, made.hant].map((value) => JSON.stringify(value))
  const files = new Map(manifest.files.map(({ name }, at) => [name, bodies[at] ?? '']))
  return { dataset: content, hant: made.hant, manifest, files }
}
const older = release('1.0.0+aaaaaaaa', '2026-01-01').files
const root = createPrivateKey(newKey())
const key = createPrivateKey(newKey())
const options = { before: (name: string) => older.get(name) ?? '', key }
const correction = { statements: [corrected, ...before.statements.slice(1)] }

test('a release under the wrong number is refused, and the right one is named', () => {
  expect(() => signedRelease(compiled('1.1.0+bbbbbbbb', correction), options)).toThrow('1.0.1')
  expect(() => signedRelease(compiled('1.0.0+bbbbbbbb', {}), options)).toThrow('nothing differs')
})

test('a phone that knows the publisher takes what was released, and keeps the day it is good until', async () => {
  const { trust, sealed } = keyLists(root, 4, [pointOf(key)])
  const { files, notes } = signedRelease(compiled('1.0.1+bbbbbbbb', correction), {
    ...options,
    goodUntil: '2026-12-31',
    sealed: JSON.stringify(sealed),
  })
  expect(notes).toContain('更正')
  // The phone's own list is an older one, with a key that is no more.
  const known = {
    ...trust,
    counter: 1,
    keys: [{ id: 'gone', key: pointOf(createPrivateKey(newKey())) }],
  }
  const report = await checkAndStage({
    ...host(files),
    datasets: null,
    bundled: { version: '1.0.0+aaaaaaaa', released: '2026-01-01' },
    trust: known,
    store: () => memoryStore(),
    now: () => new Date('2026-03-01T08:00:00Z'),
  })
  expect(report).toMatchObject({
    kind: 'ready',
    signedBy: trust.keys[0]!.id,
    manifest: { goodUntil: '2026-12-31' },
  })
})

test('a key inside the project, or of another kind, is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const file = join(folder, 'release.pem')
  writeFileSync(file, newKey())
  expect(pointOf(secretKey(file))).toHaveLength(87)
  expect(() => secretKey(file, folder)).toThrow('inside the project')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  expect(() => secretKey(file)).toThrow('P-256')
  rmSync(folder, { recursive: true })
})

test('an indicator that is new is told with its figures', () => {
  const fresh = anIndicator({ id: 'fresh', name: { zh: '新指标', en: 'New' } })
  const notes = releaseNotes(before, {
    ...before,
    indicators: [...before.indicators, fresh],
    statements: [...before.statements, aStatement({ id: 'fresh-1', indicator: 'fresh' })],
  })
  expect(notes.published.join()).toContain('新指标')
})
