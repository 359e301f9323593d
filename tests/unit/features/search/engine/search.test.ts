import { describe, expect, it } from 'vitest'
import { createLookups } from '../../../../../src/record/lookups'
import {
  chineseNumbers,
  QUERY_LIMIT,
  variantsOf,
} from '../../../../../src/features/search/engine/variants'
import { labelOf } from '../../../../../src/features/search/engine/labels'
import { rangesOf } from '../../../../../src/features/search/engine/marks'
import { createSearcher } from '../../../../../src/features/search/engine/searcher'
import { unitsOf } from '../../../../../src/features/search/engine/units'
import { shipped } from '../../../../fixtures/searcher'

const { dataset, file } = shipped()
const searcher = createSearcher(dataset, { file })
const lookups = createLookups(dataset)
const first = (query: string) => searcher.find(query)[0]
const texts = (text: string) => unitsOf(text, new Map()).map((unit) => unit.text)

describe('a text as the search sees it', () => {
  it.each([
    ['５Ｇ基站', ['5', 'g', '基', '站']],
    ['厦府〔2025〕90号', ['厦', '府', '2025', '90', '号']],
    ['超65%。', ['超', '65', '%']],
    ['5,000', ['5000']],
    ['35.0', ['35']],
    ['shùzì lǜ', ['s', 'h', 'u', 'z', 'i', 'l', 'v']],
    ['“i厦门”\u200f\u202e', ['i', '厦', '门']],
  ])('%s', (text, units) => expect(texts(text)).toEqual(units))

  it('remembers where each unit stood', () => {
    const [, , year] = unitsOf('厦府〔２０２５〕90号', new Map())
    expect(year).toMatchObject({ text: '2025', start: 3, end: 7, gap: true })
  })
})

describe('numbers in characters', () => {
  it.each([
    ['百分之六十五', '65%'],
    ['百分之二十八点五', '28.5%'],
    ['五千', '5000'],
    ['5千家', '5000家'],
    ['三百五十家', '350家'],
    ['七成', '70成'],
    ['千员万企', '千员万企'],
    ['双千兆', '双千兆'],
    ['一一', '一一'],
  ])('%s → %s', (typed, read) => expect(chineseNumbers(typed)).toBe(read))
})

describe('ranking', () => {
  it('puts an indicator before its statements, and shows these', () => {
    const hits = searcher.find('公共算力规模')
    expect(hits[0]).toMatchObject({ kind: 'indicator', id: 'public-computing-power' })
    expect(hits.some((hit) => hit.id === 'xm-2025-90-003')).toBe(true)
  })

  it('puts the five documents before supplementary ones', () => {
    const ids = searcher.find('工作要点').flatMap((hit) => (hit.kind === 'document' ? hit.id : []))
    expect(ids.slice(0, 2)).toEqual(['xm-2022-47', 'xm-2022-47-repost'])
  })

  it.each(['人工智能', 'AI', '城市大脑', 'i厦门', '一件事'])(
    'puts figures of %s before systems that are called so',
    (query) => {
      const kinds = searcher.find(query).map(({ kind }) => kind)
      expect(kinds[0]).toBe('indicator')
      if (kinds.includes('system'))
        expect(kinds.indexOf('indicator')).toBeLessThan(kinds.indexOf('system'))
    },
  )

  it('names the figure that was asked for', () => {
    const asked = first('福建5G基站数')
    expect(asked).toMatchObject({ kind: 'indicator', id: '5g-base-stations-total' })
    expect(lookups.statements.get(asked?.figure ?? '')).toMatchObject({
      place: 'fujian',
      kind: 'actual',
    })
    expect(first('szjj')?.figure).toBe('')
  })

  it.each([
    ['网零占比', 'online-retail-share'],
    ['unicorn companies', 'provincial-unicorn-gazelle-firms'],
    ['网上约号看病', 'online-appointment-hospitals-share'],
    ['身份宝', 'standards-verification-pilot'],
    ['数据条例', 'data-system-documents'],
    ['集聚区 集美', 'siming-jimei-clusters'],
    ['23.5英寸', 'micro-led-line-first'],
    ['6月底前', 'xm-2022-47-word-07'],
    ['有效期', 'xm-2025-90'],
    ['附件', 'annex-xiamen'],
    ['典型案例', 'it-manufacturing-integration-cases'],
  ])('finds %s by short forms, facts and words of others', (query, id) =>
    expect(
      searcher
        .find(query)
        .slice(0, 3)
        .map((hit) => hit.id),
    ).toContain(id),
  )

  it('puts the whole name before one that begins so, and that before one that holds it', () => {
    const ids = searcher.find('城市大脑').flatMap((hit) => (hit.kind === 'system' ? hit.id : []))
    expect(ids[0]).toBe('city-brain')
  })

  it.each([
    ['福州', /^statement:.*:福州市/],
    ['泉州', /^statement:.*:泉州市/],
    ['2025年', /^statement:.*2025(-\d\d)?年?/],
    ['2026', /^statement:.*2026年/],
    ['福建 2025', /^statement:.*:福建省2025/],
    ['目标', /^statement:.*目标/],
    ['排名', /^statement:.*位次/],
  ])('shows the figures of %s, where that is all that was typed', (query, figure) => {
    const hits = searcher.find(query)
    const named = hits.map((hit) => `${hit.kind}:${labelOf(hit, lookups, searcher.fold)}`)
    const figures = named.filter((name) => name.startsWith('statement:'))
    expect(figures.length).toBeGreaterThan(1)
    expect(figures.filter((name) => !figure.test(name))).toEqual([])
    // Behind the documents that are named so, before everything else.
    const before = named.slice(0, named.indexOf(figures[0]!))
    expect(before.filter((name) => !name.startsWith('document:'))).toEqual([])
  })

  it('counts what names a thing, not the place and year beside it', () => {
    expect(first('厦门GDP 2024')?.id).toBe('gross-regional-product')
  })

  it('finds an area by its name, behind the figure that most would mean', () => {
    expect(first('数字生态')).toMatchObject({ kind: 'area', id: 'ecology' })
    expect(first('数字经济')?.kind).toBe('indicator')
    expect(searcher.find('数字经济').some(({ kind }) => kind === 'area')).toBe(true)
  })

  it('passes over digits and Latin letters between initials, and an English plural', () => {
    expect(first('xjjz')?.id).toBe('new-5g-base-stations-per-year')
    expect(first('health records')?.id).toBe('health-records-coverage')
  })

  it('takes two everyday words at once, and those of the other side of the strait first', () => {
    expect(first('机房能耗')?.id).toBe('data-centre-pue')
    expect(first('晶片')?.id).toBe('strait-ic-park')
  })

  it('never forgives a slip in a number', () => {
    for (const hit of searcher.find('5001')) expect(hit.id).not.toBe('public-computing-power')
  })

  it('says under which other name something was found', () => {
    expect(first('公共算力规模')?.via).toBe('')
    expect(first('瞪羚企业')?.via).toBe('瞪羚企业')
  })

  it('gives the same answer twice', () => {
    expect(searcher.find('szjj')).toEqual(searcher.find('szjj'))
  })
})

