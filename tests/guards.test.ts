/** What is easily forgotten: a view without its axe visit, a test that does not run, a stray file at the top. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { faultTitles } from './tools/faultTable.mjs'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import lexicon from '../data/lexicon/comparatorWords.json'
import { readPalette } from '../src/build/palettePlugin'
import { halfWidthMark } from '../src/record/chineseProse'
import { ADDRESSES, viewOf } from '../src/record/addresses'
import { ROUTES } from './e2e/routes'

const TOP = [
  ...['src', 'public', 'data', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['vite.config.ts', 'index.html', 'README.md'],
]
/** Made by scripts, ignored by git. */
const MADE = ['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']

const read = (path: string) => readFileSync(path, 'utf8')
const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(test|spec)\.ts$/.test(path))

describe('the repository', () => {
  it('has at its top what the plan names, and nothing else', () => {
    const entries = readdirSync('.').filter((name) => !name.startsWith('.') && !MADE.includes(name))
    expect(entries.sort()).toEqual([...TOP].sort())
  })
})

describe('the map in src/README.md', () => {
  const named = [...read('src/README.md').matchAll(/`([\w./-]+\/[\w.-]+)`/g)].map(
    ([, path = '']) => path,
  )

  it('names only what is there', () => {
    const isThere = (path: string) =>
      ['', 'src/'].some((room) =>
        ['', '.ts', '.vue'].some((ending) => existsSync(`${room}${path}${ending}`)),
      )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => path !== 'pages/XView.vue' && !isThere(path))).toEqual([])
  })
})

describe('every view', () => {
  it('is the screen of an address, and every address has its view', () => {
    const views = readdirSync('src/pages').map((file) => file.replace('.vue', ''))
    expect(views.sort()).toEqual(Object.keys(ADDRESSES).map(viewOf).sort())
  })

  it('is visited at its own address', () => {
    const routes = Object.entries(ADDRESSES).map(([name, path]) => ({
      name,
      path: `/${path}`,
      component: {},
    }))
    const router = createRouter({ history: createMemoryHistory(), routes })
    for (const { name, path } of ROUTES) expect(router.resolve(`/${path}`).name).toBe(name)
  })
})

/** A component that no unit test renders → why, and what shows it all the same. The list may shrink. */
const WITHOUT_TEST: Readonly<Record<string, string>> = {}

describe('every component of ui/ and charts/', () => {
  const components = ['ui', 'charts'].flatMap((room) =>
    readdirSync(`src/${room}`)
      .filter((file) => file.endsWith('.vue'))
      .map((file) => file.replace('.vue', '')),
  )
  const described = new Set(
    testFiles
      .filter((path) => /^tests\/unit\/(ui|charts)\//.test(path))
      .flatMap((path) => [...read(path).matchAll(/^describe\('(\w+)'/gm)].map(([, name]) => name)),
  )

  it('has a test: describe(‘itsName’) in tests/unit/ui or tests/unit/charts, or a reason in WITHOUT_TEST', () => {
    expect(components.length).toBeGreaterThan(20)
    expect(components.filter((name) => !described.has(name) && !(name in WITHOUT_TEST))).toEqual([])
  })

  it('that has a reason to go without still needs it', () => {
    expect(
      Object.keys(WITHOUT_TEST).filter((name) => described.has(name) || !components.includes(name)),
    ).toEqual([])
  })
})

describe('every Chinese text', () => {
  const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.zh\.ts$|\/i18n\/zhHans/.test(path) && path.endsWith('.ts'))

  it('has full-width marks (GB/T 15834)', () => {
    const half = texts.flatMap((path) =>
      [...read(path).matchAll(/(['`])((?:(?!\1).)*)\1/g)]
        .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '数'))
        .filter(halfWidthMark)
        .map((text) => `${path}: ${text}`),
    )
    expect(texts.length).toBeGreaterThan(20)
    expect(half).toEqual([])
  })
})

describe('every printed character', () => {
  /** 原文核对 holds what was captured against what is recorded; the sentence to try is printed as it is found. */
  const CAPTURED = /^src\/features\/(originals\/|check\/exampleSentence)/
  const shown = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.vue$|\/use\w+\.ts$/.test(path) && !CAPTURED.test(path))

  it('is shown in the reader’s script: by ui/PrintedToken or usePrinted, never as it was captured', () => {
    const raw = shown.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => /[\w)]\.token\b/.test(line) && !line.includes('printed('))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(raw).toEqual([])
  })
})

/** Sweeps that read ROUTES, so that a view is in them as soon as it has its route there. */
const SWEEPS: Readonly<Record<string, string>> = {
  'tests/e2e/everyRoute.spec.ts': 'axe, a focus that is seen, words of another language, motion',
  'tests/e2e/layout.spec.ts': 'sideways scrolling at 320 px and targets for thumbs',
  'tests/e2e/elder.spec.ts': '长辈版',
}

describe('every view, through ROUTES,', () => {
  it.each(Object.entries(SWEEPS))('is visited by %s for %s', (path) => {
    const text = read(path)
    // The whole of ROUTES: a sweep over some of them would let a new view pass unseen.
    expect(text).toMatch(/for \(const (\w+|\{[^}]*\}) of ROUTES\)/)
    expect(text).not.toMatch(/ROUTES\.(filter|slice)/)
  })
})

