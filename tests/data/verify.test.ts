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
    // 2 documents, 7 sections, 5 statements, 1 commitment, 5 non-figures.
    expect(passed).toBe(20)
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
    ['a hedge before the token that is not recorded', row(1, { hedge: '' }), 'hedge-printed'],
    ['another hedge than the printed one', row(1, { hedge: '力争' }), 'hedge-printed'],
    ['a hedge that is printed nowhere', row(0, { hedge: '力争' }), 'hedge-printed'],
    ['a hedge with more than is printed', row(1, { hedge: '推动建设' }), 'hedge-printed'],
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
      'a commitment that is not printed in its section',
      (r) => (first(r.commitments).section = '二'),
      'words-printed',
    ],
    [
      'a commitment for a year that is not printed',
      (r) => (first(r.commitments).period = '2030'),
      'period-printed',
    ],
    [
      'a system that its section does not name',
      (r) => (first(r.systems).mentions = 'plan#一'),
      'words-printed',
    ],
    [
      'a validity that is not printed',
      (r) => (first(r.documents).valid_until = '2030-12-31'),
      'words-printed',
    ],
    [
      'an index number that is not printed',
      (r) => (first(r.documents).index_number = 'XM-1'),
      'words-printed',
    ],
    [
      'an attachment that is not printed',
      (r) => (first(r.documents).attachments = '重点指标;任务清单'),
      'words-printed',
    ],
    [
      'a leading group that is not printed',
      (r) => (first(r.documents).leading_group = '领导小组'),
      'words-printed',
    ],
    [
      'an abridgement that the original does not mention',
      (r) => (first(r.documents).abridged = 'true'),
      'words-printed',
    ],
    [
      'a sentence of the original in a commitment’s label',
      (r) =>
        (first(r.commitments).label_zh_hans =
          '推动不少于６００项服务,首个平台上线。附件:重点指标(到2026年)'),
      'own-words',
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
  const facts = parseFacts(
    [
      'id\tcomparator\ttoken\turl\tnote',
      'S1\t~\t近300家\thttps://example.org/"a"\t',
      'S2\t>\t400家\thttps://example.org/"a"\t',
      'S3\t=\t2萬(wan) 個(gè)\thttps://example.org/"a"\t预计数',
      '',
    ].join('\n'),
    'A better copy of it: better.example/a.htm. Seen later: 512 firms, 2.9%.',
  )
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

  it('holds a page that was read later against the prose on it, number by number', () => {
    const later = (prose: string) =>
      verifySupplementary(supplement('https://example.org/b'), { ...facts, corrections: prose })
        .findings.length
    expect(later('Of that page: about 300 firms.')).toBe(0)
    expect(later('Of that page: about 1300 firms, 300.5 in all.')).toBe(1)
  })

  it('does not let later prose excuse a page whose facts were collected', () => {
    const change = supplement('https://example.org/"a"')
    const [kept] = change.tables.statements.slice(-1)
    const tables = {
      ...change.tables,
      statements: [{ ...kept!, cells: { ...kept!.cells, token: '约300家', comparator: '~' } }],
    }
    const later = { ...facts, corrections: '300' }
    expect(verifySupplementary({ ...change, tables }, later).findings).toMatchObject([
      { check: 'fact-collected' },
    ])
  })

  it('holds what such a page says in words against its facts too', () => {
    const pack = supplement('https://example.org/"a"')
    const [word] = pack.tables.commitments
    const commitments = [{ ...word!, cells: { ...word!.cells, document: 'press' } }]
    const { findings } = verifySupplementary(
      { ...pack, tables: { ...pack.tables, commitments } },
      facts,
    )
    expect(findings).toMatchObject([{ check: 'fact-collected', column: 'token' }])
  })

  it('fails where the page is another one', () => {
    const { findings, passed } = verifySupplementary(supplement('https://example.org/b'), facts)
    expect(findings).toMatchObject([{ check: 'fact-collected', line: 6, column: 'token' }])
    expect(passed).toBe(0)
  })

  const checksOf = (cells: Record<string, string>, address = 'https://example.org/"a"') => {
    const pack = packWith(({ documents, statements }) => {
      Object.assign(documents[1] ?? {}, { collection: 'supplementary', address, source_file: '' })
      Object.assign(statements[4] ?? {}, cells)
    })
    return verifySupplementary(pack, facts).findings.map(({ check }) => check)
  }

  it('asks for the comparator that a cut token of the facts has lost', () => {
    expect(checksOf({ token: '400家', value: '400', comparator: '=' })).toEqual(['fact-compared'])
    expect(checksOf({ token: '突破400家', value: '400', comparator: '>' })).toEqual([])
  })

  it('reads over what a converter mixed into a fact, and asks for the hedge that it notes', () => {
    const cells = { token: '2萬個', value: '2', unit: '万个', comparator: '=' }
    expect(checksOf({ ...cells, hedge: '预计' })).toEqual([])
    expect(checksOf(cells)).toEqual(['fact-hedged'])
    expect(checksOf({ hedge: '力争' })).toEqual(['fact-hedged'])
  })

  it('follows a better copy that the second reader names, and a page that may not be named', () => {
    expect(checksOf({}, 'https://www.better.example/a.htm')).toEqual([])
    expect(checksOf({}, '')).toEqual([])
    expect(checksOf({ token: '近301家', value: '301' }, '')).toEqual(['fact-collected'])
  })

  it('holds a page that only the second reader saw against his numbers', () => {
    const seen = 'https://later.example/b'
    expect(checksOf({ token: '近512家', value: '512' }, seen)).toEqual([])
    expect(checksOf({ token: '近9家', value: '9' }, seen)).toEqual(['fact-collected'])
    expect(checksOf({ token: '近512家', value: '512' })).toEqual(['fact-collected'])
  })
})
