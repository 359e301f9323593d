import { describe, expect, it } from 'vitest'
import { parseFacts, verifySupplementary } from '../../data/pipeline/verifySupplementary'
import { verifyOriginals } from '../../data/pipeline/verifyOriginals'
import { first, goodOriginals, packWith, type Rows } from './fixtures'
import { mutationsOf } from './mutations'

function checksAfter(change: (rows: Rows) => unknown = () => {}, originals = goodOriginals()) {
  const pack = packWith((rows) => void change(rows))
  return verifyOriginals(pack, originals).findings.map((finding) => finding.check)
}

const row = (index: number, cells: Record<string, string>) => (rows: Rows) =>
  void Object.assign(rows.statements[index] ?? {}, cells)

function print(file: string, from: string, to: string) {
  const originals = goodOriginals()
  return originals.set(file, (originals.get(file) ?? '').replace(from, to))
}

describe('verify', () => {
  it('passes where every statement is printed and every number is accounted for', () => {
    const { findings, passed, counts, missing } = verifyOriginals(packWith(), goodOriginals())
    expect(findings).toEqual([])
    expect(missing).toEqual([])
    // 7 sections, 5 statements, 5 non-figures.
    expect(passed).toBe(17)
    expect(counts.get('plan')).toEqual(
      new Map([
        ['target', 3],
        ['rank', 1],
      ]),
    )
  })

  it('takes 今年8月 of a dated text for that year, and for no other', () => {
    const said = print('press.txt', '数据企业集聚', '今年8月数据企业集聚')
    const excused = (period: string) => (rows: Rows) => {
      Object.assign(rows.statements[4]!, { period })
      const excuse = {
        document: 'press',
        section: '数说/1',
        count: '1',
        class: 'date',
        why: '月份',
      }
      rows.non_figures.push({ ...excuse, token: '8月' })
    }
    expect(checksAfter(excused('2025-08'), said)).toEqual([])
    expect(checksAfter(excused('2025-07'), said)).toEqual(['period-printed'])
    expect(checksAfter(excused('2024-08'), said)).toEqual(['period-printed'])
  })

  it('finds a figure that a line break splits in the original', () => {
    expect(goodOriginals().get('plan.txt')).toContain('超\n65%')
    expect(checksAfter()).toEqual([])
  })

  it.each<[string, (rows: Rows) => unknown, string]>([
    ['a token that is not printed', row(0, { token: '超66%', value: '66' }), 'token-printed'],
    ['a token printed in another section', row(0, { section: '二' }), 'token-printed'],
    ['a token in the parent of its section', row(1, { section: '二' }), 'token-printed'],
    ['a value that is not the printed one', row(0, { value: '56' }), 'token-agrees'],
    ['a comparator that print does not say', row(0, { comparator: '>=' }), 'token-agrees'],
    ['a comparator left out', row(0, { token: '65%', comparator: '=' }), 'token-whole'],
    ['a unit left out', row(0, { token: '超65' }), 'token-whole'],
    ['a number cut from a longer one', row(4, { token: '00家', value: '0' }), 'token-printed'],
    ['a year that is not printed', row(0, { period: '2027' }), 'period-printed'],
    ['a year of another section', row(1, { period: '2026' }), 'period-printed'],
    [
      'a second row for one print',
      (r) => r.statements.push({ ...first(r.statements), id: 'plan-9' }),
      'token-printed',
    ],
    ['a statement that is gone', (r) => r.statements.splice(2, 1), 'number-accounted'],
    ['a non-figure that is gone', (r) => r.non_figures.pop(), 'number-accounted'],
    ['a non-figure counted wrong', (r) => (first(r.non_figures).count = '2'), 'non-figure-counted'],
    ['a mark that is not printed', (r) => (first(r.sections).mark = '乙府'), 'section-found'],
    ['no mark at all', (r) => (first(r.sections).mark = ''), 'section-found'],
    [
      'a mark before the section before it',
      (r) => (first(r.sections.slice(3)).mark = '一、总体目标'),
      'section-found',
    ],
    [
      'a sentence of the original in a definition',
      (r) =>
        (first(r.indicators).definition =
          '推动不少于６００项服务,首个平台上线。附件:重点指标(到2026年)'),
      'own-words',
    ],
  ])('finds %s', (_name, change, check) => {
    expect(checksAfter(change)).toContain(check)
  })

  it.each([
    ['a digit run', '共8', '8'],
    ['a full-width number', '共３.５％', '３.５％'],
    ['a Chinese numeral with a unit', '三个', '三个'],
    ['a rank in words', '率先', '率先'],
    ['a number before the first section', undefined, '7'],
  ])('finds %s that nothing explains', (_name, added, hit) => {
    const originals = added
      ? print('plan.txt', '推动', `${added}推动`)
      : print('plan.txt', '甲府', '第7期甲府')
    const { findings } = verifyOriginals(packWith(), originals)
    expect(findings.map((finding) => finding.check)).toContain('number-accounted')
    expect(findings.map((finding) => finding.message).join()).toContain(hit)
    const contexts = findings.map((finding) => / in “(.*?)”/u.exec(finding.message)?.[1] ?? '')
    for (const context of contexts) expect(context.length).toBeLessThanOrEqual(10)
  })

  it('says which originals are not there', () => {
    expect(verifyOriginals(packWith(), new Map()).missing).toEqual(['plan', 'press'])
  })

  it('fails for every removed row and every changed value, comparator, section and token', () => {
    const { tables } = packWith()
    const survivors = mutationsOf(tables).filter(
      ({ mutated }) =>
        verifyOriginals({ ...packWith(), tables: mutated }, goodOriginals()).findings.length === 0,
    )
    expect(survivors.map(({ name }) => name)).toEqual([])
  })
})

describe('verify of supplementary documents', () => {
  const facts = parseFacts('id\ttoken\turl\nS1\t近300家\thttps://example.org/"a"\n')
  const supplement = (address: string) =>
    packWith(({ documents }) =>
      Object.assign(documents[1] ?? {}, { collection: 'supplementary', address, source_file: '' }),
    )

  it('passes where token and address are those of a collected fact', () => {
    expect(verifySupplementary(supplement('https://example.org/"a"'), facts)).toEqual({
      findings: [],
      passed: 1,
    })
  })

  it('fails where the page is another one', () => {
    const { findings, passed } = verifySupplementary(supplement('https://example.org/b'), facts)
    expect(findings).toMatchObject([{ check: 'fact-collected', line: 6, column: 'token' }])
    expect(passed).toBe(0)
  })
})
