import { describe, expect, test, vi } from 'vitest'
import { fetchFile, fetchManifest } from '../../../../src/features/dataset/fetchDataset'
import { host, loginPage } from '../../../fixtures/host'
import { release } from '../../../fixtures/release'

const { manifest, dataset, files } = release()
const file = manifest.files[0]!
const body = files.get(file.name)!

/** A host that serves this instead of the dataset. */
function serving(answer: string | Response | Error) {
  const server = host(files)
  server.files.set(file.name, answer)
  return server
}

test('a file arrives verified', async () => {
  expect(await fetchFile(host(files), file)).toEqual({ ok: true, value: dataset })
})

test('the manifest is asked from the host even where a cache has an answer', async () => {
  const server = host(files)
  const fetch = vi.fn(server.fetch)
  expect(await fetchManifest({ ...server, fetch })).toEqual({ ok: true, value: manifest })
  expect(fetch).toHaveBeenCalledWith(
    '/sub/dataset/manifest.json',
    expect.objectContaining({ cache: 'no-cache' }),
  )
})

describe('a file that is not what the manifest announces', () => {
  test.each([
    ['truncated', body.slice(0, -20)],
    ['tooLong', `${body} `],
    ['wrongHash', body.replace('65', '66')],
    ['notJson', loginPage()],
    ['http', new Response('oops', { status: 503 })],
    ['offline', new TypeError('Failed to fetch')],
  ])('is %s', async (kind, answer) => {
    const got = await fetchFile(serving(answer), file)
    expect(got).toMatchObject({ ok: false, kind, where: `/sub/dataset/${file.name}` })
  })

  test('is told with what came and what would have been right', async () => {
    expect(await fetchFile(serving(body.slice(0, 100)), file)).toMatchObject({
      what: '100 bytes',
      expected: `${file.bytes} bytes`,
    })
  })

  test('is notJson when it is something else with a true hash', async () => {
    const { manifest, files } = release()
    const text = 'version https://git-lfs'
    const bytes = new TextEncoder().encode(text)
    const digest = await crypto.subtle.digest('SHA-256', bytes)
    const other = { ...manifest.files[0]!, bytes: bytes.length, sha256: hex(digest) }
    const server = host(files)
    server.files.set(other.name, text)
    expect(await fetchFile(server, other)).toMatchObject({ kind: 'notJson' })
  })

  test('is not even asked for when it would be huge', async () => {
    const server = host(files)
    expect(await fetchFile(server, { ...file, bytes: 1e9 })).toMatchObject({ kind: 'tooLarge' })
    expect(server.asked).toEqual([])
  })
})

test('a body that never ends is given up at the limit', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      controller.enqueue(new Uint8Array(16_384))
    },
  })
  const server = host()
  server.files.set('manifest.json', new Response(endless))
  expect(await fetchManifest(server)).toMatchObject({ kind: 'tooLong' })
  expect(sent).toBeLessThan(10)
})

test('a host that never answers is given up after the timeout', async () => {
  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    })
  expect(await fetchManifest({ base: '/', fetch, timeout: 10 })).toMatchObject({ kind: 'timeout' })
})

describe('without crypto.subtle (plain http)', () => {
  test('a host’s file cannot be verified and is refused', async () => {
    expect(await fetchFile({ ...host(files), subtle: undefined }, file)).toMatchObject({
      kind: 'cannotVerify',
    })
  })

  test('the app’s own file is accepted when its length is right', async () => {
    const world = { ...host(files), subtle: undefined, unverifiable: 'accept' } as const
    expect(await fetchFile(world, file)).toMatchObject({ ok: true })
    const short = { ...serving(body.slice(1)), subtle: undefined, unverifiable: 'accept' } as const
    expect(await fetchFile(short, file)).toMatchObject({ kind: 'truncated' })
  })
})

const hex = (digest: ArrayBuffer) => Buffer.from(digest).toString('hex')
