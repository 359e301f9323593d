/**
 * The house stays as it was planned: the ground carries the features, the features carry the pages, the pages the
 * app. A room that names another's types knows it, so `import type` counts like any import, in circles too.
 */
import { describe, expect, it } from 'vitest'
import { shipped } from './fixtures/shipped'
import { SHIPPED_COUNTS } from './fixtures/shippedCounts'
import { circlesIn, importsOf, sourceOf, sourcesIn, type Source } from './tools/imports'

/** A room of the ground → the rooms that it stands on; itself always. */
const GROUND: Readonly<Record<string, readonly string[]>> = {
  record: [],
  platform: [],
  styles: [],
  charts: ['record', 'platform'],
  i18n: ['record'],
  ui: ['record', 'platform', 'i18n'],
}

/** Feature → the features that it may know, each for a reason. The list may shrink. */
const NEIGHBOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  browse: {
    judge: 'a figure is shown with its verdict',
  },
  changes: {
    dataset: 'compares two versions of it',
    judge: 'a verdict that became another is a change',
    meeting: 'what the reader follows: decks',
    mine: 'what the reader follows: favourites, notes, marks',
  },
  files: {
    dataset: 'a package is the dataset as files',
    judge: 'tables carry verdicts',
  },
  meeting: {
    dataset: 'the figures stand still while it lasts',
    judge: 'a slide shows the verdict',
    mine: 'decks lie on the same shelf of personal content',
    search: 'a figure is picked by searching',
  },
  mine: {
    dataset: 'one opening and one kind of failure of the database',
    files: 'the own list leaves as CSV',
    own: 'wiped with the rest',
    settings: 'a backup holds the settings too',
  },
  originals: { dataset: 'kept in the same database' },
  own: {
    browse: 'own figures have the same pictures and growth',
    dataset: 'kept in the same database',
    files: 'files are unzipped, split into cells and made by one way',
  },
  search: {
    dataset: 'searches what is shown, opens it early',
    judge: 'hits are filtered by verdict',
  },
  settings: { share: 'installing and sharing say the same of in-app browsers' },
  share: { dataset: 'a pinned link names a version' },
}

/** Without DOM, clock and network: the compiler holds that (src/tsconfig.pure.json), this test what is imported. */
const PURE = /^src\/(record|features\/\w+\/engine|platform\/pure)\//

/** Package → who knows it. */
const KNOWN_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/^(valibot|minisearch)$/, PURE],
  [/^vue($|\/)/, /^(i18n|ui|charts|platform|feature|pages|app)/],
  [/^@vueuse\/core$/, /^(ui|charts|platform|feature|pages|app)/],
  [/^~icons\//, /^(ui|feature|pages|app)/],
  [/^vue-router$/, /^(ui|feature|pages|app)/],
  [/^pinia$/, /^(feature|app)/],
  [/^(vue-)?echarts($|\/)/, /^charts/],
  [/^dexie$/, /^feature (dataset|mine|own)$/],
  [/^uqr$/, /^platform/],
  [/^write-excel-file($|\/)/, /^feature (files|own)$/],
  [/^(read-excel-file|papaparse)($|\/)/, /^feature files$/],
  [/^fflate($|\/)/, /^(platform|feature files|feature meeting)$/],
  [/^virtual:table-schemas$/, /^feature files$/],
  // What the app is called stands in its texts, before any data is there.
  [/^virtual:edition$/, /^(i18n|feature)/],
  // What is drawn where no page lends its colours.
  [/^virtual:palette$/, /^(charts|feature share)$/],
  [/^virtual:(dataset-manifest|data-trust)$/, /^(feature dataset|app)$/],
  [/^(node:|vite($|-)|workbox-)/, /^build/],
]

