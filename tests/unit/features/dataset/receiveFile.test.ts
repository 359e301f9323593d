import { expect, test } from 'vitest'
import { bundledFiles } from '../../../../src/features/dataset/receiveFile'
import { host } from '../../../fixtures/host'
import { hantTexts } from '../../../fixtures/dataset'
import { manifestFor, release } from '../../../fixtures/release'

const { manifest, dataset, hant, files } = release()

test('the files of a manifest are fetched by their role', async () => {
  const own = bundledFiles(host(files), manifest)
  expect(await own.dataset()).toEqual({ ok: true, value: dataset })
  expect(await own.hant()).toEqual({ ok: true, value: hant })
})

test('a manifest without a dataset is rejected, one without Traditional texts is not', async () => {
  const empty = bundledFiles(host(files), { ...manifest, files: [] })
  expect(await empty.dataset()).toMatchObject({
    kind: 'rejected',
    problems: ['the manifest names no dataset file'],
  })
  expect(await empty.hant()).toEqual({ ok: true, value: null })
})

test('Traditional texts of another version are rejected', async () => {
  const other = hantTexts('0.9.0+eeeeeeee')
  const mixed = manifestFor(dataset, other)
  const server = host(files)
  server.files.set(mixed.files[1]!.name, JSON.stringify(other))
  expect(await bundledFiles(server, mixed).hant()).toMatchObject({
    problems: ['version 0.9.0+eeeeeeee, but the manifest says 1.0.0+aaaaaaaa'],
  })
})

test('a dataset of another day than its manifest says is rejected', async () => {
  const mixed = { ...manifest, released: '2999-01-01' }
  expect(await bundledFiles(host(files), mixed).dataset()).toMatchObject({
    problems: ['released 2026-01-01, but the manifest says 2999-01-01'],
  })
})
