/** The code knows no city: with the tables of another one every page speaks of that one alone. */
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { expect, test, vi } from 'vitest'
import { createShukan } from '../../src/app/createShukan'
import { useDatasetStore } from '../../src/features/dataset/datasetStore'
import type { Language } from '../../src/record/dataset'
import { createLookups } from '../../src/record/lookups'
import { otherCity } from '../fixtures/otherCity'
import { shipped } from '../fixtures/shipped'
import { SHIPPED_COUNTS } from '../fixtures/shippedCounts'

const { dataset, manifest } = otherCity()

vi.mock('virtual:edition', async () => {
  const { otherCity: compiled } = await import('../fixtures/otherCity')
  return { default: compiled().dataset.edition }
})

async function pageAt(path: string, language: Language = 'zh-Hans'): Promise<string> {
  const { app, router, pinia, i18n } = createShukan(createMemoryHistory())
  await i18n.use(language)
  const hant = () => Promise.resolve(null)
  useDatasetStore(pinia).show({ dataset, manifest, hant, source: 'bundled' })
  await router.push(path)
  await router.isReady()
  return renderToString(app)
}

/** What only the shipped edition may say: places, its own name, document numbers, names of systems. */
const SHIPPED = [
  ...shipped.places
    .filter(({ level }) => level !== 'nation')
    .flatMap(({ name, shortName, aliases }) => [name.zh, shortName.zh, shortName.en, ...aliases]),
  ...shipped.places.map(({ id }) => `"${id}"`),
  ...shipped.documents.flatMap(({ number }) => number || []),
  // 主要指标 is what the app itself calls a deck.
  ...shipped.systems.flatMap(({ name }) => [name.zh, name.en]).filter((it) => it !== '主要指标'),
  ...Object.values(shipped.edition.name),
]

const PAGES = [
  '/',
  '/area/economy',
  '/indicator/digital-share',
  '/status',
  '/compare',
  '/check',
  '/indicators',
  '/documents',
  '/departments',
  '/mine',
  '/meeting',
  '/data',
  '/search',
  '/rules',
  '/settings',
  '/tasks',
  '/departments/data-bureau',
  '/indicator/online-services',
  '/originals',
]

test.each(PAGES)('%s of another city names nothing of the shipped one', async (path) => {
  const html = await pageAt(path)
  expect(html.length).toBeGreaterThan(500)
  expect(SHIPPED.filter((name) => html.includes(name))).toEqual([])
})

test.each(PAGES)('%s of another city counts nothing as the shipped one does', async (path) => {
  for (const language of ['zh-Hans', 'en'] as const) {
    const html = await pageAt(path, language)
    expect(SHIPPED_COUNTS.filter((count) => count.test(html))).toEqual([])
  }
})

test('another city’s areas, documents and tasks are counted, and its plan has its own year', async () => {
  expect(await pageAt('/')).toContain('一大领域')
  expect(await pageAt('/', 'en')).toContain('1 goal area<')
  expect(await pageAt('/data')).toContain('4 项指标 · 5 条原文 · 2 份文件')
  expect(await pageAt('/tasks')).toContain('2030年已过')
  expect(await pageAt('/departments/data-bureau', 'en')).toContain('2030 is past')
})

test('总览 of another city is called by its name and counts the targets of its own year', async () => {
  const html = await pageAt('/')
  expect(html).toContain('数看甲市')
  expect(html).toContain('数字甲市 · 关键数据')
  expect(html).toContain('2031年目标')
  expect(html).not.toContain('2026')
})

test('a city that lies in no known province has nothing beside its own figures', () => {
  expect(createLookups(dataset).home).toEqual({ id: 'city', province: '', nation: '' })
})
