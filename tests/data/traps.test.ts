import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../data/pipeline/readTables'
import { figureOfStatement } from '../../src/record/indicatorFigures'
import { createLookups } from '../../src/record/lookups'
import { verdictOfTarget } from '../../src/features/judge/engine/verdictOf'
import { comparatorOf, numbersOf } from '../../data/pipeline/readToken'
import { readCompiled } from '../fixtures/compiled'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))
const { dataset } = readCompiled()

const CITY = 'xm-2025-90'
const PROVINCE = 'fj-2025-4'
const PRESS = 'xmrb-2025-10-16'
const WORK_PLAN = 'xm-2022-47'
const REPOST = 'xm-2022-47-repost'

const of = (document: string) => dataset.statements.filter((each) => each.document === document)
const annex = of(PROVINCE).filter((each) => each.section.startsWith('附件/'))
const row = (number: number) => annex.find((each) => each.section === `附件/${number}`)

/** The statement with those printed characters in a document. */
function printed(document: string, token: string, section?: string) {
  const found = of(document).find(
    (each) => each.token === token && (section === undefined || each.section === section),
  )
  if (!found) throw new Error(`${document} ${section ?? ''} has no “${token}”`)
  return found
}

/** How two statements may be put together, by comparisons.csv. */
function relationsOf(a: { id: string }, b: { id: string }): string[] {
  const together = dataset.comparisons.filter(
    ({ members }) => members.includes(a.id) && members.includes(b.id),
  )
  return [...new Set(together.map(({ relation }) => relation))]
}

