/** Citations as people copy them. The source's own language and characters are never translated. */
import { fullWidth, inQuotationMarks, inTitleMarks } from './chineseProse.ts'
import type { Document, DocumentDates, Statement } from './dataset.ts'
import { headingOf } from './figure.ts'
import { sectionKey, type Lookups } from './lookups.ts'

/** `四/(二)` → `四、(二)`, `附件/7` → `附件第7行`, `数说/5` → `数说`; '' for the front matter. */
export function sectionLabel(path: string): string {
  if (path === '题' || path === '页') return ''
  const [first = '', ...rest] = path.split('/')
  if (first === '附件') return rest.length ? `附件第${rest.join('.')}行` : '附件'
  if (!/^[一二三四五六七八九十]+$/.test(first)) return first
  const [second, third] = rest
  return [first, second && `、${second}`, third && `${third}`].filter(Boolean).join('')
}

/** In front of its heading: a lone `一` would be read as a dash (`90号 · 一`), so it gets the mark that it is printed with. */
export function citedSection(path: string): string {
  const label = sectionLabel(path)
  return /^[一二三四五六七八九十]+$/.test(label) ? `${label}、` : label
}

/** `《…方案》（厦府〔2025〕90号）`; press without a number gets its issuer and date instead. */
export function documentLabel(document: Document): string {
  const title = inTitleMarks(document.title.zh)
  if (document.number) return `${title}（${document.number}）`
  const date = documentDate(document)
  return `${title}（${[fullWidth(document.issuer.zh), date].filter(Boolean).join('，')}）`
}

/** Most telling first. */
const DATINGS = [
  'published',
  'signed',
  'printed',
  'reposted',
] as const satisfies (keyof DocumentDates)[]
export type Dating = keyof DocumentDates

/** Issued by an authority and read from its own page: what a notice may rest on. Press, reposts and excerpts are not. */
export const isOfficial = ({ kind, reliability }: Document): boolean =>
  kind === 'plan' || kind === 'work-plan' || reliability === 'official'

/** Which of its dates says how old a document's word is; undefined where it has none. */
export const datingOf = ({ dates }: Document): Dating | undefined =>
  DATINGS.find((dating) => dates[dating])

/** The date that says how old a document's word is: 发布, else 成文, 印发 or 转载; '' where it has none. */
export function documentDate(document: Document): string {
  const dating = datingOf(document)
  return dating ? document.dates[dating] : ''
}

const DATING_WORDS: Readonly<Record<Dating, string>> = {
  published: '发布',
  signed: '成文',
  printed: '印发',
  reposted: '转载',
}

/** `原文“１万个”（前有“力争”）`: the hedge stands before the figure, though not always next to it. */
export const printedToken = ({ token, hedge }: Pick<Statement, 'token' | 'hedge'>): string =>
  `原文“${token}”${hedge && !token.includes(hedge) ? `（前有“${hedge}”）` : ''}`

/**
 * Plain citation of one statement:
 * `《…方案》（厦府〔2025〕90号）一“总体目标”，2025-03-31发布，原文“超65%”`.
 */
export function citationText(statement: Statement, lookups: Lookups): string {
  const document = lookups.documents.get(statement.document)
  if (!document) throw new Error(`statement ${statement.id} cites an unknown document`)
  const label = sectionLabel(statement.section)
  const known = lookups.sections.has(sectionKey(statement.document, statement.section))
  const heading = known && label ? inQuotationMarks(headingOf(statement, lookups)) : ''
  const dating = document.number ? datingOf(document) : undefined
  const reposted = document.kind === 'repost' ? '（转载）' : ''
  return (
    documentLabel(document) +
    reposted +
    fullWidth(heading ? citedSection(statement.section) : label) +
    heading +
    (dating ? `，${document.dates[dating]}${DATING_WORDS[dating]}` : '') +
    `，${printedToken(statement)}`
  )
}
