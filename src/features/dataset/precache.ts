/** The app's own files for offline use: stored, checked against the build's list, handed out. Runs in the service worker. */
import { asksFirst } from './storage/askFirst'

export interface PrecacheEntry {
  /** Relative to the scope. */
  readonly url: string
  /** null where the name carries the content's hash. */
  readonly revision: string | null
  readonly integrity?: string
  /** What only this build's pages carry; hosts may rewrite the rest of their HTML. */
  readonly mark?: string
}

/** How much of the app this device holds. */
export interface Stored {
  readonly stored: number
  /** Without what is gone from the host. */
  readonly total: number
  /** More is being stored. */
  readonly busy: boolean
  /** The build's own data is gone from the host: only what the database keeps can be shown. */
  readonly withoutData: boolean
}

/** The pages that an earlier worker holds: all ours, none at all, or something else among them. */
export type Shells = 'sound' | 'lost' | 'poisoned'

/** Requests under way at a time, as many as HTTP/1.1 allows; one after another costs a round trip each. */
const LANES = 6
/** In the pages of every build, whatever its version. */
const OURS = 'data-home='
/** Each shows every address; the first is made for it. */
const SHELLS = ['app.html', 'index.html']
/** Below it the host may have other files than those of the build, when newer data replaced them. */
const DATA = 'dataset/'
/** Kept in place of such a file. */
const GONE = 410

/**
 * One cache for all builds: a file that two builds share is stored once, and an install that was broken off goes on
 * where it ended.
 * @param scope - the worker's scope, with its `/` at the end
 */
