/** Figures and what stands with them, as markup. */
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../../src/record/indicatorFigures'
import { simplified } from '../../../src/record/simplified'
import { printedRank } from '../../../src/record/printedWords'
import CommitmentLine from '../../../src/ui/CommitmentLine.vue'
import DepartmentLinks from '../../../src/ui/DepartmentLinks.vue'
import DueState from '../../../src/ui/DueState.vue'
import FigureLine from '../../../src/ui/FigureLine.vue'
import FigureText from '../../../src/ui/FigureText.vue'
import MarkedText from '../../../src/ui/MarkedText.vue'
import PaperSource from '../../../src/ui/PaperSource.vue'
import PrintedText from '../../../src/ui/PrintedText.vue'
import PrintedToken from '../../../src/ui/PrintedToken.vue'
import SourceLink from '../../../src/ui/SourceLink.vue'
import StatementLine from '../../../src/ui/StatementLine.vue'
import TaskLine from '../../../src/ui/TaskLine.vue'
import TaskNumber from '../../../src/ui/TaskNumber.vue'
import { useQuantityText } from '../../../src/ui/useQuantityText'
import { onDay } from '../../gallery/onDay'
import { inLanguage } from '../../fixtures/inLanguage'
import { linksIn, rendered, textOf } from '../../fixtures/rendered'
import { shipped, shippedLookups as lookups } from '../../fixtures/shipped'

const close = (words: string) => words.replaceAll(' ', '')
const [statement] = shipped.statements as [(typeof shipped.statements)[number]]
const [task] = shipped.tasks as [(typeof shipped.tasks)[number]]
const comparators = [...new Set(shipped.statements.map(({ quantity }) => quantity.comparator))]

describe('FigureText', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
    'shows each comparator with its word, number and unit in %s',
    async (language) => {
      const { said } = await inLanguage(language, useQuantityText)
      for (const comparator of comparators) {
        const of = shipped.statements.find((one) => one.quantity.comparator === comparator)!
        const html = await rendered(() => h(FigureText, { of }), { language })
        expect(close(textOf(html)), comparator).toBe(close(said(of)))
      }
    },
  )

  it('shows a rank in its printed characters, which are Chinese in every language', async () => {
    const rank = shipped.statements.find((one) => printedRank(one))!
    const html = await rendered(() => h(FigureText, { of: rank }), { language: 'en' })
    expect(textOf(html)).toBe(printedRank(rank))
    expect(html).toContain('lang="zh"')
  })
})

describe('PrintedToken', () => {
  it.each([
    ['zh-Hans', '達到10000PFLOPS', '达到10000PFLOPS'],
    ['en', '100個以上', '100个以上'],
    ['zh-Hant', '100個以上', '100個以上'],
  ] as const)(
    'quotes what is printed in the script of a reader of %s',
    async (language, token, said) => {
      const html = await rendered(() => h(PrintedToken, { of: { token } }), { language })
      expect(html).toBe(`<q lang="zh">${said}</q>`)
    },
  )
})

describe('FigureLine', () => {
  it('says of each figure whose it is, and leaves out what no document states', async () => {
    for (const { id } of shipped.indicators) {
      const figures = indicatorFigures(id, lookups)
      const html = await rendered(() => h(FigureLine, { figures }))
      const there = [figures.target, figures.actual, figures.province, figures.nation]
      expect(html.match(/<svg/g)?.length ?? 0, id).toBe(there.filter(Boolean).length)
      if (figures.target) expect(textOf(html)).toMatch(/^目标 /)
    }
  })
})

describe('DueState', () => {
  const { target } = indicatorFigures('public-computing-power', lookups)
  const { actual } = indicatorFigures('public-data-total-volume', lookups)

  it.each([
    ['2026-11-30', '距年底31天'],
    ['2025-12-01', '距2026年底395天'],
    ['2027-02-01', '2026年已结束，未见公布完成数'],
    ['', ''],
  ])('says of a target of 2026 on “%s”: “%s”', async (today, said) => {
    const show = () => h(DueState, { figure: target!, verdict: 'noActual' })
    expect(textOf(await rendered(() => onDay(today, show)))).toBe(said)
  })

  it.each([
    ['2026-10-15', ''],
    ['2026-11-30', '距今13个月'],
    ['2031-01-01', '距今逾5年'],
  ])('says of data of 2025-10-16 on %s: “%s”', async (today, said) => {
    const show = () => h(DueState, { figure: actual! })
    expect(textOf(await rendered(() => onDay(today, show)))).toBe(said)
  })
})

