/** Rows and series as the documents print them, and a few made to reach every way of drawing. */
import type { ChartMark, ChartRow, TrendSeries } from '../../../src/record/chartModel'
import type { Comparator, Quantity } from '../../../src/record/quantity'

export function quantity(comparator: Comparator, value: number, unit = '%'): Quantity {
  return { comparator, value, unit }
}

export function mark(
  role: ChartMark['role'],
  [comparator, value, unit]: readonly [Comparator, number, string?],
  [label, text]: readonly [string, string],
  aside = false,
): ChartMark {
  return { role, quantity: quantity(comparator, value, unit), label, text, aside }
}

export const digitalEconomy: ChartRow = {
  id: 'digital-economy-share',
  label: '数字经济增加值占GDP比重',
  unit: '%',
  marks: [
    mark('target', ['>', 65], ['厦门市 2026 目标', '超 65%']),
    mark('province', ['~', 57], ['福建省 2025 目标', '57% 左右']),
    mark('actual', ['>=', 60], ['厦门市 现值', '60% 以上'], true),
  ],
}

export const innovators: ChartRow = {
  id: 'innovative-enterprises',
  label: '国家级数字领域创新企业',
  unit: '家',
  marks: [
    mark('target', ['>', 85, '家'], ['厦门市 2026 目标', '超 85 家']),
    mark('actual', ['=', 99, '家'], ['厦门市 2024 现值', '99 家'], true),
  ],
}

export const openData: ChartRow = {
  id: 'open-data-records',
  label: '公共数据汇聚量',
  unit: '亿条',
  marks: [
    mark('target', ['=', 6000, '亿条'], ['厦门市 2026 目标', '6000 亿条']),
    mark('actual', ['>', 5000, '亿条'], ['厦门市 现值', '超 5000 亿条']),
  ],
}

export const onlineServices: ChartRow = {
  id: 'online-services',
  label: '政务服务“一网通办”事项占比',
  unit: '%',
  marks: [
    mark('target', ['>=', 90], ['厦门市 2026 目标', '90% 以上']),
    mark('actual', ['=', 86.5], ['厦门市 2024 现值', '86.5%']),
    mark('province', ['>=', 80], ['福建省 2025 目标', '80% 以上']),
    mark('nation', ['=', 78], ['全国 2024', '78%']),
    mark('peer', ['=', 91.2], ['深圳市 2024', '91.2%']),
  ],
}

export const energy: ChartRow = {
  id: 'pue',
  label: '新建大型数据中心能效值',
  unit: '',
  marks: [
    mark('target', ['<', 1.3, ''], ['厦门市 2026 目标', '低于 1.3']),
    mark('actual', ['~<', 1.25, ''], ['厦门市 2024 现值', '近 1.25']),
    mark('nation', ['<=', 1.5, ''], ['全国 2025 目标', '1.5 以下']),
  ],
}

export const bands: ChartRow = {
  id: 'bands',
  label: '千兆光网用户占比',
  unit: '%',
  marks: [
    mark('target', ['~', 70], ['厦门市 2026 目标', '70% 左右']),
    mark('actual', ['~', 52], ['厦门市 2024 现值', '约 52%']),
    mark('nation', ['~<', 40], ['全国 2024', '近 40%']),
    mark('target', ['>=', 35], ['厦门市 2025 目标', '35% 以上'], true),
    mark('peer', ['>', 60], ['深圳市 2024', '超 60%'], true),
  ],
}

export const allRows = [digitalEconomy, innovators, openData, onlineServices, energy, bands]

export const trends: readonly TrendSeries[] = [
  {
    id: 'xiamen',
    label: '厦门市',
    role: 'actual',
    points: [
      { period: '2022', kind: 'actual', quantity: quantity('=', 57.6), text: '57.6%' },
      { period: '2023', kind: 'actual', quantity: quantity('=', 59.2), text: '59.2%' },
      { period: '2024-12', kind: 'actual', quantity: quantity('>=', 60), text: '60% 以上' },
      { period: '2026', kind: 'target', quantity: quantity('>', 65), text: '超 65%' },
    ],
  },
  {
    id: 'fujian',
    label: '福建省',
    role: 'province',
    points: [
      { period: '2022', kind: 'actual', quantity: quantity('=', 49), text: '49%' },
      { period: '2023', kind: 'actual', quantity: quantity('~<', 54), text: '近 54%' },
      { period: '2025', kind: 'target', quantity: quantity('~', 57), text: '57% 左右' },
    ],
  },
]