describe('marks', () => {
  /** What is marked of a text where the best hit for the query shows it. */
  const marked = (text: string, query: string) =>
    rangesOf(text, first(query)?.marks ?? [], searcher.fold).map(([start, end]) =>
      text.slice(start, end),
    )

  it.each([
    ['数字经济增加值占GDP比重', 'szjj', ['数字经济']],
    ['數字經濟增加值佔GDP比重', 'szjj', ['數字經濟']],
    ['数字经济增加值占GDP比重', '數字經濟', ['数字经济']],
    ['数字经济增加值占GDP比重', '数字jj gdp', ['数字经济', 'GDP']],
    ['数字经济增加值占GDP比重', 'shuzijingj', ['数字经济']],
    ['厦府〔2025〕90号', '厦府[2025]90', ['厦府〔2025〕90']],
    ['海峡两岸集成电路产业园', '積體電路', ['集成电路']],
    ['Public computing power', 'computing', ['computing']],
    ['厦门市·2026年·目标', '算力 厦门 2026', ['厦门', '2026']],
    ['市公安局', 'qxvwkpq', []],
  ])('in %s for %s', (text, query, parts) => expect(marked(text, query)).toEqual(parts))

  it('lie inside the text, in order, apart', () => {
    for (const query of ['szjj', '数据 平台', '5g', 'a', '数', '网零占比'])
      for (const { id, kind, marks } of searcher.find(query)) {
        const name = kind === 'indicator' ? (lookups.indicators.get(id)?.name.zh ?? '') : ''
        let last = 0
        for (const [start, end] of rangesOf(name, marks, searcher.fold)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(name.length)
      }
  })
})

describe('queries nobody means', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \u3000\t'],
    ['emoji', '😀🎉👩‍👩‍👧'],
    ['regex characters', '[(*+?{|\\^$.'],
    ['right-to-left marks', '\u202e\u200f\u2066'],
    ['a lone half of a pair', '\ud83d'],
    ['letters at random', 'qxvwkpq'],
    ['control characters', '\u0000\u0007'],
  ])('%s finds nothing and breaks nothing', (_name, query) =>
    expect(searcher.find(query)).toEqual([]),
  )

  it.each(['数', 'szjj', '65%', '😀'])('5 000 times “%s” is cut off, not looked at', (part) => {
    const looked = variantsOf(part.repeat(5000), searcher.fold).typed
    expect([...looked].length).toBeLessThanOrEqual(QUERY_LIMIT)
    expect(searcher.find(part.repeat(5000))).toEqual(searcher.find(looked))
  })

  it('the keys of every object break nothing', () => {
    for (const query of ['__proto__', 'constructor', 'toString'])
      expect(() => searcher.find(query)).not.toThrow()
  })

  it('a right-to-left mark inside a query is not seen', () => {
    expect(first('数\u202e字\u200f经济占比')?.id).toBe(first('数字经济占比')?.id)
  })
})