/** What must not be written, where it may be all the same. */
const FORBIDDEN: readonly (readonly [string, RegExp, RegExp | undefined])[] = [
  ['fetch: dataset holds the only one', /\bfetch\s*\(/, /^src\/features\/dataset\//],
  [
    'HTML from text',
    /v-html|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
    undefined,
  ],
  ['code from text', /\beval\s*\(|\bnew Function\b/, undefined],
  ['indexedDB past its storage', /\bindexedDB\b/, /^src\/features\/dataset\/storage\//],
  ['localStorage past platform', /\blocalStorage\b/, /^src\/platform\//],
]

/** `record`, `feature search`, `pages`, `app` …; `data` and `build` are outside what is shipped. */
function roomOf(path: string): string {
  const [top, room, name, more] = path.split('/')
  if (top !== 'src') return top ?? ''
  if (name === undefined) return 'app'
  return room === 'features' && more !== undefined ? `feature ${name}` : (room ?? '')
}

const featureOf = (room: string) => /^feature (\w+)$/.exec(room)?.[1]

/** Undefined where the import is a right one, else what is wrong with it. */
function wrongStep(from: string, to: string): string | undefined {
  // The words of the field are data that every room may read.
  if (/^data\/lexicon\/\w+\.json$/.test(to)) return undefined
  const [room, target] = [roomOf(from), roomOf(to)]
  if (PURE.test(from) && !PURE.test(to)) return 'what is pure knows only what is pure'
  if (room === target || target === 'styles') return undefined
  if (room === 'data' || room === 'build')
    return PURE.test(to) || (room === 'build' && target === 'data')
      ? undefined
      : `${room} knows only what is pure`
  if (GROUND[room])
    return GROUND[room].includes(target) ? undefined : `${room} may not know ${target}`
  if (GROUND[target] || room === 'app') return undefined
  const [feature, neighbour] = [featureOf(room), featureOf(target)]
  if (!neighbour) return `${room} may not know ${target}`
  if (!feature || NEIGHBOURS[feature]?.[neighbour]) return undefined
  return `${room} does not know ${target}: a page puts them together, or NEIGHBOURS says why`
}

function wrongWays(source: Source): string[] {
  return importsOf(source).flatMap(({ name, file }) => {
    const wrong =
      file === undefined ? wrongPackage(source.path, name) : wrongStep(source.path, file)
    return wrong ? [`${source.path} imports ${file ?? name}: ${wrong}`] : []
  })
}

function wrongPackage(path: string, name: string): string | undefined {
  if (roomOf(path) === 'data') return undefined
  const known = KNOWN_BY.find(([names]) => names.test(name))
  if (!known) return 'name who may in KNOWN_BY'
  const [, who] = known
  return who.test(who === PURE ? path : roomOf(path)) && (who === PURE || !PURE.test(path))
    ? undefined
    : `only ${who.source} may`
}

/** Comments may speak of anything. */
const codeOf = ({ text }: Source) =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '')

function forbidden(source: Source): string[] {
  const code = codeOf(source)
  return FORBIDDEN.filter(
    ([, pattern, home]) => !home?.test(source.path) && pattern.test(code),
  ).map(([what]) => `${source.path}: ${what}`)
}

const sources = [...sourcesIn('src'), ...sourcesIn('data')]
const imports = new Map(
  sources.map((source) => [
    source.path,
    importsOf(source).flatMap(({ file }) => (file ? [file] : [])),
  ]),
)

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
  it('are read from every room', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)))
    for (const room of ['app', 'build', 'data', 'pages', 'feature search', ...Object.keys(GROUND)])
      expect([...rooms, 'styles']).toContain(room)
  })

  it('go one way', () => {
    expect(sources.flatMap(wrongWays)).toEqual([])
  })

  it('leave the check’s engine and its lexicon to the worker', () => {
    const page = onThePage()
    expect(page).toContain('src/features/check/CheckResults.vue')
    expect(page).not.toContain('src/features/check/checkWorker.ts')
    const engine = [...page].filter((path) => path.startsWith('src/features/check/engine/'))
    // What a result says; it holds the limit too.
    expect(engine).toEqual(['src/features/check/engine/checkedNumber.ts'])
  })

  it('form no circles, types included', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  it('use every pair of neighbours that is allowed', () => {
    const used = new Set(
      [...imports].flatMap(([from, files]) =>
        files.map((to) => `${featureOf(roomOf(from))} → ${featureOf(roomOf(to))}`),
      ),
    )
    const allowed = Object.entries(NEIGHBOURS).flatMap(([from, known]) =>
      Object.keys(known).map((to) => `${from} → ${to}`),
    )
    expect(allowed.filter((pair) => !used.has(pair))).toEqual([])
  })
})

