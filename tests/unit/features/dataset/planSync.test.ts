import { expect, test } from 'vitest'
import { compareReleases, isCredibleDate } from '../../../../src/record/releaseOrder'
import { chooseAtBoot } from '../../../../src/features/dataset/bootWorld'
import { planSync } from '../../../../src/features/dataset/syncDataset'
import { release, rowOf } from '../../../fixtures/release'

const older = { version: '1.0.0+aaaaaaaa', released: '2026-01-01' }
const newer = { version: '1.1.0+bbbbbbbb', released: '2026-02-01' }
const today = '2026-03-01'
const otherContent = { version: '1.0.0+dddddddd', released: '2026-01-01' }

test.each([
  ['2026-01-02 1.0.0', '2026-01-01 1.9.9', 'the higher number, whatever the day'],
  ['2026-01-01 1.0.0', '2026-01-02 1.0.0', 'of the same number the later day'],
  ['2026-01-01 1.2.0', '2026-01-01 1.10.0', 'the higher number, as a number'],
  ['2026-01-01 1.0.9', '2026-01-01 1.1.0', 'minor before patch'],
])('%s is older than %s: %s', (...texts) => {
  const [a, b] = texts.slice(0, 2).map((text) => {
    const [released = '', number = ''] = text.split(' ')
    return { released, version: `${number}+aaaaaaaa` }
  }) as [typeof older, typeof older]
  expect(compareReleases(a, b)).toBeLessThan(0)
  expect(compareReleases(b, a)).toBeGreaterThan(0)
})

test('the hash does not order', () => {
  expect(compareReleases(older, otherContent)).toBe(0)
})

test.each([
  ['the same', older, older, { kind: 'upToDate' }],
  ['an older one', newer, older, { kind: 'olderOffered', version: older.version }],
  ['a newer one', older, newer, { kind: 'download', version: newer.version }],
  ['another content', older, otherContent, { kind: 'download', version: otherContent.version }],
])('offered %s', (_what, active, offered, plan) => {
  const local = { active, refused: null, bundled: older, appSchema: 1, today }
  expect(planSync(local, { schema: 1, ...offered })).toEqual(plan)
})

test('where nothing is kept, what the app brought along counts as active', () => {
  const local = { active: null, refused: null, bundled: newer, appSchema: 1, today }
  expect(planSync(local, { schema: 1, ...newer })).toMatchObject({ kind: 'upToDate' })
  expect(planSync(local, { schema: 1, ...older })).toMatchObject({ kind: 'olderOffered' })
})

test('what the reader went back from is not offered again', () => {
  const local = { active: older, refused: newer.version, bundled: older, appSchema: 1, today }
  expect(planSync(local, { schema: 1, ...newer })).toMatchObject({ kind: 'refusedBefore' })
})

test('data that this app cannot read asks for a newer app', () => {
  const local = { active: older, refused: null, bundled: older, appSchema: 1, today }
  expect(planSync(local, { schema: 2, ...newer })).toEqual({
    kind: 'needsNewerApp',
    version: newer.version,
  })
})

test('a manifest’s own sequence goes before the number in its version', () => {
  expect(compareReleases({ ...older, sequence: 9 }, { ...newer, sequence: 8 })).toBeGreaterThan(0)
})

test.each(['2999-01-01', '2026-03-04', 'zzzz', '2026-02-31', '', '2026-3-1'])(
  'a release of %s holds nothing back: it is refused',
  (released) => {
    const local = { active: older, refused: null, bundled: older, appSchema: 1, today }
    const offered = { schema: 1, version: '9.0.0+cccccccc', released }
    expect(planSync(local, offered)).toEqual({ kind: 'incredibleDate', released })
  },
)

test('a release may be two days ahead of this device, and its clock is at least as late as the app', () => {
  expect(isCredibleDate('2026-03-03', today, older.released)).toBe(true)
  expect(isCredibleDate('2026-02-03', '2001-01-01', newer.released)).toBe(true)
  expect(isCredibleDate('2026-02-04', '2001-01-01', newer.released)).toBe(false)
})

test('a date that was kept before dates were looked at does not stop the next correction', () => {
  const active = { ...older, released: '2999-01-01' }
  const local = { active, refused: null, bundled: older, appSchema: 1, today }
  expect(planSync(local, { schema: 1, ...newer })).toMatchObject({ kind: 'download' })
  expect(planSync(local, { schema: 1, ...otherContent })).toMatchObject({ kind: 'download' })
})

const kept = (each: typeof older, origin: 'app' | 'host') =>
  rowOf(release(each.version, each.released), { origin })

test.each([
  ['nothing', null, older, 'bundled'],
  ['the same', kept(older, 'app'), older, 'device'],
  ['something newer', kept(newer, 'host'), older, 'device'],
  ['something older', kept(older, 'host'), newer, 'bundled'],
  ['another build’s content of the same day', kept(older, 'app'), otherContent, 'bundled'],
  ['a host’s correction of other content', kept(older, 'host'), otherContent, 'bundled'],
] as const)('a device that keeps %s', (_what, active, bundled, choice) => {
  const versions = active ? [active.version] : []
  expect(chooseAtBoot({ active, refused: null, versions }, bundled)).toBe(choice)
})

test('a host’s correction of the app’s own content is kept, or the two would alternate', () => {
  const active = kept(otherContent, 'host')
  const versions = [older.version, otherContent.version]
  expect(chooseAtBoot({ active, refused: null, versions }, older)).toBe('device')
})

test('what the reader went back to is kept although the app brings a newer one', () => {
  const device = { active: kept(older, 'app'), refused: newer.version, versions: [] }
  expect(chooseAtBoot(device, newer)).toBe('device')
})