describe('every style', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|css|ts)$/.test(name))
    .map((name) => ({ name, text: read(`src/${name}`) }))

  it('asks for custom properties that are defined: with an unknown one the browser drops the whole line', () => {
    const defined = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/(--[\w-]+)['"\]]*\s*:/g)].map(([, name]) => name),
      ),
    )
    const unknown = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/var\((--[\w-]+)\)/g)]
        .filter(([, property]) => !defined.has(property))
        .map(([, property]) => `${name}: ${property}`),
    )
    expect(defined.size).toBeGreaterThan(40)
    expect(unknown).toEqual([])
  })
})

/** Colours of no meaning, each for a reason. */
const OTHER_COLOURS: Readonly<Record<string, string>> = {
  'src/ui/QrCode.vue': 'a code is read in black on white',
  'src/features/share/drawCard.ts': 'a code is read in black on white',
  'src/pages/PresentView.vue': 'a projector shows nothing only where nothing is lit',
  'src/ui/BrandMark.vue': 'the mark is a drawing, the same in light and dark',
  'public/icons/icon.svg': 'the mark is a drawing, the same in light and dark',
  'public/repair.css': 'the page that repairs has no other style sheet',
}

describe('every colour', () => {
  const { light, dark } = readPalette()
  const palette = new Set([...Object.values(light), ...Object.values(dark)])
  const files = ['src', 'public'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(vue|css|ts|js|svg)$/.test(path) && !path.startsWith('src/styles/')),
  )
  const colours = (path: string) =>
    [...read(path).matchAll(/(?<![\w&])#(?:[\da-f]{6}|[\da-f]{3})\b/gi)].map(([hex]) => hex)

  it('has its values once, in src/styles/tokens.css; take them as a token or from virtual:palette', () => {
    expect(palette.size).toBeGreaterThan(30)
    const elsewhere = files.filter((path) => colours(path).length > 0)
    expect(elsewhere.sort()).toEqual(Object.keys(OTHER_COLOURS).sort())
  })

  it('that stands where no token reaches is the palette’s', () => {
    expect(colours('index.html')).toEqual([light.surfacePage])
    expect(new Set(colours('public/repair.css'))).toEqual(new Set([light.actual, '#fff']))
  })
})

/** Other lists in which such words stand, and what for. */
const OTHER_LISTS: Readonly<Record<string, string>> = {}
/** A pattern may name a few of the words for what stands around them. */
const A_FEW = 5

describe('every comparator word', () => {
  const all = [...lexicon.words, ...lexicon.spoken].map(({ word }) => word)
  const files = ['src', 'data'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
      // Sentences for the reader are written out.
      .filter((path) => /\.(ts|vue)$/.test(path) && !/\.zh\.ts$|\/i18n\//.test(path)),
  )
  const lists = files.filter((path) => {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
    return all.filter((word) => word.length > 1 && code.includes(word)).length > A_FEW
  })

  it('stands once in the lexicon', () => {
    expect(all.length).toBeGreaterThan(50)
    expect([...new Set(all)]).toEqual(all)
  })

  it('stands in no other list: take it from record/comparatorWords', () => {
    expect(lists.sort()).toEqual(Object.keys(OTHER_LISTS).sort())
  })
})

/** As in vite.config.ts: they share their modules, so one that changes the world changes it for the next. */
const PURE = /^tests\/([^/]+|data\/.*|unit\/(charts|record)\/.*|unit\/.*\/engine\/.*)$/

describe('every test', () => {
  it('of what is pure leaves the world as it was; what cannot lies elsewhere', () => {
    const changing = new RegExp(
      String.raw`\bvi\.${'(mock|doMock|stub|useFake)'}|\b${'global'}This\b`,
    )
    const pure = testFiles.filter((path) => PURE.test(path))
    expect(pure.length).toBeGreaterThan(20)
    expect(pure.filter((path) => changing.test(read(path)))).toEqual([])
  })

  it('runs: none is skipped, none is alone', () => {
    const idle = testFiles.filter((path) =>
      new RegExp(String.raw`\b(it|test|describe)\.(${'skip|only|todo|fixme'})\b`).test(read(path)),
    )
    expect(testFiles.length).toBeGreaterThan(20)
    expect(idle).toEqual([])
  })

  it('of a fault that was found is there: the run’s table of faults would else be empty', () => {
    const all = testFiles.map((path) => read(path)).join('\n')
    expect(faultTitles.length).toBeGreaterThan(20)
    expect(faultTitles.filter((title) => !all.includes(title))).toEqual([])
  })

  it('that is a journey watches console and origins: it takes `test` from tests/e2e/fixture.ts', () => {
    const unwatched = testFiles
      .filter((path) => path.startsWith('tests/e2e/'))
      .filter((path) => !/import \{[^}]*\btest\b[^}]*\} from '\.\/fixture'/.test(read(path)))
    expect(unwatched).toEqual([])
  })
})
