import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { DATASET_FILE_LIMIT } from '../record/dataset.ts'
import type { Edition } from '../record/edition.ts'
import { readPalette } from './palettePlugin.ts'
import { REPAIR_WORKER } from './repairWorker.ts'

const { light } = readPalette()

/** Folder of the build that runs, known once its options are. */
let folder = 'dist'

/** What 导入 reads; the content decides, this only tells the system when to offer the app. */
const FILE_TYPES: Record<string, string[]> = {
  'application/json': ['.json', '.shukan'],
  // What a phone says of a data update, whose ending it does not know.
  'application/octet-stream': ['.shukan'],
  'text/csv': ['.csv'],
  // Android's own name for it, and what Windows says where Excel is installed.
  'text/comma-separated-values': ['.csv'],
  'application/vnd.ms-excel': ['.csv'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/zip': ['.zip'],
  'text/plain': ['.txt'],
  'text/html': ['.html', '.htm'],
}

/** The service worker's part for shared files; its content in the address, so that no cache keeps an old one. */
const SHARE_TARGET = 'share-target.js'
const shareTargetHash = createHash('sha256')
  .update(readFileSync(new URL(`../../public/${SHARE_TARGET}`, import.meta.url)))
  .digest('hex')
  .slice(0, 8)

/**
 * The whole build is precached in one atomic piece (app/sw.ts). What is not: the live data manifest (it must come from
 * the host), the copies of the shell at each address, and pictures for the install dialogue.
 */
export const pwaOptions = ({ name, subject }: Edition): Partial<VitePWAOptions> => ({
  registerType: 'prompt',
  injectRegister: false,
  integration: {
    configureOptions({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    configureCustomSWViteBuild(config) {
      const parts = JSON.stringify([REPAIR_WORKER, `${SHARE_TARGET}?${shareTargetHash}`])
      config.define = { ...config.define, __WORKER_PARTS__: parts }
    },
  },
  manifest: {
    id: './',
    name: `${name.zh} · 随身版`,
    short_name: name.zh,
    description: `${subject.zh}关键数据，指尖查数：数值、比较词、年份与出处，离线可用。`,
    lang: 'zh-Hans',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: light.surfacePage,
    background_color: light.surfacePage,
    categories: ['government', 'productivity', 'reference'],
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: 'icons/maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
    shortcuts: [
      ['搜索', 'search'],
      ['核数字', 'check'],
      ['关注', 'mine'],
      ['会议', 'meeting'],
    ].map(([name = '', page = '']) => ({
      name,
      url: `./${page}`,
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }],
    })),
    // Text goes to 核数字, files to 导入: the service worker answers the POST (public/share-target.js, decisions/0019).
    share_target: {
      action: './import',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: Object.entries(FILE_TYPES).flat(2) }],
      },
    },
    file_handlers: [{ action: './import', accept: FILE_TYPES }],
    screenshots: [
      {
        src: 'screenshots/narrow.webp',
        sizes: '780x1688',
        type: 'image/webp',
        form_factor: 'narrow',
        label: '总览',
      },
      {
        src: 'screenshots/wide.webp',
        sizes: '1280x800',
        type: 'image/webp',
        form_factor: 'wide',
        label: '总览',
      },
    ],
  },
  strategies: 'injectManifest',
  srcDir: 'src/app',
  filename: 'sw.ts',
  includeManifestIcons: false,
  injectManifest: {
    rollupFormat: 'iife',
    // The build stops over data that is larger (data/pipeline/compileFolder); no other file comes near.
    maximumFileSizeToCacheInBytes: DATASET_FILE_LIMIT,
    // The system keeps the pictures of an installed app itself; the page shows the drawing only.
    globPatterns: ['**/*.{js,css,html,svg,json,txt}'],
    globIgnores: [
      'dataset/manifest.json',
      '404.html',
      '*/**/index.html',
      // In the pages that are kept they are inlined.
      'assets/{index-*.css,head-*.js}',
      SHARE_TARGET,
      'repair*',
    ],
    manifestTransforms: [(entries) => ({ manifest: entries.map(withProof), warnings: [] })],
  },
})

/**
 * What tells the service worker that a body is ours: a truncated or wrong one would else be kept for good (measured).
 * Hosts may rewrite pages and recompress pictures: pages carry a mark, pictures only have to be none.
 */
function withProof<T extends { url: string }>(entry: T): T {
  if (!/\.(js|css|json|html)$/.test(entry.url)) return entry
  const body = readFileSync(join(folder, entry.url))
  if (entry.url.endsWith('.html')) return { ...entry, mark: markIn(body.toString(), entry.url) }
  const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`
  return { ...entry, integrity }
}

function markIn(html: string, file: string): string {
  const mark = /data-build="([^"]+)"/.exec(html)?.[1]
  if (!mark) throw new Error(`${file} does not carry the build's mark`)
  return mark
}
