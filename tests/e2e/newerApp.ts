/** A further build of the app without building: other version, other chunk names, true checksums. */
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrecacheEntry } from '../../src/features/dataset/precache'
import { builtFiles, DIST, PRECACHE_LIST, precacheList } from './builds'

export const NEWER_APP = '9.9.9'

export interface Build {
  readonly folder: string
  remove(): Promise<void>
}

/**
 * Every chunk gets another name, as after a real change of the entry, so that nothing of the old build is left on
 * the host; 设置 shows the new version.
 */
export async function newerApp(): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), 'newer-app-'))
  await cp(DIST, folder, { recursive: true })
  const renamed = (text: string) =>
    text
      .replace(/\b([\w.-]+-[\w-]{8})\.js\b/g, '$1.next.js')
      .replace(/\bshukan-[0-9a-f]{16}\b/g, 'shukan-next')
  const texts = builtFiles(folder).filter((file) => /\.(js|html)$/.test(file))
  for (const file of texts) {
    const body = await readFile(join(folder, file), 'utf8')
    const next = renamed(body).replace(/(['"`])0\.\d+\.\d+\1/g, `"${NEWER_APP}"`)
    await writeFile(join(folder, file), next)
    if (renamed(file) !== file) await rename(join(folder, file), join(folder, renamed(file)))
  }
  await writeFile(join(folder, 'sw.js'), await checksummed(folder))
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

/** The service worker with revisions and integrity of the files as they are now. */
async function checksummed(folder: string): Promise<string> {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  const list: PrecacheEntry[] = []
  for (const entry of precacheList(worker)) {
    const body = await readFile(join(folder, entry.url))
    const hash = (kind: string, form: 'hex' | 'base64') =>
      createHash(kind).update(body).digest(form)
    list.push({
      ...entry,
      revision: entry.revision && hash('md5', 'hex'),
      ...(entry.integrity && { integrity: `sha384-${hash('sha384', 'base64')}` }),
    })
  }
  return worker.replace(PRECACHE_LIST, () => JSON.stringify(list))
}
