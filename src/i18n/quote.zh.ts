/** Sentences in which a figure is handed on, and the words round them; marks as official prose has them, see record/chineseProse.ts. */
import { fullWidth, inTitleMarks, subjectOf } from '../record/chineseProse'
import { longPeriod, UNDATED } from '../record/period'
import { printedToken, type Dating } from '../record/citation'
import type { StatementKind } from '../record/dataset'

/** What a quotation is made of; see ui/useQuotes.ts. */
export interface QuoteTexts {
  readonly place: string
  readonly name: string
  readonly figure: string
  readonly kind: StatementKind
  /** 力争, 预计 or their like as printed, with which `figure` begins; '' where nothing is hedged. */
  readonly hedge: string
  readonly period: string
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly section: string
  /** The reader writes of the own city or its province: 我市, 我省; undefined elsewhere. */
  readonly own: 'city' | 'province' | undefined
  /** Issued by an authority and read from its own page; press and reposts are not. */
  readonly isOfficial: boolean
  /** `2025年3月31日发布`: the date and what happened on it, '' where the document has none. */
  readonly dated: string
  readonly reposted: boolean
  readonly token: string
  readonly version: string
}

const quoteTitle = (q: QuoteTexts) =>
  `${inTitleMarks(q.title)}${q.number ? `（${q.number}）` : ''}${q.reposted ? '（转载）' : ''}`
const DATING_WORDS: Readonly<Record<Dating, string>> = {
  published: '发布',
  signed: '成文',
  printed: '印发',
  reposted: '转载',
}
/** A document with a number is known by it; a newspaper's page would read like one of the bureau that it writes about. */
const quotePublisher = (q: QuoteTexts) => (q.number ? '' : fullWidth(q.issuer))
/** `到2026年，`, `2025年6月，`; an unprinted year is said to be unprinted, behind the figure. */
const quotePeriod = (q: QuoteTexts) => {
  if (q.name.includes(q.period) || q.period === UNDATED) return ''
  const date = longPeriod(q.period, 'zh-Hans')
  return `${q.kind === 'target' && /^\d/.test(date) ? '到' : ''}${date}，`
}
const quoteUndated = (q: QuoteTexts) =>
  q.period === UNDATED ? `（${q.kind === 'target' ? '目标年份' : '统计年度'}未注明）` : ''

const quoteSubject = ({ place, name }: QuoteTexts) => fullWidth(subjectOf(place, name))
const OWN = { city: '我市', province: '我省' } as const
/** As those write who belong there; a name that says its place itself (福建省级场景 too) stays as it is. */
const quoteOwnSubject = (q: QuoteTexts) => {
  const subject = quoteSubject(q)
  const saysItself = subject === fullWidth(q.name) || subject.startsWith(`${q.place}级`)
  return q.own && !saysItself ? subject.replace(q.place, OWN[q.own]) : subject
}
/** `依据厦府90号文`; what has no number is called by who published it, and when. Brackets cannot be said. */
const quoteSpokenSource = (q: QuoteTexts) =>
  q.number
    ? `依据${q.number.replace(/〔\d+〕/, '')}文`
    : `据${fullWidth(q.issuer).replace(/（.*?）/g, '')}${q.dated.replace(/发布$/, '')}的${q.isOfficial ? '文件' : '报道'}`
const quoteSaid = (q: QuoteTexts, plain: string) => {
  // 端口数目标 would be read 端口数目.
  const target = `${/[数數]$/.test(q.name) ? '的' : ''}目标${plain}`
  const link = q.kind === 'rank' ? '，原文：' : q.kind === 'target' ? target : plain
  return (
    (q.hedge || (q.kind === 'target' ? /^(达|突破)/ : /^(达|突破|超|近)/).test(q.figure)
      ? link.replace(/[是为]$/, '')
      : link) + q.figure
  )
}
const quotePlain = (q: QuoteTexts) =>
  [quoteTitle(q) + q.section, fullWidth(q.issuer), q.dated, printedToken(q)]
    .filter(Boolean)
    .join('，')

export const quote = {
  /** Number and unit where the source counts in steps that this language has no word for; undefined: as stated. */
  amount: undefined as ((value: number, unit: string) => string) | undefined,
  dated: (date: string, dating: Dating) => `${date}${DATING_WORDS[dating]}`,
  forms: {
    spoken: (q: QuoteTexts) =>
      `${quotePeriod(q)}${quoteOwnSubject(q)}${quoteSaid(q, '是')}，${quoteSpokenSource(q)}。`,
    official: (q: QuoteTexts) =>
      `根据${quotePublisher(q)}${quoteTitle(q)}${q.dated && !q.number ? `（${q.dated}）` : ''}，` +
      `${quotePeriod(q)}${quoteOwnSubject(q)}${quoteSaid(q, '为')}${quoteUndated(q)}。`,
    news: (q: QuoteTexts) =>
      `${fullWidth(q.issuer)}${q.dated}的${quoteTitle(q)}${q.kind === 'target' ? '提出' : '显示'}，` +
      `${quotePeriod(q)}${quoteSubject(q)}${quoteSaid(q, '为')}${quoteUndated(q)}。`,
    plain: (q: QuoteTexts) => `${quotePlain(q)}。（数据版本 ${q.version}）`,
  },
  source: quotePlain,
  names: { official: '公文', news: '新闻', spoken: '口头', plain: '出处' },
  legend: '引用格式',
  formOf: (form: string) => `引用格式：${form}`,
  copy: '复制引用',
  copied: (form: string, text: string) => `已复制（${form}）：${text}`,
  hint: '点一下即复制，并记住所选格式。',
  close: '关闭',
  actions: '这项数值可做的事',
  listOf: (name: string) => `逐项翻看：${name}`,
  previous: '上一项',
  next: '下一项',
  notOfficial: '非政府文件，不宜写入公文。',
}