describe('a row of figures seen after the year of its target', () => {
  it('says that the target is over, and shows it in no colour of a target', async () => {
    const figures = indicatorFigures('public-computing-power', lookups)
    const on = (today: string) => rendered(() => onDay(today, () => h(FigureLine, { figures })))
    expect(textOf(await on('2027-01-01'))).toContain('2026年 已到期')
    expect(await on('2027-01-01')).not.toContain('tone-target')
    expect(textOf(await on('2026-12-31'))).not.toContain('已到期')
    expect(await on('2026-12-31')).toContain('tone-target')
  })
})

describe('StatementLine', () => {
  it('leads to its indicator and quotes the printed characters as Chinese', async () => {
    const html = await rendered(() => h(StatementLine, { statement }), { language: 'en' })
    expect(linksIn(html)).toEqual([`/indicator/${statement.indicator}`])
    expect(html).toMatch(new RegExp(`<q[^>]* lang="zh"[^>]*>${simplified(statement.token)}</q>`))
  })

  it('says where it is printed only where the list does not', async () => {
    const { number } = lookups.documents.get(statement.document)!
    const line = (source: boolean) => rendered(() => h(StatementLine, { statement, source }))
    expect(textOf(await line(true))).toContain(number)
    expect(textOf(await line(false))).not.toContain(number)
  })
})

describe('CommitmentLine', () => {
  it('quotes the characters that stand there, and leads to their section where it is asked to', async () => {
    const [commitment] = shipped.commitments
    const line = (source: boolean) =>
      rendered(() => h(CommitmentLine, { commitment: commitment!, source }))
    expect(textOf(await line(false))).toContain(simplified(commitment!.token))
    expect(linksIn(await line(false))).toEqual([])
    expect(linksIn(await line(true))).toEqual([
      `/documents/${commitment!.document}#${commitment!.section}`,
    ])
  })
})

describe('PaperSource', () => {
  it('names document, number and section in full, for paper knows no link', async () => {
    const html = await rendered(() => h(PaperSource, { statement }))
    const { title, number } = lookups.documents.get(statement.document)!
    expect(textOf(html)).toContain(title.zh)
    expect(textOf(html)).toContain(number)
    expect(linksIn(html)).toEqual([])
  })
})

describe('SourceLink', () => {
  it('leads to the very section and is called by the number of the document', async () => {
    const { document, section } = statement
    const html = await rendered(() => h(SourceLink, { document, section }))
    expect(linksIn(html)).toEqual([`/documents/${document}#${section}`])
    expect(textOf(html)).toContain(lookups.documents.get(document)!.number)
  })
})

describe('PrintedText', () => {
  const show = () => h(PrintedText, { text: 'see 甲府〔2025〕1号 · 四、(二) and GDP' })

  it('says of a Chinese stretch in an English text that it is Chinese, once for the whole stretch', async () => {
    const html = await rendered(show, { language: 'en' })
    expect(html).toBe('see <span lang="zh">甲府〔2025〕1号 · 四、(二</span>) and GDP')
  })

  it('says nothing of the kind in a Chinese text', async () => {
    expect(await rendered(show)).not.toContain('lang=')
  })
})

describe('MarkedText', () => {
  it('keeps the text as it is and marks the parts that are meant', async () => {
    const ranges = [
      [0, 2],
      [4, 6],
    ] as const
    const html = await rendered(() => h(MarkedText, { text: '数字经济占比高', ranges }))
    expect(html).toBe('<mark>数字</mark>经济<mark>占比</mark>高')
  })
})

describe('TaskLine', () => {
  it('leads to the entry of its task and shows its number', async () => {
    const html = await rendered(() => h(TaskLine, { task }))
    expect(linksIn(html)).toEqual([`/tasks#${task.id}`])
    expect(textOf(html)).toBe(`${task.number} ${task.title} ${task.group}`)
  })
})

describe('TaskNumber', () => {
  it('that the original leaves out is said to be missing, in the reader’s own language', async () => {
    const html = await rendered(() => h(TaskNumber, { number: '' }), { language: 'en' })
    expect(textOf(html)).toMatch(/[a-z]/)
    expect(html).not.toContain('lang=')
  })
})

describe('DepartmentLinks', () => {
  it('leads to the page of each unit; one that the record does not know stands by its id', async () => {
    const [known] = shipped.departments
    const html = await rendered(() => h(DepartmentLinks, { ids: [known!.id, 'gone'] }))
    expect(linksIn(html)).toEqual([`/departments/${known!.id}`, '/departments/gone'])
    expect(textOf(html)).toBe(`${known!.name.zh} gone`)
  })

  it('keeps what is printed behind the list, and makes no link of it', async () => {
    const html = await rendered(() => h(DepartmentLinks, { ids: [], others: '等;各区' }))
    expect(textOf(html)).toBe('等 · 各区')
    expect(linksIn(html)).toEqual([])
  })
})
