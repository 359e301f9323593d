import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { searchFileOf } from '../../../../data/pipeline/searchFile'
import type { Manifest, ManifestFile } from '../../../../src/record/dataset'
import { fetchSearchFile } from '../../../../src/features/dataset/searchFile'
import { dataset } from '../../../fixtures/dataset'
import { host } from '../../../fixtures/host'
import { release } from '../../../fixtures/release'

const made = searchFileOf(dataset())

/** A host with a search file of this content, and the manifest that announces it. */
function serving(content: unknown) {
  const body = JSON.stringify(content)
  const sha256 = createHash('sha256').update(body).digest('hex')
  const file: ManifestFile = {
    role: 'search',
    name: `search-${sha256.slice(0, 8)}.json`,
    bytes: Buffer.byteLength(body),
    sha256,
  }
  const { manifest } = release()
  const announced: Manifest = { ...manifest, version: made.version, files: [file] }
  return { server: host(new Map([[file.name, body]])), manifest: announced, file }
}

describe('the search file', () => {
  test('comes as the manifest announces it', async () => {
    const { server, manifest } = serving(made)
    expect(await fetchSearchFile(server, manifest)).toEqual(JSON.parse(JSON.stringify(made)))
  })

  test('is not asked for where a manifest has none', async () => {
    const { server, manifest } = serving(made)
    expect(await fetchSearchFile(server, { ...manifest, files: [] })).toBeNull()
    expect(server.asked).toEqual([])
  })

  test.each([
    ['another version', { ...made, version: '9.9.9+aaaaaaaa' }],
    ['other rules', { ...made, schema: 99 }],
    ['no readings', { ...made, readings: null }],
    ['no folding', { ...made, folding: { from: 1 } }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is left alone', async (_name, content) => {
    const { server, manifest } = serving(content)
    expect(await fetchSearchFile(server, manifest)).toBeNull()
  })

  test('that does not come, or comes changed, is done without', async () => {
    const { server, manifest, file } = serving(made)
    server.files.set(file.name, `${JSON.stringify(made).slice(0, -1)} `)
    expect(await fetchSearchFile(server, manifest)).toBeNull()
    server.files.delete(file.name)
    expect(await fetchSearchFile(server, manifest)).toBeNull()
    server.files.set(file.name, new Error('offline'))
    expect(await fetchSearchFile(server, manifest)).toBeNull()
  })
})
