import { describe, expect, it } from 'vitest'
import { createLookups } from '../../../../src/record/lookups'
import { locateFigures } from '../../../../src/features/originals/engine/locate'
import { paragraphsOf } from '../../../../src/features/originals/engine/paragraphs'
import {
  originalsDataset,
  originalsLookups,
  PLAN,
  PLAN_TEXT,
  PROVINCE,
  PROVINCE_TEXT,
} from '../../../fixtures/original'

const lookups = originalsLookups()
const locate = (text: string, document = PLAN) => locateFigures(text, document, lookups)
const placesIn = (text: string, document = PLAN) =>
  locate(text, document).sections.flatMap(({ section, figures }) =>
    figures.map((figure) => [
      section?.path,
      figure.statement.id,
      text.slice(figure.start, figure.end),
    ]),
  )

describe('each figure is found in its section', () => {
  it('with the characters that stand there, even over a line break', () => {
    expect(placesIn(PLAN_TEXT)).toEqual([
      ['一', 'plan-001', '超\n65%'],
      ['二/(一)', 'plan-002', '不少于６００项'],
      ['二/(一)', 'plan-003', '首个'],
      ['附件/1', 'plan-004', '65'],
    ])
    expect(locate(PLAN_TEXT)).toMatchObject({ placed: 4, missing: [], lost: [] })
  })

  it('in another width', () => {
    expect(placesIn(PLAN_TEXT.replace('６００', '600').replace('65%', '６５％'))).toContainEqual([
      '一',
      'plan-001',
      '超\n６５％',
    ])
  })

  it('in another script', () => {
    const simplified = '一、总体目标 57%左右 二、数字经济 (一)高质量发展 50个以上'
    expect(placesIn(simplified, PROVINCE).map(([, , token]) => token)).toEqual([
      '57%左右',
      '50个以上',
    ])
    expect(locate(PROVINCE_TEXT, PROVINCE).missing).toEqual([])
  })

  it('in the section before, where its own opening is not in the text', () => {
    const text = PLAN_TEXT.replace('(一)上线服务', '(一)服务上线')
    expect(locate(text)).toMatchObject({ placed: 4, missing: [], lost: [{ path: '二/(一)' }] })
  })

  it('twice where it is printed and recorded twice', () => {
    const twice = createLookups(
      originalsDataset({
        statements: ['plan-001', 'plan-002'].map((id) => ({
          ...originalsDataset().statements[0]!,
          id,
        })),
      }),
    )
    const text = PLAN_TEXT.replace('一、总体目标', '一、总体目标 超65%')
    const { sections } = locateFigures(text, PLAN, twice)
    const starts = sections.flatMap(({ figures }) => figures.map(({ start }) => start))
    expect(new Set(starts).size).toBe(2)
  })
})

describe('a changed original', () => {
  it('lists the figure that is not there and what stands there instead', () => {
    const { missing, placed } = locate(PLAN_TEXT.replace('65%。', '68%。'))
    expect(placed).toBe(3)
    expect(missing).toMatchObject([
      { statement: { id: 'plan-001' }, sectionFound: true, instead: ['68%'] },
    ])
  })

  it('does not take 65% for 超65%, nor 165% for 65%', () => {
    expect(locate(PLAN_TEXT.replace('超\n', '')).missing).toMatchObject([{ instead: ['65%'] }])
    expect(locate(PLAN_TEXT.replace('(%) 65', '(%) 165')).missing).toMatchObject([
      { statement: { id: 'plan-004' } },
    ])
  })

  it('guesses nothing where the section itself is missing', () => {
    const { missing, lost } = locate(PLAN_TEXT.slice(0, PLAN_TEXT.indexOf('附件')))
    expect(lost.map(({ path }) => path)).toEqual(['附件', '附件/1'])
    expect(missing).toMatchObject([
      { statement: { id: 'plan-004' }, sectionFound: false, instead: [] },
    ])
  })

  it('counts the numbers that are no recorded figure', () => {
    const { sections, unaccounted } = locate(PLAN_TEXT)
    const others = sections.flatMap(({ others }) => others)
    expect(others.map(({ start, end }) => PLAN_TEXT.slice(start, end))).toContain('2033')
    expect(others).toHaveLength(unaccounted)
  })
})

describe('on the screen', () => {
  const { sections } = locate(PLAN_TEXT)
  const paragraphs = sections.map((section) => paragraphsOf(PLAN_TEXT, section))

  it('stands the whole original, blank lines and nothing else left out', () => {
    const shown = paragraphs
      .flat(2)
      .map(({ text }) => text)
      .join('')
    expect(shown).toBe(PLAN_TEXT.replaceAll('\n', ''))
  })

  it('is a figure that a line break splits marked in both parts and begins once', () => {
    const parts = paragraphs.flat(2).filter(({ statement }) => statement?.id === 'plan-001')
    expect(parts).toMatchObject([
      { text: '超', first: true },
      { text: '65%', first: false },
    ])
  })

  it('are lines that only the width of a page broke set as one paragraph', () => {
    const broken = `一、总体目标\n${'数字化全面赋能取得重要进展'.repeat(2)}\n占比超65%。\n到2033年。`
    const [section] = locate(broken).sections
    expect(section && paragraphsOf(broken, section)).toHaveLength(3)
  })
})
