/** Data of an app that knows its publisher's keys: what is taken, and what is not. */
import { describe, expect, test } from 'vitest'
import { trustIn } from '../../../../data/pipeline/trust'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkAndStage } from '../../../../src/features/dataset/syncDataset'
import { device, memoryStore } from '../../../fixtures/device'
import { host } from '../../../fixtures/host'
import { release, rowOf } from '../../../fixtures/release'
import { sealedKeys, signed, signer, trustOf } from '../../../fixtures/signing'

const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = release('1.1.0+bbbbbbbb', '2026-02-01')
const v3 = release('1.2.0+cccccccc', '2026-03-01')
const now = () => new Date('2026-03-01T08:00:00Z')
const [root, first, second, stranger] = await Promise.all(
  ['root', 'first', 'second', 'stranger'].map(signer),
)
const [r, a, b, x] = [root!, first!, second!, stranger!]

async function phone(served: ReadonlyMap<string, string>, store = memoryStore()) {
  const { datasets } = device().tab()
  await datasets.stage(rowOf(v1, { origin: 'app' }))
  await datasets.activate(v1.manifest.version)
  const server = host(served)
  const trust = trustOf(r, a)
  const world = { ...server, datasets, bundled: v1.manifest, now, trust, store: () => store }
  return { server, datasets, world, store }
}
const kindOf = async (world: Parameters<typeof checkAndStage>[0]) => {
  const report = await checkAndStage(world)
  return report.kind === 'failed' ? report.failure.kind : report.kind
}

test('what the release key signed is taken, and the device keeps who signed it', async () => {
  const { world, datasets } = await phone(await signed(v2.files, a))
  expect(await checkAndStage(world)).toMatchObject({ kind: 'ready', signedBy: 'first' })
  expect((await datasets.load(v2.manifest.version))?.signedBy).toBe('first')
})

describe('nothing is taken and nothing kept of', () => {
  const forged = new Map(v2.files).set(
    'manifest.json',
    v2.files.get('manifest.json')!.replace('2026-02-01', '2026-02-02'),
  )
  test.each<[string, string, () => Promise<ReadonlyMap<string, string>>]>([
    ['an unsigned release', 'unsigned', async () => v2.files],
    [
      'a signature that is none',
      'unsigned',
      async () => new Map(v2.files).set('manifest.sig', '7'),
    ],
    ['a stranger’s', 'wrongSignature', () => signed(v2.files, x)],
    [
      'a stranger’s under a known name',
      'wrongSignature',
      () => signed(v2.files, { ...x, id: 'first' }),
    ],
    [
      'a manifest altered by one character',
      'wrongSignature',
      async () =>
        new Map(forged).set('manifest.sig', (await signed(v2.files, a)).get('manifest.sig')!),
    ],
    [
      'the root’s own signature: it names keys, it releases no data',
      'wrongSignature',
      () => signed(v2.files, r),
    ],
  ])('%s', async (_what, kind, files) => {
    const { world, datasets } = await phone(await files())
    expect(await kindOf(world)).toBe(kind)
    expect((await datasets.look()).versions).toEqual([v1.manifest.version])
  })
})

describe('another release key', () => {
  test('counts once the root has named it, also when the list is gone again', async () => {
    const { world, server, store } = await phone(await signed(v2.files, b))
    expect(await kindOf(world)).toBe('wrongSignature')
    server.files.set('keys.json', await sealedKeys(r, 2, [b]))
    expect(await kindOf(world)).toBe('ready')
    expect(store.texts.size).toBe(1)

    const later = await phone(await signed(v3.files, b), store)
    expect(await kindOf(later.world)).toBe('ready')
  })

  test('does not count where somebody else named it, nor in a list that is kept and was altered', async () => {
    const list = await sealedKeys(x, 9, [b])
    const { world, server, store } = await phone(await signed(v2.files, b))
    server.files.set('keys.json', list)
    expect(await kindOf(world)).toBe('wrongSignature')
    store.texts.set('shukan.releaseKeys', list)
    expect(await kindOf(world)).toBe('wrongSignature')
  })

  test('takes the withdrawn one’s place for good: an older list does not bring it back', async () => {
    const { world, server } = await phone(await signed(v2.files, b))
    server.files.set('keys.json', await sealedKeys(r, 3, [b]))
    expect(await kindOf(world)).toBe('ready')
    for (const [name, body] of await signed(v3.files, a)) server.files.set(name, body)
    server.files.set('keys.json', await sealedKeys(r, 2, [a, b]))
    expect(await kindOf(world)).toBe('wrongSignature')
  })
})

test('an older release is not taken again, however well it is signed', async () => {
  const { world, datasets, server } = await phone(await signed(v3.files, a))
  await checkAndStage(world)
  await datasets.activate(v3.manifest.version)
  for (const [name, body] of await signed(v2.files, a)) server.files.set(name, body)
  expect(await kindOf(world)).toBe('belowHighest')
})

test('who goes back from a signed release is not led to one in between, and one tap brings it again', async () => {
  const { world, datasets, server } = await phone(await signed(v3.files, a))
  await checkAndStage(world)
  await datasets.activate(v3.manifest.version)
  await datasets.rollback()
  expect((await datasets.look()).active?.version).toBe(v1.manifest.version)
  for (const [name, body] of await signed(v2.files, a)) server.files.set(name, body)
  expect(await kindOf(world)).toBe('belowHighest')
  await datasets.rollback()
  expect((await datasets.look()).active?.version).toBe(v3.manifest.version)
})

test('where the browser can check nothing, nothing is taken', async () => {
  const { world } = await phone(await signed(v2.files, a))
  expect(await kindOf({ ...world, subtle: undefined })).toBe('cannotVerify')
})

test('a build for readers takes no demo keys and no keys that are none', () => {
  const file = join(tmpdir(), `trust-${process.pid}.json`)
  expect(trustIn(undefined)).toBeNull()
  writeFileSync(file, JSON.stringify(trustOf(r, a)))
  expect(() => trustIn(file)).toThrow('demo')
  writeFileSync(file, JSON.stringify({ ...trustOf(r, a), demo: false }))
  expect(trustIn(file)?.root).toBe(r.key)
  writeFileSync(file, '{}')
  expect(() => trustIn(file)).toThrow('root key')
})
