import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../../src/record/dataset'
import {
  WORDS,
  isFree,
  isMatch,
  nameOf,
  namingOf,
  saysToo,
  sentence,
  statements,
} from './madeSentence'

const ofHome = statements.filter((s) => s.place === 'xiamen' && isFree(s))

describe('two figures behind 分别', () => {
  const said = ({ quantity: { comparator, value, unit } }: Statement) =>
    WORDS[comparator](`${value}${unit}`).replace(/^为/, '')
  const pairs = ofHome.flatMap((a, i) =>
    ofHome
      .slice(i + 1, i + 6)
      .filter((b) => b.period === a.period && b.kind === a.kind && nameOf(b) !== nameOf(a))
      .filter((b) => a.quantity.value !== b.quantity.value)
      .map((b) => [a, b] as const),
  )
  const listed = (a: Statement, b: Statement, first: Statement, second: Statement) =>
    `${/^\d{4}/.test(a.period) ? `到${a.period.slice(0, 4)}年` : ''}厦门${nameOf(a)}、${nameOf(b)}分别为${said(first)}、${said(second)}。`

  test('are never 一致 when they are swapped', () => {
    expect(pairs.length).toBeGreaterThan(30)
    expect(pairs.map(([a, b]) => listed(a, b, b, a)).filter(isMatch)).toEqual([])
  })

  test('are 一致 for the second in most cases when they are not', () => {
    const right = pairs.filter(([a, b]) => isMatch(listed(a, b, a, b)))
    expect(right.length / pairs.length).toBeGreaterThan(0.6)
  })
})

describe('a sentence made of a statement of the home city', () => {
  test.each([
    ['后者', '厦门与泉州签约。后者'],
    ['该市', '厦门向深圳取经:该市'],
    ['该市 after a city of the data', '厦门市长到福州调研,该市'],
    ['a neighbour that was asked about', '隔壁泉州呢?'],
    ['其他地市', '其他地市'],
  ])('is never 一致 of %s', (_who, start) =>
    expect(ofHome.map((s) => start + sentence(s, { place: '' })).filter(isMatch)).toEqual([]),
  )

  test('is never 一致 as the word of the province', () =>
    expect(
      ofHome
        .filter(
          (s) => !saysToo(s, (o) => o.place === 'fujian' && o.quantity.value === s.quantity.value),
        )
        .map((s) => `省政府工作报告提出,${sentence(s, { place: '' })}`)
        .filter(isMatch),
    ).toEqual([]))

  test.each([['智能计算'], ['台资企业'], ['中小企业'], ['航运']])(
    'is never 一致 in a frame that speaks of %s',
    (topic) =>
      expect(
        ofHome
          .filter(
            (s) =>
              ![topic.slice(0, 2), topic.slice(2, 4)].some((pair) => namingOf(s).includes(pair)),
          )
          .map((s) => `在${topic}方面,${sentence(s)}`)
          .filter(isMatch),
      ).toEqual([]),
  )

  test.each([['2030年目标\n'], ['年份:2030\n'], ['2030年完成情况\n'], ['以下均为谣言:\n']])(
    'is never 一致 below a line that says %j',
    (line) =>
      expect(
        ofHome.map((s) => line + sentence(s, { year: '' }).replace(/^到?年,/, '')).filter(isMatch),
      ).toEqual([]),
  )
})

describe('a target', () => {
  const targets = statements.filter((s) => s.kind === 'target' && isFree(s))
  const plain = (s: Statement) => sentence(s).replace(/^到/, '')

  test.each([
    ['再创新高', (s: Statement) => plain(s).replace('。', ',再创新高。')],
    ['已提前完成', (s: Statement) => plain(s).replace('。', ',已提前完成。')],
    ['喜报', (s: Statement) => `喜报!${plain(s)}`],
  ])('that is praised with %s is never 一致', (_word, make) =>
    expect(targets.map(make).filter(isMatch)).toEqual([]),
  )
})
