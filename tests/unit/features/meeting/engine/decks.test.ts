import { describe, expect, test } from 'vitest'
import {
  cleanText,
  isSameDeck,
  withIndicators,
  withMoved,
  withLine,
} from '../../../../../src/features/meeting/engine/deckRules'
import {
  departmentSlides,
  departmentsWithIndicators,
  overviewSlides,
} from '../../../../../src/features/meeting/engine/presets'
import { DECK_LIMITS } from '../../../../../src/record/deckLimits'
import { indicatorFigures } from '../../../../../src/record/indicatorFigures'
import { createLookups } from '../../../../../src/record/lookups'
import { isOfMeeting, parseMeeting } from '../../../../../src/features/meeting/engine/meeting'
import { dataset } from '../../../../fixtures/dataset'
import { shippedLookups as shipped } from '../../../../fixtures/shipped'

const slides = ['a', 'b', 'c'].map((indicator) => ({ indicator, line: '' }))
const ids = (list: readonly { readonly indicator: string }[]) => list.map((one) => one.indicator)

describe('slides', () => {
  test('are added behind the others, none twice, and no more than fit', () => {
    expect(ids(withIndicators(slides, ['d', 'b', 'd']))).toEqual(['a', 'b', 'c', 'd'])
    const many = Array.from({ length: 300 }, (_, at) => `i${at}`)
    expect(withIndicators(slides, many)).toHaveLength(DECK_LIMITS.slides)
  })

  test('are moved inside the list only', () => {
    expect(ids(withMoved(slides, 0, 2))).toEqual(['b', 'c', 'a'])
    expect(ids(withMoved(slides, 2, 0))).toEqual(['c', 'a', 'b'])
    expect(withMoved(slides, 0, -1)).toBe(slides)
    expect(withMoved(slides, 2, 3)).toBe(slides)
    expect(withMoved(slides, 9, 0)).toBe(slides)
  })

  test('keep a line without what nobody sees, cut to what fits', () => {
    expect(withLine(slides, 1, ' 先讲\n口径\u202e ')[1]).toEqual({
      indicator: 'b',
      line: '先讲 口径',
    })
    expect([...cleanText('长'.repeat(300), DECK_LIMITS.line)]).toHaveLength(200)
    expect(cleanText('一半\ud83d', 80)).toBe('一半')
    expect(cleanText('家人👨‍👩‍👧', 80)).toBe('家人👨‍👩‍👧')
  })
})

describe('a deck that comes in', () => {
  const deck = { name: '会商', slides }

  test('is the same where name, order and every line are, as they are kept', () => {
    expect(isSameDeck(deck, { name: ' 会商\n', slides: [...slides] })).toBe(true)
    expect(isSameDeck(deck, { ...deck, name: '会商 2' })).toBe(false)
    expect(isSameDeck(deck, { ...deck, slides: withLine(slides, 1, '先讲') })).toBe(false)
    expect(isSameDeck(deck, { ...deck, slides: withMoved(slides, 0, 2) })).toBe(false)
    expect(isSameDeck(deck, { ...deck, slides: slides.slice(1) })).toBe(false)
    expect(isSameDeck({ ...deck, slides: slides.slice(1) }, deck)).toBe(false)
  })
})

describe('主要指标', () => {
  test('has the headline figure of every area, then the latest actual figures, none twice', () => {
    const found = ids(overviewSlides(shipped))
    const headlines = shipped.dataset.areas.map(({ headline }) => headline)
    expect(found.slice(0, headlines.length)).toEqual(headlines)
    expect(found.length).toBeGreaterThan(headlines.length)
    expect(new Set(found).size).toBe(found.length)
    for (const id of found.slice(headlines.length))
      expect(indicatorFigures(id, shipped).actual, id).toBeDefined()
  })

  test('takes the first indicator of an area whose headline is not in the data', () => {
    const small = dataset()
    const [area] = small.areas
    const lookups = createLookups(dataset({ areas: [{ ...area!, headline: 'gone' }] }))
    expect(ids(overviewSlides(lookups))).toEqual(['digital-economy-share'])
  })
})

describe('部门自查', () => {
  test('has every indicator that names the unit, those with a target first', () => {
    for (const { department, count } of departmentsWithIndicators(shipped)) {
      const found = ids(departmentSlides(department.id, shipped))
      expect(found).toHaveLength(count)
      const aimed = found.map((id) => indicatorFigures(id, shipped).target !== undefined)
      expect(aimed.lastIndexOf(true)).toBeLessThan(
        aimed.includes(false) ? aimed.indexOf(false) : aimed.length,
      )
    }
    expect(departmentSlides('nobody', shipped)).toEqual([])
  })
})

describe('a meeting', () => {
  const meeting = {
    address: '/meeting/overview/present?slide=3',
    version: '1.0.0+aaaaaaaa',
    since: '2026-11-22T01:00:00.000Z',
  }

  test('that was kept is read again, and nothing else is', () => {
    expect(parseMeeting({ ...meeting })).toEqual(meeting)
    for (const kept of [
      null,
      'x',
      {},
      { ...meeting, version: '' },
      { ...meeting, since: 7 },
      { ...meeting, address: 'https://elsewhere.example/meeting/a/present' },
      { ...meeting, address: '/settings' },
    ])
      expect(parseMeeting(kept)).toBeNull()
  })

  test('is the same on the big screen and on the speaker’s, at any slide, and not of another deck', () => {
    expect(isOfMeeting(meeting, '/meeting/overview/present')).toBe(true)
    expect(isOfMeeting(meeting, '/meeting/overview/speaker?slide=9')).toBe(true)
    expect(isOfMeeting(meeting, '/meeting/other/present')).toBe(false)
    expect(isOfMeeting(meeting, '/meeting/overview')).toBe(false)
    expect(isOfMeeting(meeting, '/')).toBe(false)
  })
})
