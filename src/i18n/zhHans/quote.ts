/** Sentences in which a figure is handed on. */
import type { Dating } from '../../domain/citation'
import type { StatementKind } from '../../domain/dataset'

/** What a quotation is made of; see ui/useQuotes.ts. */
export interface QuoteTexts {
  readonly place: string
  readonly name: string
  readonly figure: string
  readonly kind: StatementKind
  readonly period: string
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly section: string
  /** `2025年3月31日发布`: the date and what happened on it, '' where the document has none. */
  readonly dated: string
  readonly reposted: boolean
  readonly token: string
  readonly version: string
}

const quoteTitle = (q: QuoteTexts) =>
  `《${q.title}》${q.number ? `(${q.number})` : ''}${q.reposted ? '(转载)' : ''}`
const DATING_WORDS: Readonly<Record<Dating, string>> = {
  published: '发布',
  signed: '成文',
  printed: '印发',
  reposted: '转载',
}
const quoteVersion = (q: QuoteTexts) => `〔数据版本 ${q.version}〕`
/** `到2026年,`; an unprinted year is said to be unprinted, behind the figure. */
const quotePeriod = (q: QuoteTexts) => {
  if (q.period === '未注明') return ''
  if (/^\d{4}$/.test(q.period)) return q.kind === 'target' ? `到${q.period}年,` : `${q.period}年,`
  return `${q.period},`
}
const quoteUndated = (q: QuoteTexts) => (q.period === '未注明' ? '(年份未注明)' : '')

export const quote = {
  title: '引用',
  dated: (date: string, dating: Dating) => `${date}${DATING_WORDS[dating]}`,
  forms: {
    spoken: (q: QuoteTexts) =>
      `${q.place}${q.name},${quotePeriod(q)}${q.kind === 'target' ? '目标是' : '是'}${q.figure}${quoteUndated(q)}。` +
      `出自${q.issuer}${q.dated}的${quoteTitle(q)}${q.section}。${quoteVersion(q)}`,
    official: (q: QuoteTexts) =>
      `根据${quoteTitle(q)}${q.section}${q.dated ? `(${q.dated})` : ''},` +
      `${quotePeriod(q)}${q.place}${q.name}${q.kind === 'target' ? '目标为' : '为'}${q.figure}${quoteUndated(q)}。${quoteVersion(q)}`,
    news: (q: QuoteTexts) =>
      `${q.issuer}${q.dated}的${quoteTitle(q)}${q.kind === 'target' ? '提出' : '显示'},` +
      `${quotePeriod(q)}${q.place}${q.name}${q.kind === 'target' ? '目标为' : '为'}${q.figure}${quoteUndated(q)}(见${q.section || '正文'})。${quoteVersion(q)}`,
    plain: (q: QuoteTexts) =>
      `${quoteTitle(q)}${q.section},${q.issuer},${q.dated ? `${q.dated},` : ''}原文“${q.token}”。${quoteVersion(q)}`,
  },
  names: { spoken: '口头', official: '公文', news: '新闻', plain: '出处' },
  legend: '引用格式',
  copy: '复制',
}

export type QuoteMessages = typeof quote
