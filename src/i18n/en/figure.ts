import comparators from '../../../data/lexicon/comparatorsEnglish.json' with { type: 'json' }
import { longDate, longPeriod, UNDATED } from '../../record/period'
import { COUNTED } from '../../record/englishQuantity'
import type { FigureMessages } from '../zhHans/figure'
import type { Outcome } from '../../record/timeState'
import { plural } from './plural'

/** Units that are not read as they are said; a classifier such as 个 has no English word. */
const units: Readonly<Record<string, string>> = {
  个: '',
  // Firms, but also research centres and merchants: the indicator's name says which.
  家: '',
  条: '',
  位: '(rank)',
  批: '(batch)',
  档: '(band)',
  梯队: '(tier)',
  '个/万人': 'per 10,000 people',
  '亿条/月': '×100 million records a month',
  万亿元: 'trillion yuan',
}
const STEPS: Readonly<Record<string, string>> = { 万: '×10,000', 亿: '×100 million' }

/** `万件` → `×10,000 cases`; as stated where there is no word for it. */
function englishUnit(unit: string): string {
  const [, step = '', counted] = /^([万亿]?)(\p{Script=Han}*P?)$/u.exec(unit) ?? []
  const word = counted && (COUNTED[counted] ?? units[counted])
  return units[unit] ?? (word === undefined ? unit : [STEPS[step], word].filter(Boolean).join(' '))
}

const outcomes: Record<Outcome, string> = {
  met: 'target met',
  notMet: 'target not met',
  undecided: 'cannot be decided',
  unpublished: 'no result published',
  '': '',
}

export const figure: FigureMessages = {
  kinds: { target: 'target', actual: 'actual', rank: 'rank', count: 'count', ceiling: 'ceiling' },
  comparators,
  printed: undefined,
  hedges: {
    力争: 'striving for',
    争取: 'seeking',
    预计: 'estimated at',
    推动: 'working towards',
  },
  gap: ' ',
  unit: englishUnit,
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
  noYear: 'no year stated',
  asReported: (date, issuer = '') => `as of ${issuer ? `${issuer}, ` : ''}${date}`,
  inYear: (period, issuer) => `${period} · ${issuer}`,
  past: (period) => `${period}, past`,
  pastTargets: (count) => `Targets of past years: ${count}`,
  running: (days, due, today) => {
    const end = !due.endsWith('-12-31')
      ? longDate(due, 'en')
      : due.slice(0, 4) === today.slice(0, 4)
        ? 'the end of the year'
        : `the end of ${due.slice(0, 4)}`
    return `${plural(days, 'day', 'days')} to ${end}`
  },
  over: (period, outcome) =>
    [`${longPeriod(period, 'en')} is over`, outcomes[outcome]].filter(Boolean).join(': '),
  aged: (months) =>
    months < 24 ? `${months} months old` : `more than ${Math.floor(months / 12)} years old`,
  at: (place, period, kind) => `${place} · ${period} · ${kind}`,
  differs: 'statements differ',
  sources: (count) => plural(count, 'printed statement', 'printed statements'),
  sentence: (name, figures) => `${name}: ${figures}`,
  joiner: '; ',
  supplementary: 'Supplementary',
  relay: 'quoted at second hand',
}
