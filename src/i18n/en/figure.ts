import { longPeriod } from '../../record/calendar'
import { UNDATED } from '../../record/period'
import type { FigureMessages } from '../zhHans/figure'
import { plural } from './plural'

/** Units as stated; a classifier such as 个 has no English word. */
const units: Record<string, string> = {
  个: '',
  // Firms, but also research centres and merchants: the indicator's name says which.
  家: '',
  条: '',
  份: 'documents',
  项: 'items',
  款: 'products',
  类: 'types',
  件: 'cases',
  次: 'times',
  年: 'years',
  省: 'provinces',
  人次: 'visits',
  个指标: 'indicators',
  大场景: 'scenarios',
  '个/万人': 'per 10,000 people',
  位: '(rank)',
  批: '(batch)',
  档: '(band)',
  梯队: '(tier)',
  万个: '×10,000',
  万家: '×10,000',
  万人: '×10,000 people',
  万人次: '×10,000 visits',
  万件: '×10,000 cases',
  万户: '×10,000 users',
  万架: '×10,000 racks',
  万P: '×10,000 P',
  万元: '×10,000 yuan',
  亿: '×100 million',
  亿个: '×100 million',
  亿条: '×100 million records',
  '亿条/月': '×100 million records a month',
  亿次: '×100 million times',
  亿户: '×100 million users',
  亿元: '×100 million yuan',
  万亿元: 'trillion yuan',
}

export const figure: FigureMessages = {
  kinds: { target: 'target', actual: 'actual', rank: 'rank', count: 'count', ceiling: 'ceiling' },
  comparators: {
    '=': { before: '', after: '', rule: 'reaches this number' },
    '>': { before: 'over', after: '', rule: 'this number excluded' },
    '>=': { before: 'at least', after: '', rule: 'this number included' },
    '<': { before: 'below', after: '', rule: 'this number excluded' },
    '<=': { before: 'at most', after: '', rule: 'this number included' },
    '~': { before: 'about', after: '', rule: 'around this number; no range is printed' },
    '~<': { before: 'nearly', after: '', rule: 'a little below this number' },
  },
  printed: undefined,
  hedges: {
    力争: 'striving for',
    争取: 'seeking',
    预计: 'estimated at',
    推动: 'working towards',
  },
  gap: ' ',
  unit: (unit) => units[unit] ?? unit,
  target: 'Target',
  actual: 'Actual',
  noTarget: 'No target set',
  noActualIn: (place) => `None for ${place}`,
  noValue: '—',
  aside: 'not comparable',
  asideLong: 'Not comparable: side by side only, never subtracted',
  period: (period) =>
    period === UNDATED
      ? 'year not stated'
      : period === '每年'
        ? 'each year'
        : longPeriod(period, 'en'),
  at: (place, period, kind) => `${place} · ${period} · ${kind}`,
  differs: 'statements differ',
  sources: (count) => plural(count, 'printed statement', 'printed statements'),
  sentence: (name, figures) => `${name}: ${figures}`,
  joiner: '; ',
  supplementary: 'Supplementary',
  relay: 'quoted at second hand',
}
