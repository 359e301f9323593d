/**
 * The house stays as it was planned: imports go one way, what only one layer may know stays there. A layer that
 * names another's types knows it, so `import type` counts like any import.
 */
import { describe, expect, it } from 'vitest'
import { circlesIn, importsOf, sourceOf, sourcesIn, type Source } from './tools/imports'

/** Layer → layers it may import; itself always. `data` is the pipeline outside src; app is everything else in src. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  ui: ['domain', 'i18n'],
  charts: ['domain'],
  storage: ['domain'],
  sync: ['domain', 'storage'],
  stores: ['domain', 'storage', 'sync'],
  features: ['domain', 'i18n', 'ui', 'charts', 'stores'],
  views: ['domain', 'i18n', 'ui', 'charts', 'stores', 'features'],
  app: [
    'domain',
    'i18n',
    'ui',
    'charts',
    'storage',
    'sync',
    'stores',
    'features',
    'views',
    'styles',
  ],
  build: ['domain', 'data'],
}

/** Package → the only layers that know it. */
const KNOWN_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^vue($|\/)/, ['i18n', 'ui', 'charts', 'stores', 'features', 'views', 'app']],
  [/^@vueuse\/core$/, ['ui', 'charts', 'features', 'views', 'app']],
  [/^~icons\//, ['ui', 'features', 'views', 'app']],
  [/^vue-router$/, ['ui', 'features', 'views', 'app']],
  [/^pinia$/, ['stores', 'app']],
  [/^(vue-)?echarts($|\/)/, ['charts']],
  [/^dexie$/, ['storage']],
  [/^(valibot|minisearch)$/, ['domain']],
  [/^uqr$/, ['ui']],
  [/^write-excel-file($|\/)/, ['ui']],
  [/^fflate($|\/)/, ['ui', 'features']],
  [/^(read-excel-file|papaparse)($|\/)/, ['features']],
  [/^virtual:table-schemas$/, ['features']],
  [/^virtual:dataset-manifest$/, ['stores', 'app']],
  [/^(node:|vite($|-)|workbox-)/, ['build']],
]

/** What must not be written, where it may be all the same, and why. */
const FORBIDDEN: readonly (readonly [string, RegExp, string | undefined])[] = [
  ['fetch: sync holds the only one', /\bfetch\s*\(/, 'sync'],
  [
    'HTML from text',
    /v-html|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
    undefined,
  ],
  ['code from text', /\beval\s*\(|\bnew Function\b/, undefined],
  ['indexedDB past storage', /\bindexedDB\b/, 'storage'],
  ['localStorage past storage', /\blocalStorage\b/, 'storage'],
]

const layerOf = (path: string): string => {
  const [top, layer, more] = path.split('/')
  if (top !== 'src') return top ?? ''
  return more === undefined ? 'app' : (layer ?? '')
}
const featureOf = (path: string) => /^src\/features\/[^/]+\//.exec(path)?.[0]
/** Comments may speak of anything. */
const codeOf = ({ text }: Source) =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '')

function wrongWays(source: Source): string[] {
  const layer = layerOf(source.path)
  return importsOf(source).flatMap(({ name, file }) => {
    if (file === undefined) {
      const known = KNOWN_BY.find(([names]) => names.test(name))
      if (!known) return [`${source.path} imports ${name}: name its layers in KNOWN_BY`]
      return known[1].includes(layer)
        ? []
        : [`${source.path} imports ${name}: only ${known[1]} may`]
    }
    const target = layerOf(file)
    const allowed = target === layer || MAY_IMPORT[layer]?.includes(target)
    if (!allowed) return [`${source.path} imports ${file}: ${layer} may not know ${target}`]
    const feature = featureOf(source.path)
    if (layer !== 'features' || target !== 'features' || featureOf(file) === feature) return []
    return [
      `${source.path} imports ${file}: features do not know each other; a view puts them together`,
    ]
  })
}

function forbidden(source: Source): string[] {
  const code = codeOf(source)
  return FORBIDDEN.filter(
    ([, pattern, home]) => layerOf(source.path) !== home && pattern.test(code),
  ).map(([what]) => `${source.path}: ${what}`)
}

const sources = sourcesIn('src')

/** What runs on the page: from its entry through everything but a worker's own code. */
function onThePage(): ReadonlySet<string> {
  const needs = new Map(sources.map((source) => [source.path, importsOf(source)]))
  const seen = new Set<string>()
  const walk = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { file, typeOnly } of needs.get(path) ?? [])
      if (file && !typeOnly && !/Worker\.ts$/.test(file)) walk(file)
  }
  walk('src/main.ts')
  return seen
}

describe('imports', () => {
  it('are read from every layer', () => {
    const layers = new Set(sources.map(({ path }) => layerOf(path)))
    expect([...layers].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it('go one way', () => {
    expect(sources.flatMap(wrongWays)).toEqual([])
  })

  it('leave the check’s engine and its lexicon to the worker', () => {
    const page = onThePage()
    expect(page).toContain('src/features/check/CheckResults.vue')
    expect(page).not.toContain('src/features/check/checkWorker.ts')
    const engine = [...page].filter((path) => path.startsWith('src/domain/check/'))
    // A limit, and what a result says of what was left open.
    expect(engine.sort()).toEqual([
      'src/features/check/engine/checkLimit.ts',
      'src/features/check/engine/leftOpen.ts',
    ])
  })

  it('form no circles', () => {
    const needs = new Map(
      sources.map((source) => [
        source.path,
        importsOf(source).flatMap(({ file, typeOnly }) => (file && !typeOnly ? [file] : [])),
      ]),
    )
    expect(circlesIn(needs)).toEqual([])
  })
})

describe('code', () => {
  it('keeps to itself what only one layer may do', () => {
    expect(sources.flatMap(forbidden)).toEqual([])
  })
})

describe('these tests', () => {
  it.each([
    ['src/domain/a.ts', "import { db } from '../storage/db'"],
    ['src/domain/a.ts', "import { ref } from 'vue'"],
    ['src/stores/a.ts', "import type { Router } from 'vue-router'"],
    [
      'src/features/areas/A.vue',
      '<script setup lang="ts">\nimport \'../update/UpdateBar.vue\'\n</script>',
    ],
    [
      'src/views/A.vue',
      '<script setup lang="ts">\nconst a = import(\'../sync/planSync\')\n</script>',
    ],
    ['src/charts/a.ts', "type A = import('../i18n/useI18n').I18n"],
  ])('see a wrong way in %s: %s', (path, text) => {
    expect(wrongWays(sourceOf(path, text))).toHaveLength(1)
  })

  it.each([
    ['src/stores/a.ts', 'void fetch(`/a`)'],
    ['src/views/A.vue', '<template><p v-html="a" /></template>'],
    ['src/app/a.ts', 'localStorage.clear()'],
  ])('see what is forbidden in %s: %s', (path, text) => {
    expect(forbidden(sourceOf(path, text))).toHaveLength(1)
  })

  it('see a circle', () => {
    const needs = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circlesIn(needs)).toEqual(['b → c → b'])
  })
})
