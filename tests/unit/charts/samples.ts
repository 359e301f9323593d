/** Pictures of each kind, with every comparator among them. */
import type { ChartPoint, Picture, PictureKind } from '../../../src/record/chartModel'
import type { Comparator } from '../../../src/record/quantity'

type Sample = readonly [
  place: string,
  kind: 'target' | 'actual',
  period: string,
  Comparator,
  number,
]

const WORDS: Record<Comparator, (number: string) => string> = {
  '=': (number) => number,
  '>': (number) => `超${number}`,
  '>=': (number) => `${number}以上`,
  '<': (number) => `低于${number}`,
  '<=': (number) => `${number}以下`,
  '~': (number) => `${number}左右`,
  '~<': (number) => `近${number}`,
}
const NAMES: Readonly<Record<string, string>> = { home: '厦门', province: '福建省', peer: '福州' }

/** The end of a year or a month, in years. */
const timeOf = (period: string): number =>
  Number(period.slice(0, 4)) + (period.length > 4 ? Number(period.slice(5)) / 12 : 1)

function point([place, kind, period, comparator, value]: Sample): ChartPoint {
  const name = NAMES[place] ?? place
  const word = kind === 'target' ? '目标' : '实际数'
  return {
    ...{ key: `${place}|${kind}|${period}`, place, kind, value, period, name },
    role: place === 'home' ? kind : place === 'province' ? 'province' : 'peer',
    quantity: { comparator, value, unit: '%' },
    time: timeOf(period),
    afterGap: false,
    when: `${period}年${word}`,
    label: `${name}·${period}年·${word}`,
    text: WORDS[comparator](`${value}%`),
    source: `${name}〔${period}〕1号`,
  }
}

const picture = (kind: PictureKind, samples: readonly Sample[]): Picture => ({
  ...{ kind, id: kind, label: '占比', unit: '%', gap: undefined },
  points: samples.map(point),
})

export const progress = picture('progress', [
  ['home', 'target', '2026', '>', 85],
  ['home', 'actual', '2025', '~', 60],
])
export const ranking = picture('ranking', [
  ['home', 'target', '2026', '>', 65],
  ['province', 'target', '2026', '~', 57],
  ['peer', 'target', '2026', '=', 57],
])
export const trend = picture('trend', [
  ['home', 'actual', '2022', '=', 41],
  ['home', 'actual', '2023', '~<', 50],
  ['home', 'actual', '2024', '<=', 55],
  ['home', 'target', '2026', '>=', 65],
])

const MONTHS = [2.1, 1.4, 0.3, -0.8, -2.6, -3.1, -1.9, -0.4, 0.6, 1.2, 1.9, 2.4] as const
/** Growth rates of two years, above and below 0, of which two months are missing. */
export const months: Picture = {
  ...picture(
    'trend',
    [2025, 2026]
      .flatMap((year) =>
        MONTHS.map((value, at): Sample => [
          ...(['home', 'actual', `${year}-${String(at + 1).padStart(2, '0')}`, '='] as const),
          year === 2025 ? value : Number((value / 2 + 1.5).toFixed(1)),
        ]),
      )
      .filter(([, , period]) => period < '2026-11' && period !== '2025-09' && period !== '2025-10'),
  ),
  id: 'months',
}
const gap = months.points.findIndex(({ period }) => period === '2025-11')
Object.assign(months.points[gap] ?? {}, { afterGap: true })
/** Below 0 throughout. */
export const losses: Picture = {
  ...picture('trend', [
    ['home', 'actual', '2023', '=', -12],
    ['home', 'actual', '2024', '=', -30.5],
    ['home', 'actual', '2025', '=', -4],
  ]),
  id: 'losses',
}