export function openPrecache(entries: readonly PrecacheEntry[], scope: string) {
  const at = (path: string) => new URL(path, scope).href
  const keyOf = ({ url, revision }: PrecacheEntry) =>
    at(revision ? `${url}?revision=${revision}` : url)
  const byAddress = new Map(entries.map((entry) => [at(entry.url), entry]))
  const opened = () => caches.open(`shukan-precache-${scope}`)

  /** What is not kept, and what the host no longer had when it was asked for. */
  async function missing() {
    const cache = await opened()
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    const lacking = entries.filter((entry) => !kept.has(keyOf(entry)))
    const gone: PrecacheEntry[] = []
    for (const entry of entries.filter(({ url }) => url.startsWith(DATA)))
      if ((await cache.match(keyOf(entry)))?.status === GONE) gone.push(entry)
    return { lacking: new Set(lacking), gone: new Set(gone) }
  }

  /** Stores what lacks, and tells each step; whether nothing lacks in the end. */
  async function fill(tell: (state: Stored) => void): Promise<boolean> {
    let { lacking, gone } = await missing()
    const say = (busy: boolean) => {
      const total = entries.length - gone.size
      tell({ stored: total - lacking.size, total, busy, withoutData: gone.size > 0 })
    }
    say(lacking.size > 0)
    // What was gone may be back, as after an upload that took its time.
    const queue = [...lacking, ...gone]
    const lane = async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        try {
          const status = await store(entry)
          lacking.delete(entry)
          if (status === GONE) gone.add(entry)
          else gone.delete(entry)
          say(lacking.size > 0)
        } catch (error) {
          // Asked for again at the next start; the others are stored all the same, unless there is no room for them.
          if (error instanceof DOMException && error.name === 'QuotaExceededError') queue.length = 0
        }
      }
    }
    if (!queue.length) return true
    await Promise.all(Array.from({ length: LANES }, lane))
    ;({ lacking, gone } = await missing())
    say(false)
    return lacking.size === 0
  }

  /** The status that is kept. */
  async function store(entry: PrecacheEntry): Promise<number> {
    // The browser's own cache may hold a wrong body under a name with a hash.
    const body = await (
      entry.revision
        ? ask(entry, 'reload')
        : ask(entry, 'default').catch(() => ask(entry, 'reload'))
    ).catch(async (error: unknown) => {
      if (await isGone(entry)) return new Response(null, { status: GONE })
      throw error
    })
    await (await opened()).put(keyOf(entry), body)
    return body.status
  }

  /** Asked for by itself: an answer that fails its integrity has no status. */
  async function isGone({ url }: PrecacheEntry): Promise<boolean> {
    if (!url.startsWith(DATA)) return false
    const { status } = await fetch(at(url), { method: 'HEAD', cache: 'no-store' })
    return status === 404 || status === GONE
  }

  /** The entry from the host; throws unless it is certainly ours, such as for the login page of a guest network. */
  async function ask(entry: PrecacheEntry, cache: RequestCache): Promise<Response> {
    const { url, integrity = '', mark } = entry
    const answer = await fetch(at(url), { cache, credentials: 'same-origin', integrity })
    const wrong = (what: string) => new Error(`${url}: ${what}`)
    if (!answer.ok) throw wrong(`status ${answer.status}`)
    if (bare(answer.url) !== bare(at(url))) throw wrong(`redirected to ${answer.url}`)
    if (mark === undefined) {
      if (/html/.test(answer.headers.get('Content-Type') ?? '')) throw wrong('a page')
      return answer
    }
    const body = await answer.blob()
    if (!(await body.text()).includes(mark)) throw wrong('not a page of this build')
    // Anew, because a navigation refuses an answer that was redirected.
    return new Response(body, answer)
  }

  /** The stored file, if there is one; a cache that does not open is as good as empty. */
  async function stored(address: string): Promise<Response | undefined> {
    const entry = byAddress.get(address)
    if (!entry) return undefined
    const found = await opened()
      .then((cache) => cache.match(keyOf(entry)))
      .catch(() => undefined)
    return found?.status === GONE ? undefined : found
  }

  /** A page: its own, or any shell that is there; the host's where none is. */
  async function page(request: Request): Promise<Response> {
    const { origin, pathname } = new URL(request.url)
    const asking = asksFirst()
    const own = origin + pathname.replace(/\/$/, '/index.html')
    const isFile = byAddress.has(own) && !SHELLS.map(at).includes(own)
    for (const address of isFile ? [own] : [own, ...SHELLS.map(at)]) {
      const found = await stored(address)
      if (found) return (await asking) ? markedAsking(found) : found
    }
    return fetch(request)
  }

  const file = async (request: Request) => (await stored(request.url)) ?? fetch(request)

  /** What the worker before this one would show; asked before this one takes over. */
  async function shells(): Promise<Shells> {
    const found: boolean[] = []
    for (const name of await namesOf(scope)) {
      const cache = await caches.open(name)
      for (const key of await cache.keys()) {
        if (!SHELLS.map(at).includes(key.url.replace(/\?.*/, ''))) continue
        found.push((await (await cache.match(key))?.text())?.includes(OURS) ?? false)
      }
    }
    if (found.includes(false)) return 'poisoned'
    return found.length ? 'sound' : 'lost'
  }

  /** Files of other builds, and the caches of the worker that Workbox made, which builds up to 2026-11 had. */
  async function clean() {
    const listed = new Set(entries.map(keyOf))
    const own = await opened()
    for (const key of await own.keys()) if (!listed.has(key.url)) await own.delete(key)
    for (const name of await namesOf(scope)) if (/^workbox-/.test(name)) await caches.delete(name)
  }

  return { fill, page, file, holds: (address: string) => byAddress.has(address), shells, clean }
}

/** Read by build/headScript.js. */
const markedAsking = async (page: Response) =>
  new Response((await page.text()).replace('<html ', '<html data-ask '), page)

/** Without what a host may leave out of the address of a page. */
const bare = (address: string) => address.replace(/(\/index)?(\.html)?\/?$/, '')

const namesOf = async (scope: string) =>
  (await caches.keys()).filter(
    (name) => /^(shukan|workbox)-precache-/.test(name) && name.endsWith(scope),
  )
