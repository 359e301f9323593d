/** Data that comes in one file: taken only where the publisher signed it, looked at in any case. */
import { expect, test } from 'vitest'
import { filesInPack, packText } from '../../../../src/features/dataset/engine/pack'
import { openPack } from '../../../../src/features/dataset/openPack'
import { device, memoryStore } from '../../../fixtures/device'
import { release, rowOf, withSearchFile } from '../../../fixtures/release'
import { sealedKeys, signed, signer, trustOf } from '../../../fixtures/signing'

const v1 = release('1.0.0+aaaaaaaa', '2026-01-01')
const v2 = withSearchFile(release('1.1.0+bbbbbbbb', '2026-02-01'))
const now = () => new Date('2026-03-01T08:00:00Z')
const root = await signer('root')
const key = await signer('key')
const next = await signer('next')

async function opened(files: ReadonlyMap<string, string>, knows = true) {
  const { datasets } = device().tab()
  await datasets.stage(rowOf(v1, { origin: 'app' }))
  await datasets.activate(v1.manifest.version)
  const read = filesInPack(packText(files))
  const trust = knows ? trustOf(root, key) : null
  const store = () => memoryStore()
  const world = { datasets, bundled: v1.manifest, trust, now, store }
  return { datasets, ...(await openPack(read!, world)) }
}

test('a signed pack waits for the tap with its search file, like what a host sends', async () => {
  const { datasets, report, offer } = await opened(await signed(v2.files, key))
  expect(report).toMatchObject({ kind: 'ready', kept: true, signedBy: 'key' })
  expect(offer?.manifest.version).toBe(v2.manifest.version)
  expect(await datasets.searchFile(v2.manifest.version)).not.toBeNull()
  expect((await datasets.look()).active?.version).toBe(v1.manifest.version)
})

test('a pack may bring the list that names its key', async () => {
  const files = (await signed(v2.files, next)).set('keys.json', await sealedKeys(root, 2, [next]))
  expect((await opened(files)).report).toMatchObject({ kind: 'ready', signedBy: 'next' })
})

test.each<[string, () => Promise<ReadonlyMap<string, string>>, boolean]>([
  ['an unsigned pack', async () => v2.files, true],
  ['a stranger’s pack', () => signed(v2.files, next), true],
  ['a pack on a device that knows no keys', () => signed(v2.files, key), false],
])('%s can be looked at, and nothing of it is kept', async (_what, files, knows) => {
  const { datasets, report, offer } = await opened(await files(), knows)
  expect(report.kind).toBe('failed')
  expect(offer?.dataset.version).toBe(v2.manifest.version)
  expect((await datasets.look()).versions).toEqual([v1.manifest.version])
})

test('an older signed pack is told as older', async () => {
  const { report } = await opened(await signed(release('0.9.0+cccccccc', '2025-12-01').files, key))
  expect(report.kind).toBe('olderOffered')
})

test('what is no pack, leads out of its folder or was altered shows nothing', async () => {
  expect(filesInPack('{"format":"shukan-pack"')).toBeNull()
  expect(filesInPack('{"format":"shukan-pack","version":1,"files":{"../x.json":""}}')).toBeNull()
  expect(filesInPack('{"format":"shukan-pack","version":2,"files":{}}')).toBeNull()
  const [name] = v2.manifest.files.map((file) => file.name)
  const altered = new Map(await signed(v2.files, key))
  altered.set(name!, altered.get(name!)!.replace('65', '66'))
  const { offer, report } = await opened(altered)
  expect(offer).toBeNull()
  expect(report).toMatchObject({ kind: 'failed', failure: { kind: 'wrongHash' } })
})
