import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../../src/record/dataset'
import type { Comparator } from '../../../../../src/record/quantity'
import { shippedLookups as lookups } from '../../../../fixtures/shipped'
import {
  WORDS,
  nameOf,
  namingOf,
  placeOf,
  isFree,
  isAgreeing,
  isMatch,
  saysToo,
  sentence,
  statements,
  stillMatched,
} from './madeSentence'

/** A figure of June beside one of the whole year. */
const isOfPartOfYear = (s: Statement): boolean =>
  /^\d{4}-/.test(s.period) &&
  statements.some(
    (o) => o.indicator === s.indicator && o.place === s.place && o.period === s.period.slice(0, 4),
  )

describe('a sentence made of a statement', () => {
  test.each([
    ['plain', (name: string) => name],
    ['in quotes', (name: string) => `“${name.replace(/[“”]/g, '')}”`],
    ['in brackets', (name: string) => `【${name.replace(/[“”]/g, '')}】`],
    ['with 累计 behind', (name: string) => `${name}(累计)`],
  ])('is 一致 in most cases, its name %s', (_how, write) => {
    const free = statements.filter(
      (s) => !/每年|日均|每月|新建|新增|年度/.test(nameOf(s)) && !isOfPartOfYear(s),
    )
    const share = (accepts: (text: string) => boolean) =>
      free.filter((s) => accepts(sentence(s, { name: write(nameOf(s)) }))).length / free.length
    // 累计 is what tells some of them from a sister.
    expect(share(isMatch)).toBeGreaterThanOrEqual(0.7)
    expect(share((text) => isMatch(text) || isAgreeing(text))).toBeGreaterThanOrEqual(0.91)
  })

  test('is never 一致 with another value', () =>
    expect(
      stillMatched((s) =>
        [1, 7].flatMap((more) => {
          const value = s.quantity.value + more
          return !isFree(s) || saysToo(s, (o) => o.quantity.value === value) ? [] : [{ value }]
        }),
      ),
    ).toEqual([]))

  test('is never 一致 with another comparator', () =>
    expect(
      stillMatched((s) =>
        (Object.keys(WORDS) as Comparator[])
          .filter(
            (comparator) =>
              isFree(s) &&
              !saysToo(
                s,
                (o) =>
                  o.quantity.value === s.quantity.value && o.quantity.comparator === comparator,
              ),
          )
          .map((comparator) => ({ comparator })),
      ),
    ).toEqual([]))

  test('is never 一致 with another year', () =>
    expect(stillMatched((s) => (isFree(s) ? [{ year: '2016' }, { year: '2029' }] : []))).toEqual(
      [],
    ))

  test('is never 一致 of a whole year of which another figure is printed', () => {
    expect(statements.filter(isOfPartOfYear).length).toBeGreaterThan(4)
    expect(
      statements
        .filter(isOfPartOfYear)
        .map((s) => sentence(s))
        .filter(isMatch),
    ).toEqual([])
  })

  test('is never 一致 in another part of its year', () =>
    expect(
      stillMatched((s) => {
        const [year, month] = s.period.split('-')
        if (!isFree(s) || !/^\d{4}$/.test(year ?? '')) return []
        // What ends with that month is of it.
        const parts = { '2月': '02', '4月末': '04', 年初: '', 上半年: '06', 一季度: '03' }
        return Object.entries(parts)
          .filter(([, end]) => end !== month)
          .map(([part]) => ({ part }))
      }),
    ).toEqual([]))

  test.each(
    [
      ',记错了',
      ',数字有误',
      ',与文件不符',
      ',后来落空了',
      ',已被推翻',
      '?没有的事',
      '的八成',
      '的两倍',
      '(不含岛外)',
      ',仅限岛内',
      ',均为当年新增',
    ].map((behind) => [behind]),
  )('is never 一致 where %s follows', (behind) =>
    expect(stillMatched(() => [{ behind }])).toEqual([]),
  )

  test('is never 一致 of another place', () =>
    expect(
      stillMatched((s) =>
        ['泉州市', '深圳市', '集美区', '某区', '全球', '全国', '福建省']
          .filter(
            (place) =>
              isFree(s) &&
              !saysToo(s, (o) => o.quantity.value === s.quantity.value && placeOf(o) === place),
          )
          .filter((place) => !namingOf(s).includes('i厦门') && place !== placeOf(s))
          .map((place) => ({ place })),
      ),
    ).toEqual([]))

  test('is never 一致 in another unit', () =>
    expect(
      stillMatched(({ quantity: { unit } }) => {
        if (unit.startsWith('万')) return [{ unit: unit.replace('万', '亿') }]
        if (unit.startsWith('亿')) return [{ unit: unit.replace('亿', '万') }]
        return unit === '%'
          ? [{ unit: '个' }, { unit: '‰' }]
          : [{ unit: `万${unit}` }, { unit: '%' }]
      }),
    ).toEqual([]))

  test.each(
    [
      '人均',
      '小微',
      '制造业',
      '农村',
      '外资',
      '同比',
      '机关',
      '高校',
      '社区',
      '城市更新',
      '台胞',
      '重点',
      '优质',
      '部分',
      '分行',
    ].map((word) => [word]),
  )('is never 一致 with %s before its name', (word) =>
    expect(
      stillMatched((s) =>
        namingOf(s).includes(word) ||
        nameOf(s).startsWith('全国') ||
        (word === '同比' && /增速/.test(nameOf(s)))
          ? []
          : [{ name: word + nameOf(s) }, { name: `${word}的${nameOf(s)}` }],
      ),
    ).toEqual([]),
  )

  // What denies or takes away is never neutral, wherever it stands.
  test.each(
    ['未', '尚未', '没有', '非', '不', '无', '除', '缺', '流失', '退出'].map((word) => [word]),
  )('is never 一致 with %s before its name or its number', (word) =>
    expect(
      stillMatched((s) =>
        namingOf(s).includes(word)
          ? []
          : [{ name: word + nameOf(s) }, { name: nameOf(s) + word }, { behind: word }],
      ),
    ).toEqual([]),
  )

  test.each(
    [
      '投诉',
      '使用率',
      '满意度',
      '培训',
      '从业人员',
      '宣传活动',
      '故障',
      '收入',
      '签约',
      '落后',
      '投入',
      '方案',
      '政策',
      '名单',
    ].map((word) => [word]),
  )('is never 一致 with %s behind its name', (word) =>
    expect(
      stillMatched((s) =>
        // 307个指标 says the noun again, and 连续年 is half a word.
        namingOf(s).includes(word) || /指标$|年$/.test(s.quantity.unit)
          ? []
          : [{ name: nameOf(s) + word }],
      ),
    ).toEqual([]),
  )

  // By how much it grew is another figure than to what.
  test.each(['增加', '增长了', '提高', '净增', '多了'].map((word) => [word]))(
    'is never 一致 where it %s so much',
    (word) =>
      expect(
        stillMatched((s) =>
          /增/.test(nameOf(s)) || s.quantity.comparator === '=' ? [] : [{ name: nameOf(s) + word }],
        ),
      ).toEqual([]),
  )

  test.each(['套餐', '志愿者', '展位', '停车场', '微信群', '专家', '岗位'].map((noun) => [noun]))(
    'is never 一致 when it counts %s',
    (behind) =>
      expect(
        stillMatched((s) => (/^[万亿]?[个家项款类件]$/.test(s.quantity.unit) ? [{ behind }] : [])),
      ).toEqual([]),
  )

  test('is never 一致 under the name of another indicator', () => {
    const others = [...new Map(statements.map((s) => [nameOf(s), s])).values()]
    const same = (name: string) => name.replace(/比例|比重|占比/, '率')
    const called = (s: Statement, name: string) =>
      [s, ...statements.filter((o) => o.place === s.place && o.quantity.value === s.quantity.value)]
        .flatMap((o) => [nameOf(o), ...(lookups.indicators.get(o.indicator)?.aliases ?? [])])
        .some((own) => own.includes(name) || name.includes(own) || same(own) === same(name))
    expect(
      stillMatched((s) =>
        others
          .filter((o) => o.quantity.unit === s.quantity.unit && !called(s, nameOf(o)))
          // 每年典型数据应用场景: 每年 tells the yearly figure from the other's total.
          .filter((o) => s.period !== '每年' || o.period === '每年' || !nameOf(o).includes('典型'))
          .map((o) => ({ name: nameOf(o) })),
      ),
    ).toEqual([])
  })
})
