import { describe, expect, it } from 'vitest'
import { createSearcher, type Searcher } from '../../../../../src/features/search/engine/searcher'
import { queries, shipped, type Expected } from '../../../../fixtures/searcher'

const { dataset, hant, file } = shipped()
const searcher = createSearcher(dataset, { file })

/** Every query of a list, asked once. */
function ask(list: readonly Expected[], asked: Searcher = searcher) {
  return list.map(({ query, wanted }) => {
    const hits = asked.find(query).map(({ kind, id }) => `${kind}:${id}`)
    const at = hits.findIndex((hit) => wanted.includes(hit))
    const said = `${query}: wanted ${wanted.join(' or ')}, got ${hits[0] ?? 'nothing'}`
    return { rank: at < 0 ? Infinity : at + 1, said }
  })
}

/** `queriesOutside.tsv`: five batches that outside readers wrote; labels corrected, first sight in decisions/0006. */
describe.each(['queries.tsv', 'queriesUnseen.tsv', 'queriesOutside.tsv'])('%s', (name) => {
  const list = queries(name)

  it('names things that exist', () => {
    const known = new Set([
      ...dataset.indicators.map(({ id }) => `indicator:${id}`),
      ...dataset.statements.map(({ id }) => `statement:${id}`),
      ...dataset.tasks.map(({ id }) => `task:${id}`),
      ...dataset.departments.map(({ id }) => `department:${id}`),
      ...dataset.documents.map(({ id }) => `document:${id}`),
      ...dataset.systems.map(({ id }) => `system:${id}`),
      ...dataset.commitments.map(({ id }) => `commitment:${id}`),
      ...dataset.unstated.map(({ id }) => `unstated:${id}`),
      ...dataset.areas.map(({ id }) => `area:${id}`),
    ])
    expect(list.flatMap(({ wanted }) => wanted).filter((one) => !known.has(one))).toEqual([])
    expect(list.length).toBeGreaterThanOrEqual(name === 'queriesUnseen.tsv' ? 60 : 120)
  })

  it('is found: 98 of 100 among the first three, 90 of 100 first', () => {
    const asked = ask(list)
    const below = (most: number) => asked.filter(({ rank }) => rank > most)
    const said = (most: number) =>
      below(most)
        .map((each) => each.said)
        .join('\n')
    expect(below(3).length / list.length, said(3)).toBeLessThanOrEqual(0.02)
    expect(below(1).length / list.length, said(1)).toBeLessThanOrEqual(0.1)
  })
})

it('finds nearly as well without the file, from what the dataset itself carries', () => {
  const asked = ask(queries('queries.tsv'), createSearcher(dataset, { hant }))
  const missed = asked.filter(({ rank }) => rank > 3)
  expect(missed.length / asked.length, missed.map(({ said }) => said).join('\n')).toBeLessThan(0.1)
})
