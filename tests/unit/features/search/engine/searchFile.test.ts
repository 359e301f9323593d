import { describe, expect, it } from 'vitest'
import { createReader, keyOf, tablesFrom } from '../../../../../src/features/search/engine/readings'
import { createSearcher } from '../../../../../src/features/search/engine/searcher'
import { STRAIT_TERMS } from '../../../../../src/features/search/engine/variants'
import { unitsOf } from '../../../../../src/features/search/engine/units'
import { targetOf } from '../../../../../src/features/search/engine/labels'
import { periodTexts } from '../../../../../src/features/search/engine/words'
import { syllablesOf } from '../../../../../data/pipeline/pinyinOf'
import { searchFileOf } from '../../../../../data/pipeline/searchFile'
import { createLookups } from '../../../../../src/record/lookups'
import { SEARCH_KINDS } from '../../../../../src/record/searchTypes'
import {
  aCommitment,
  anUnstated,
  aStatement,
  dataset as aDataset,
} from '../../../../fixtures/dataset'
import { shipped } from '../../../../fixtures/searcher'

const { dataset, hant, file } = shipped()

describe('the search file', () => {
  it.each([
    ['of another dataset', { version: 'x' }],
    ['of other rules', { schema: 0 as never }],
  ])('%s is left alone, and the tables made anew', (_name, change) => {
    const little = aDataset()
    const asked = createSearcher(little, { file: { ...searchFileOf(little), ...change } })
    expect(asked.find('szjj')[0]?.id).toBe('digital-economy-share')
  })

  it('gives every name the reading that it has in its context', () => {
    const reader = createReader(file)
    const names = [
      ...dataset.indicators.map((each) => each.name.zh),
      ...dataset.departments.map((each) => each.name.zh),
      ...dataset.systems.map((each) => each.name.zh),
      ...dataset.tasks.map((each) => each.title),
    ]
    for (const name of names) {
      const atoms = reader.atomsOf(name)
      const read = atoms.flatMap(({ type, reading }) => (type === 'han' ? reading : []))
      expect(read, name).toEqual(syllablesOf(keyOf(unitsOf(name, reader.fold))))
    }
  })

  it('folds every Traditional text of the overlay to its Simplified one', () => {
    const reader = createReader(file)
    const plain = (text: string) =>
      reader
        .atomsOf(text)
        .map((atom) => atom.text)
        .join('')
    const names = new Set(dataset.indicators.map((each) => each.name.zh))
    const wrong = Object.entries(hant.texts).filter(
      ([zh, traditional]) => names.has(zh) && plain(zh) !== plain(traditional),
    )
    expect(wrong).toEqual([])
  })

  it('is made anew from the indicators’ pinyin and the overlay', () => {
    const { readings, folding } = tablesFrom(dataset, hant)
    expect(readings.chars).toMatchObject({ 数: 'shu', 经: 'jing', 占: 'zhan' })
    expect([...folding.from]).toHaveLength([...folding.to].length)
    expect(folding.from).toContain('數')
  })
})

describe('tables for people', () => {
  it('stand character for character in both scripts', () => {
    for (const [traditional, simplified] of STRAIT_TERMS)
      expect([...traditional]).toHaveLength([...simplified].length)
  })

  it('say periods', () => {
    expect(periodTexts('2026')).toEqual(['2026年'])
    expect(periodTexts('2025-06')).toEqual(['2025年6月', '2025年'])
    expect(periodTexts('未注明')).toEqual(['未注明'])
  })

  it('lead each kind of hit somewhere', () => {
    const word = { ...aCommitment(), id: 'x/y' }
    const lookups = createLookups(
      aDataset({
        statements: [aStatement({ id: 'x/y', indicator: 'i' })],
        commitments: [word],
        unstated: [anUnstated({ id: 'x/y' }), anUnstated({ id: 'all', document: '' })],
      }),
    )
    const paths = [...SEARCH_KINDS].map((kind) => targetOf({ kind, id: 'x/y' }, lookups))
    expect(targetOf({ kind: 'unstated', id: 'all' }, lookups)).toBe('/documents#all')
    expect(paths).toEqual([
      '/indicator/x%2Fy',
      '/indicator/i',
      '/tasks#x%2Fy',
      '/departments/x%2Fy',
      '/documents/x%2Fy',
      '/systems/x%2Fy',
      '/documents/plan#%E4%B8%80%2F(%E4%BA%8C)',
      '/documents/plan#x%2Fy',
      '/area/x%2Fy',
    ])
  })
})
