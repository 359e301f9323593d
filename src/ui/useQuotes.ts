import { citedSection, datingOf, isOfficial, sectionLabel } from '../record/citation'
import { fullWidth, inQuotationMarks } from '../record/chineseProse'
import { longPeriod } from '../record/period'
import type { Statement } from '../record/dataset'
import { headingOf } from '../record/figure'
import { printedRank } from '../record/printedWords'
import { sectionKey } from '../record/lookups'
import { useI18n } from '../i18n/useI18n'
import type { QuoteTexts } from '../i18n/quote.zh'
import { useQuoteTexts } from '../i18n/quote.en'
import { useFigureWords } from './useFigureWords'
import { useLookups } from './useLookups'
import { usePrinted } from './usePrinted'

/** How a figure is handed on: said, written in an official document, reported, or cited. */
export const QUOTE_FORMS = ['official', 'news', 'spoken', 'plain'] as const
export type QuoteForm = (typeof QUOTE_FORMS)[number]

/** Quotations of one statement in every form. */
export function useQuotes() {
  const lookups = useLookups()
  const words = useFigureWords()
  const texts = useQuoteTexts()
  const printed = usePrinted()
  const { m, text, hans, language } = useI18n()

  /** Steps of 万 and 亿 in the words of a language that has others; a rank as it is printed. */
  function figureOf(statement: Statement): string {
    const said = words.said(statement)
    if (printedRank(statement)) return `“${said}”`
    const inSteps = texts.value.amount
    const { comparator, value, unit } = statement.quantity
    if (!inSteps || !/^[万亿]/.test(unit)) return said
    const { before, after } = m.value.figure.comparators[comparator]
    return [words.hedge(statement), before, inSteps(value, unit), after].filter(Boolean).join(' ')
  }

  function partsOf(statement: Statement): QuoteTexts {
    const all = lookups.value
    const document = all.documents.get(statement.document)
    const indicator = all.indicators.get(statement.indicator)
    if (!document || !indicator) throw new Error(`statement ${statement.id} leads nowhere`)
    const dating = datingOf(document)
    const label = hans(sectionLabel(statement.section))
    const headed = label && all.sections.has(sectionKey(statement.document, statement.section))
    return {
      place: words.place(statement.place),
      name: text(indicator.name),
      figure: figureOf(statement),
      kind: statement.kind,
      hedge: statement.hedge,
      period: statement.period,
      title: text(document.title),
      number: hans(document.number),
      issuer: text(document.issuer),
      section: headed
        ? fullWidth(hans(citedSection(statement.section))) +
          inQuotationMarks(hans(headingOf(statement, all)))
        : fullWidth(label),
      dated: dating
        ? texts.value.dated(longPeriod(document.dates[dating], language.value), dating)
        : '',
      reposted: document.kind === 'repost',
      own:
        statement.place === all.home.id
          ? 'city'
          : statement.place === all.home.province
            ? 'province'
            : undefined,
      isOfficial: isOfficial(document),
      token: printed(statement.token),
      version: all.dataset.version,
    }
  }

  return {
    partsOf,
    /** The plain citation where the data version stands elsewhere, as in the foot of a printed page. */
    source: (statement: Statement): string => texts.value.source(partsOf(statement)),
    quote: (statement: Statement, form: QuoteForm): string =>
      texts.value.forms[form](partsOf(statement)),
  }
}