describe('the traps of the documents', () => {
  it('1 body and annex differ: eight annex rows lost their word, row 21 kept it', () => {
    const words = { 1: '~', 5: '>', 7: '>', 9: '>', 10: '>=', 11: '~', 14: '>', 15: '~' }
    for (const [number, comparator] of Object.entries(words)) {
      const inAnnex = row(Number(number))
      const conflict = dataset.conflicts.find(({ members }) => members.includes(inAnnex?.id ?? ''))
      const inBody = of(PROVINCE).find(({ id }) => id === conflict?.leads)
      expect([inAnnex?.quantity.comparator, inBody?.quantity.comparator]).toEqual(['=', comparator])
      expect(inBody?.quantity.value).toBe(inAnnex?.quantity.value)
      expect(inBody?.section).not.toMatch(/^附件/)
    }
    expect(row(21)).toMatchObject({ token: '低於1.35', quantity: { comparator: '<', value: 1.35 } })
    // Row 11 says 接入数 where the body says 累计推出: whether that is one count, print leaves open.
    const connected = row(11)
    expect(relationsOf(connected!, printed(PROVINCE, '60項左右'))).toEqual(['unclear'])
    const onlyInAnnex = annex.filter(
      ({ id, indicator }) =>
        id !== connected?.id &&
        of(PROVINCE).filter((each) => each.indicator === indicator).length === 1,
    )
    expect(onlyInAnnex.map(({ section }) => section)).toEqual(
      [4, 8, 12, 13, 17, 18, 19, 20].map((number) => `附件/${number}`),
    )
    expect(annex).toHaveLength(21)
    expect(row(1)?.quantity.value).toBe(57)
  })

  it('2 whether 增加值 and 规模 are one measure no document says: side by side, never subtracted', () => {
    const target = printed(CITY, '超65%')
    const share = printed(PRESS, '60%以上', '数说/1')
    expect(share.indicator).not.toBe(target.indicator)
    expect(share.period).toBe('未注明')
    expect(relationsOf(target, share)).toEqual(['unclear'])
    const said = dataset.comparisons.map(({ reason }) => reason.zh)
    const meant = dataset.indicators.map(({ definition }) => definition.zh)
    expect([...said, ...meant].filter((text) => text.includes('不是同一口径'))).toEqual([])
  })

  it('3 innovation firms are counted five ways and not one series', () => {
    const counts = [
      printed(WORK_PLAN, '１００家以上'),
      printed(CITY, '突破85家'),
      printed(PRESS, '99家', '亮点/7'),
      printed(PRESS, '287家'),
      printed(PROVINCE, '突破350家'),
    ]
    expect(counts.map(({ quantity }) => `${quantity.comparator}${quantity.value}`)).toEqual([
      '>=100',
      '>85',
      '=99',
      '=287',
      '>350',
    ])
    for (const a of counts) {
      for (const b of counts) {
        if (a.indicator !== b.indicator) expect(relationsOf(a, b)).not.toContain('subtract')
      }
    }
    expect(new Set(counts.slice(0, 4).map(({ indicator }) => indicator)).size).toBe(4)
  })

  it('3 the province stands at exactly 350 firms: whether its target of more than 350 counts them alike is not stated', () => {
    const lookups = createLookups(dataset)
    const target = figureOfStatement(printed(PROVINCE, '突破350家'), lookups)!
    const before = verdictOfTarget(target, lookups, '2026-11-29')
    expect(before.actualFigure?.lead.token).toBe('350家')
    expect(before.kind).toBe('definitionUnclear')
    expect(verdictOfTarget(target, lookups, '2027-01-01').kind).toBe('definitionUnclear')
  })

  it('3 the firms on the cloud of 2025 were reported in 2022 already', () => {
    const indicator = printed(PRESS, '超5000家').indicator
    const told = dataset.statements.filter((each) => each.indicator === indicator)
    const reports = new Set(told.map(({ document }) => document))
    expect([...reports]).toEqual(['sup-fjrb-2022-08', PRESS])
    expect(new Set(told.map(({ quantity }) => JSON.stringify(quantity))).size).toBe(1)
  })

  it('4 what sounds alike is another indicator and is never linked', () => {
    for (const [a, b] of [
      [printed(PRESS, '41个', '正文/3'), printed(CITY, '62项')],
      [printed(PROVINCE, '60', '附件/12'), printed(PRESS, '100%', '正文/3')],
      [printed(PRESS, '150个', '正文/2'), printed(PROVINCE, '50', '附件/4')],
      [printed(WORK_PLAN, '达５０亿条以上'), printed(PRESS, '150亿条')],
      [printed(PRESS, '30万人次以上'), printed(PROVINCE, '100', '附件/13')],
    ] as const) {
      expect(a.indicator).not.toBe(b.indicator)
      expect(relationsOf(a, b)).toEqual(['never'])
    }
  })

  it('5 the press page contradicts itself three times, and each stands in the conflicts', () => {
    for (const [a, b] of [
      [printed(PRESS, '居全省第一'), printed(PRESS, '并列全省第一')],
      [printed(PRESS, '超30万人次'), printed(PRESS, '30万人次以上')],
      [printed(PRESS, '150亿条'), printed(PRESS, '超150亿条')],
    ] as const) {
      expect(
        dataset.conflicts.some(({ members }) => members.includes(a.id) && members.includes(b.id)),
      ).toBe(true)
    }
  })

  it('6 the annex of the city is only titled: nothing stands in it', () => {
    expect(of(CITY).filter(({ section }) => section.startsWith('附件'))).toEqual([])
    const plans = dataset.documents.filter(({ id }) => id === CITY || id === PROVINCE)
    expect(plans.map(({ abridged }) => abridged)).toEqual([true, true])
  })

  it('7 a year that is not printed is 未注明', () => {
    const periods = of(CITY).map(({ period }) => period)
    expect(periods.filter((period) => period === '2026')).toHaveLength(11)
    expect(periods.filter((period) => period === '未注明')).toHaveLength(3)
    expect(periods.filter((period) => period === '每年')).toHaveLength(1)
    for (const token of ['15个以上', '不少于5个', '100%']) {
      expect(printed(CITY, token).period).toBe('未注明')
    }
    expect(printed(CITY, '10个以上').period).toBe('每年')
  })

  it('8 there are 39 tasks, 38 with a number as printed, and a note on it', () => {
    const tasks = dataset.tasks.filter(({ document }) => document === WORK_PLAN)
    expect(tasks).toHaveLength(39)
    const [hub, ...others] = tasks.filter(({ number }) => number === '')
    expect(others).toEqual([])
    expect(hub?.title).toBe('建强城市大脑中枢')
    expect(hub?.note.zh).not.toBe('')
    expect([...(hub?.lead ?? []), ...(hub?.responsible ?? [])]).not.toEqual([])
    expect(printed(REPOST, '38项').quantity.value).toBe(38)
  })

  it('9 departments come from the work plan; brackets are part of a name, qualifiers are not', () => {
    const names = dataset.departments.map(({ name }) => name.zh)
    for (const name of ['市工信局(大数据局)', '市发改委(信用办)', '市政府办(政务热线协调处)']) {
      expect(names).toContain(name)
    }
    expect(names.filter((name) => /等$|按职责|^及其他/.test(name))).toEqual([])
    expect(dataset.tasks.filter(({ document }) => document === REPOST)).toEqual([])
    expect(dataset.tasks.filter(({ lead }) => lead.length > 0)).toHaveLength(12)
    const office = dataset.departments.find(({ name }) => name.zh === '市工信局(大数据局)')
    const today = dataset.departments.find(({ id }) => id === office?.successor)
    expect(today?.name.zh).toBe('市数据管理局')
    const named = dataset.tasks.flatMap(({ lead, responsible }) => [...lead, ...responsible])
    expect(named).not.toContain(today?.id)
  })

  it('10 full-width digits are read, and a figure split by a line break is whole', () => {
    const split = printed(WORK_PLAN, '不少于６００项')
    expect(split.quantity).toEqual({ comparator: '>=', value: 600, unit: '项' })
    expect(of(WORK_PLAN).every(({ token }) => !/[0-9]/.test(token))).toBe(true)
  })

  it('11 the words of the province are kept as printed and found under both wordings', () => {
    const statement = printed(PROVINCE, '超過80%')
    const indicator = dataset.indicators.find(({ id }) => id === statement.indicator)
    expect(indicator?.name.zh).toContain('智能')
    expect([...(indicator?.aliases ?? []), statement.note.zh].join()).toMatch(/智慧算力/)
    const headings = dataset.sections.filter(({ document }) => document === PROVINCE)
    expect(headings.map(({ heading }) => heading).join()).not.toMatch(/水準|高品質|網際網路|[數據]/)
  })

  it('12 以上 of a level qualifies the thing and not the number, 每年 is a flow, 近 is below', () => {
    expect(printed(WORK_PLAN, '３０家').quantity.comparator).toBe('=')
    expect(printed(WORK_PLAN, '５个').quantity.comparator).toBe('=')
    const yearly = dataset.indicators.find(({ id }) => id === printed(CITY, '10个以上').indicator)
    expect(yearly?.basis).toBe('flow')
    expect(printed(PRESS, '近3000家').quantity).toMatchObject({ comparator: '~<', value: 3000 })
  })

  it('13 numbers that are names are explained and are no statements', () => {
    const read = readTables(DATA)
    const explained = read.ok ? read.pack.tables.non_figures.map(({ cells }) => cells.token) : []
    for (const name of ['１２３４５', '12345', '131', '123', '6G', 'IPv６', '16条']) {
      expect(explained.some((token) => token.includes(name))).toBe(true)
      expect(dataset.statements.filter(({ token }) => token === name)).toEqual([])
    }
  })

  it('14 a number alone says nothing: the same one stands for several things', () => {
    for (const value of [62, 85, 65, 35, 350, 39, 150, 5000, 95, 100, 60]) {
      const things = dataset.statements
        .filter(({ quantity }) => quantity.value === value)
        .map(({ indicator }) => indicator)
      expect(new Set(things).size, String(value)).toBeGreaterThan(1)
    }
    for (const { token, quantity } of dataset.statements) {
      expect(comparatorOf(token)).toBe(quantity.comparator)
      expect(numbersOf(token, quantity.unit).length).toBeGreaterThan(0)
    }
  })
})