/** Words that are names in the data and words of the language or of the app too, each with its reason. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  地区生产总值: 'GDP in Chinese, for who types the one or the other',
  数字人民币: 'a currency, for who types e-CNY',
  数商: 'a trade, for who types 数据商',
  软件园: 'any city has one',
  标识注册量: 'a kind of measure',
  高效办成一件事: 'a programme of the nation',
}

/** A fact of the data that stands in code: a place, a document’s number, a system, an indicator, a year, a count. */
function factsIn(source: Source): string[] {
  const code = codeOf(source)
  const { places, documents, systems, indicators, edition } = shipped
  const names = [
    ...places
      .filter(({ level }) => level !== 'nation')
      .flatMap(({ name, shortName, aliases }) => [
        name.zh,
        name.en,
        shortName.zh,
        shortName.en,
        ...aliases,
      ]),
    ...documents.map(({ number }) => number),
    ...systems.flatMap(({ name }) => [name.zh, name.en]),
    ...indicators.flatMap(({ name, shortName }) => [name.zh, shortName.zh]),
    ...Object.values(edition.name),
    ...Object.values(edition.subject),
  ].filter((name) => name.length > 1 && !(name in COMMON_WORDS))
  const ids = places.map(({ id }) => id).filter((id) => new RegExp(`['"\`]${id}['"\`]`).test(code))
  const years = [...code.matchAll(/['"`]((?:19|20)\d\d)['"`]/g)].map(([, year = '']) => year)
  const counts = SHIPPED_COUNTS.flatMap((count) => count.exec(code)?.[0] ?? [])
  return [...names.filter((name) => code.includes(name)), ...ids, ...years, ...counts].map(
    (fact) => `${source.path}: ${fact} is a fact of the data`,
  )
}

describe('code', () => {
  it('names no place, document, system, indicator, year or count of the data', () => {
    const shippedCode = sources.filter(({ path }) => path.startsWith('src/'))
    expect(shippedCode.flatMap(factsIn)).toEqual([])
  })

  it('keeps to itself what only one room may do', () => {
    const shipped = sources.filter(({ path }) => path.startsWith('src/'))
    expect(shipped.flatMap(forbidden)).toEqual([])
  })
})

describe('the guard of facts', () => {
  it.each([
    "const home = 'xiamen'",
    "const board = '2026'",
    'const scope = /全省|福建/',
    "const title = '数看厦门'",
    "cites('厦府〔2025〕90号')",
    'word(/感知中台/)',
    "areas: '六大领域'",
    "base: 'The five documents'",
    "tasks: '工作要点的39条任务'",
    'past: `2022 is past`',
  ])('finds %s', (text) => {
    expect(factsIn(sourceOf('src/a.ts', text))).not.toEqual([])
  })

  it('lets comments and other words be', () => {
    const text = "/** 厦门 */ const all = '全市' // 2026"
    expect(factsIn(sourceOf('src/a.ts', text))).toEqual([])
  })
})

describe('these tests', () => {
  it.each([
    ['src/record/a.ts', "import { db } from '../features/dataset/storage/db'"],
    ['src/record/a.ts', "import { ref } from 'vue'"],
    ['src/features/check/engine/a.ts', "import { ref } from 'vue'"],
    ['src/features/check/engine/a.ts', "import { copyText } from '../../../platform/copyText'"],
    ['src/platform/a.ts', "import type { Router } from 'vue-router'"],
    [
      'src/features/settings/A.vue',
      '<script setup lang="ts">\nimport \'../dataset/UpdateBar.vue\'\n</script>',
    ],
    [
      'src/features/check/A.vue',
      '<script setup lang="ts">\nconst a = import(\'../../pages/CheckView.vue\')\n</script>',
    ],
    ['src/record/a.ts', "import { readTables } from '../../data/pipeline/readTables.ts'"],
    ['src/charts/a.ts', "type A = import('../i18n/useI18n').I18n"],
    ['data/pipeline/a.ts', "import { copyText } from '../../src/platform/copyText'"],
  ])('see a wrong way in %s: %s', (path, text) => {
    expect(wrongWays(sourceOf(path, text))).toHaveLength(1)
  })

  it.each([
    ['src/features/search/a.ts', 'void fetch(`/a`)'],
    ['src/pages/A.vue', '<template><p v-html="a" /></template>'],
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
