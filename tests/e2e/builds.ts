/** Where the builds under test lie; `npm test` makes both before these journeys run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset, Manifest } from '../../src/record/dataset'
import type { PrecacheEntry } from '../../src/features/dataset/precache'

export const DIST = process.env.E2E_DIST ?? 'dist'
export const SUBPATH_DIST = process.env.E2E_SUBPATH_DIST ?? 'node_modules/.tmp/dist-subpath'
/** As in the script `build:subpath`. */
export const SUBPATH = '/sub/path/'

export const readBuilt = (path: string, folder = DIST): string =>
  readFileSync(join(folder, path), 'utf8')

export const builtManifest = (): Manifest => JSON.parse(readBuilt('dataset/manifest.json'))

export function builtDataset(): Dataset {
  const file = builtManifest().files.find(({ role }) => role === 'dataset')
  return JSON.parse(readBuilt(`dataset/${file?.name}`))
}

/** Where a built service worker has its list. */
export const PRECACHE_LIST = /\[\{"[^\]]+\}\]/

export function precacheList(worker = readBuilt('sw.js')): PrecacheEntry[] {
  return JSON.parse(PRECACHE_LIST.exec(worker)?.[0] ?? '[]')
}

/** Every file of a build, as paths below its folder. */
export const builtFiles = (folder = DIST): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))

/** The one chunk that holds ECharts. */
export function chartChunk(): string {
  const found = builtFiles().find(
    (file) => file.endsWith('.js') && /zrender|echarts/i.test(readBuilt(file)),
  )
  if (!found) throw new Error('no chunk of this build holds ECharts')
  return found
}
