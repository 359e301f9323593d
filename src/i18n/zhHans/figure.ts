/** Words of figures: comparators, units, periods. */
import lexicon from '../../../data/lexicon/comparators.json' with { type: 'json' }
import kinds from '../../../data/lexicon/statementKinds.json' with { type: 'json' }
import { longDate, longPeriod, UNDATED } from '../../record/period'
import type { StatementKind } from '../../record/dataset'
import type { Hedge, PrintedWord } from '../../record/printedWords'
import { COMPARATORS, type Comparator } from '../../record/quantity'
import type { Outcome } from '../../record/timeState'

const { printed, said, meant } = lexicon

/** Words before and after a number; 以上 and 左右 stand behind it in Chinese. */
export interface ComparatorWords {
  readonly before: string
  readonly after: string
  /** Said as a rule, for the reader who asks what the word includes. */
  readonly rule: string
  /** Said among the reading rules. */
  readonly meaning: string
}

const comparators = Object.fromEntries<ComparatorWords>(
  COMPARATORS.map((sign) => [sign, { ...said[sign], ...meant[sign] }]),
) as Record<Comparator, ComparatorWords>

const outcomes: Record<Outcome, string> = {
  met: '已达目标',
  notMet: '未达目标',
  undecided: '未能判定',
  unpublished: '未见公布完成数',
  '': '',
}

/** `年底`, `2027年底`, `2026年6月30日`: the last day of a period, seen from today. */
const dayOf = (due: string, today: string) =>
  !due.endsWith('-12-31')
    ? longDate(due, 'zh-Hans')
    : due.slice(0, 4) === today.slice(0, 4)
      ? '年底'
      : `${due.slice(0, 4)}年底`

export const figure = {
  kinds: kinds as Record<StatementKind, string>,
  comparators,
  /** Said where a document prints them; undefined in a language that has its own words for comparators. */
  printed: printed as Record<PrintedWord, string> | undefined,
  /** Undefined in the language of the documents, which says them as printed. */
  hedges: undefined as Record<Hedge, string> | undefined,
  /** Between comparator, number and unit. */
  gap: '',
  /** A unit as stated, in this language. */
  unit: (unit: string): string => unit,
  target: '目标',
  actual: '最新数据',
  noTarget: '未设目标',
  noActualIn: (place: string) => `${place}暂未公布`,
  noValue: '—',
  aside: '不能直接比',
  asideLong: '不能直接比，也不能相减',
  period: (period: string) => (period === UNDATED ? '年份未注明' : longPeriod(period, 'zh-Hans')),
  /** Where no period is printed, the day of the document; `issuer` '' where there is no room for it. */
  asReported: (date: string, issuer = '') => `据${issuer} ${date}`,
  noYear: '未注明统计年度',
  inYear: (period: string, issuer: string) => `${period} · ${issuer}`,
  /** Behind the period of a target that is over. */
  past: (period: string) => `${period} 已到期`,
  pastTargets: (count: number) => `往年目标 ${count}`,
  running: (days: number, due: string, today: string) => `距${dayOf(due, today)}${days}天`,
  over: (period: string, outcome: Outcome) =>
    [`${longPeriod(period, 'zh-Hans')}已结束`, outcomes[outcome]].filter(Boolean).join('，'),
  aged: (months: number) =>
    months < 24 ? `距今${months}个月` : `距今逾${Math.floor(months / 12)}年`,
  at: (place: string, period: string, kind: string) => `${place}·${period}·${kind}`,
  differs: '表述不一',
  sources: (count: number) => `${count} 处原文`,
  sentence: (name: string, figures: string) => `${name}：${figures}`,
  joiner: '；',
  supplementary: '补充资料',
  relay: '转引',
}

export type FigureMessages = typeof figure
