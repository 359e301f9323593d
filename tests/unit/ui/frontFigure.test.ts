import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createShukan } from '../../../src/app/createShukan'
import { frontFigure, indicatorFigures } from '../../../src/record/indicatorFigures'
import { simplified } from '../../../src/record/simplified'
import { useDatasetStore } from '../../../src/features/dataset/datasetStore'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

/** These need a browser's window. */
vi.mock('../../../src/features/reading/ReadAloudButton.vue', () => ({
  default: { render: () => null },
}))
vi.mock('../../../src/features/mine/NoteEditor.vue', () => ({ default: { render: () => null } }))

const pages = new Map<string, string>()
const stated = shipped.indicators.filter(({ id }) => lookups.statementsByIndicator.has(id))

/** The pages as a reader gets them, without a browser. */
beforeAll(async () => {
  const manifest = {
    schema: shipped.schema,
    version: shipped.version,
    released: shipped.released,
    files: [],
    counts: { indicators: 0, statements: 0, documents: 0, tasks: 0, systems: 0 },
  }
  for (const { id } of stated) {
    const { app, router, pinia } = createShukan(createMemoryHistory())
    const hant = () => Promise.resolve(null)
    useDatasetStore(pinia).show({ dataset: shipped, manifest, hant, source: 'bundled' })
    await router.push(`/indicator/${id}`)
    pages.set(id, await renderToString(app))
  }
})

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')
const partOf = (id: string, pattern: RegExp) => pattern.exec(pages.get(id) ?? '')?.[1] ?? ''
const heroOf = (id: string) => partOf(id, /<div class="[^"]*\bhero"(.*?)<ul class="[^"]*\bothers"/s)
const frontOf = (id: string) => frontFigure(indicatorFigures(id, lookups))!

describe('the page of every indicator', () => {
  test('shows the printed characters of the figure that stands in front', () => {
    for (const { id } of stated)
      expect(plain(heroOf(id)), id).toContain(simplified(frontOf(id).lead.token))
  })

  test('never says “none yet” of an actual without saying whose', () => {
    const without = stated.filter(({ id }) => !indicatorFigures(id, lookups).actual)
    expect(without.length).toBeGreaterThan(0)
    for (const { id } of without) expect(pages.get(id)!.includes('厦门市暂未公布'), id).toBe(true)
  })
})

describe('a rank', () => {
  test('stands in front in its printed characters, not as a number and a unit', () => {
    const ranks = stated.filter(({ id }) => frontOf(id).kind === 'rank')
    expect(ranks.length).toBeGreaterThan(5)
    for (const { id } of ranks) {
      const giant = /<p class="giant"[^>]*>(.*?)<\/p>/s.exec(heroOf(id))?.[1] ?? ''
      expect(plain(giant), id).toBe(frontOf(id).lead.token)
    }
  })
})

describe('a conflict', () => {
  test('is decided in front too: the hero shows the statement that leads, and says that others differ', () => {
    for (const { id, members, leads } of shipped.conflicts)
      for (const indicator of new Set(members.map((m) => lookups.statements.get(m)!.indicator))) {
        const { lead } = frontOf(indicator)
        if (!members.includes(lead.id)) continue
        // Where print leaves open whether the two are one thing, each keeps its own figure in front.
        if (lookups.statements.get(leads)!.indicator === indicator) expect(lead.id, id).toBe(leads)
        if (members.length > 1) expect(heroOf(indicator), id).toContain('表述不一')
      }
  })

  test('between a dated annex and the undated body is led by the body, both kept and cited', () => {
    const { all } = indicatorFigures('culture-tourism-scenarios', lookups)
    expect(frontOf('culture-tourism-scenarios').lead.token).toBe('50個左右')
    expect(all.flatMap((f) => f.statements.map((s) => s.token))).toEqual(['50個左右', '50'])
  })
})
