/** The only fetch in the app: manifests and dataset files, with every expected failure as a value. */
import { sha256, type Subtle } from '../../platform/sha256'
import type { Verifier } from './signature'
import { DATASET_FILE_LIMIT, type ManifestFile } from '../../record/dataset'

export const MANIFEST_NAME = 'manifest.json'
/** A manifest is about 1 kB. */
const MANIFEST_LIMIT = 64 * 1024
/** Over slow 4G (1.6 Mbit/s) the dataset takes 2 s; whoever waits longer would rather be told. */
export const FETCH_TIMEOUT_MS = 30_000

/**
 * - `offline`: no connection; `interrupted`: it broke during the answer; `timeout`: no answer in time
 * - `http`: the host answered with an error
 * - `truncated`, `tooLong`, `wrongHash`: not the bytes that the manifest announces
 * - `tooLarge`: more is announced than this app reads
 * - `notJson`: something else, such as the login page of a guest network
 * - `cannotVerify`: this page has no crypto.subtle
 * - `unsigned`, `wrongSignature`: not what the publisher released
 */
export interface FetchFailure {
  readonly ok: false
  readonly kind:
    | 'offline'
    | 'interrupted'
    | 'timeout'
    | 'http'
    | 'truncated'
    | 'tooLong'
    | 'tooLarge'
    | 'wrongHash'
    | 'notJson'
    | 'cannotVerify'
    | 'unsigned'
    | 'wrongSignature'
  /** The address that was asked. */
  readonly where: string
  /** What came, in plain words for the log and the 数据 page; not translated. */
  readonly what: string
  /** What would have been right. */
  readonly expected: string
}

export type Fetched<T> = { readonly ok: true; readonly value: T } | FetchFailure

export interface FetchWorld {
  /** The folder that holds manifest and files, with its `/` at the end. */
  readonly base: string
  readonly fetch?: typeof globalThis.fetch
  readonly subtle?: (Subtle & Partial<Verifier>) | undefined
  readonly timeout?: number
  /**
   * `accept` where no crypto.subtle is there: only for the app's own files, which come from where the
   * app comes from. Default: `refuse`.
   */
  readonly unverifiable?: 'accept' | 'refuse'
}

/** What the host offers now, byte for byte; asks the host even where a cache has an answer. */
export const fetchManifestBytes = (world: FetchWorld) =>
  fetchBytes(world, world.base + MANIFEST_NAME, MANIFEST_LIMIT, 'no-cache')

/** As `fetchManifestBytes`, read but not yet parsed. */
export const fetchManifest = (world: FetchWorld): Promise<Fetched<unknown>> =>
  fetchJson(world, MANIFEST_NAME)

/** A small file beside the manifest that has no hash in its name. */
export async function fetchJson(world: FetchWorld, name: string): Promise<Fetched<unknown>> {
  const got = await fetchBytes(world, world.base + name, MANIFEST_LIMIT, 'no-cache')
  return got.ok ? readJson(got.value, world.base + name) : got
}

/** One file of a manifest, verified against it, not yet parsed. */
export async function fetchFile(world: FetchWorld, file: ManifestFile): Promise<Fetched<unknown>> {
  const where = world.base + file.name
  if (file.bytes > DATASET_FILE_LIMIT)
    return failure(
      'tooLarge',
      where,
      `${file.bytes} bytes announced`,
      `≤ ${DATASET_FILE_LIMIT} bytes`,
    )

  // The name carries the content's hash, so any cache may answer.
  const got = await fetchBytes(world, where, file.bytes, 'default')
  if (!got.ok) return got
  const subtle = 'subtle' in world ? world.subtle : globalThis.crypto?.subtle
  const { length } = got.value
  if (length !== file.bytes) {
    const kind = length < file.bytes ? 'truncated' : 'tooLong'
    return failure(kind, where, `${length} bytes`, `${file.bytes} bytes`)
  }
  const hash = await sha256(got.value, subtle)
  if (!hash && world.unverifiable !== 'accept')
    return failure('cannotVerify', where, 'no crypto.subtle here', file.sha256)
  if (hash && hash !== file.sha256) return failure('wrongHash', where, hash, file.sha256)
  return readJson(got.value, where)
}

async function fetchBytes(
  // Taken out of the object: called as `world.fetch()` browsers refuse it ("Illegal invocation").
  { fetch = globalThis.fetch, timeout = FETCH_TIMEOUT_MS }: FetchWorld,
  where: string,
  limit: number,
  cache: RequestCache,
): Promise<Fetched<Uint8Array<ArrayBuffer>>> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeout)
  let answered = false
  try {
    const response = await fetch(where, { cache, signal: controller.signal })
    answered = true
    if (!response.ok) return failure('http', where, `HTTP ${response.status}`, 'HTTP 200')
    // Told apart first: such a page is also too short or too long, but that would mislead.
    if (/\bhtml\b/.test(response.headers.get('content-type') ?? ''))
      return failure('notJson', where, 'an HTML page', 'JSON')
    const bytes = await readBody(response, limit)
    return bytes
      ? { ok: true, value: bytes }
      : failure('tooLong', where, `more than ${limit} bytes`, `≤ ${limit} bytes`)
  } catch (error) {
    if (controller.signal.aborted)
      return failure('timeout', where, `nothing within ${timeout} ms`, 'an answer')
    const kind = answered ? 'interrupted' : 'offline'
    return failure(kind, where, String(error), 'a connection')
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The body; undefined as soon as it is longer than `limit` bytes: a wrong host must not fill the memory of a phone.
 * @throws what the network throws when the connection breaks
 */
async function readBody(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!response.body) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      // Not awaited: a body that is slow to cancel is none of our business.
      reader.cancel().catch(() => {})
      return undefined
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

export function readJson(bytes: Uint8Array<ArrayBuffer>, where: string): Fetched<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch (error) {
    return failure('notJson', where, String(error), 'JSON')
  }
}

export const failure = (
  kind: FetchFailure['kind'],
  where: string,
  what: string,
  expected: string,
): FetchFailure => ({ ok: false, kind, where, what, expected })
