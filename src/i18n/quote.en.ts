import { englishQuantity } from '../record/englishQuantity'
import { longPeriod, UNDATED } from '../record/period'
import { laterTexts } from './laterTexts'
import { quote as zhHans, type QuoteTexts } from './quote.zh'
import { quote as zhHant } from './quote.zh.ts?hant'

const DATING_WORDS = {
  published: 'published',
  signed: 'dated',
  printed: 'issued',
  reposted: 'reposted',
} as const
const quoteTitle = (q: QuoteTexts) =>
  `“${q.title}”${q.number ? ` (${q.number})` : ''}${q.reposted ? ' (repost)' : ''}`
const quoteSource = (q: QuoteTexts, section = '') =>
  [quoteTitle(q), section && `section ${section}`, q.issuer, q.dated].filter(Boolean).join(', ')
/** A claim of a rank says it already. */
const quotePrinted = (q: QuoteTexts) => (q.kind === 'rank' ? '' : ` (printed “${q.token}”)`)
const quotePlain = (q: QuoteTexts) =>
  `${quoteSource(q, q.section)}, printed “${q.token}”${q.hedge ? ` after “${q.hedge}”` : ''}`
const quotePeriod = (q: QuoteTexts) =>
  q.name.includes(q.period)
    ? ''
    : q.period === UNDATED
      ? ' (year not stated)'
      : q.period === '每年'
        ? /per year/.test(q.name)
          ? ''
          : ' each year'
        : q.kind === 'target'
          ? ` by ${longPeriod(q.period, 'en')}`
          : ` (${longPeriod(q.period, 'en')})`
const quoteSubject = ({ place, name }: QuoteTexts) =>
  name.includes(place.split(' ')[0] ?? place) ? name : `${place}: ${name}`
const quoteClaim = (q: QuoteTexts) =>
  `${quoteSubject(q)}${q.kind === 'rank' ? ', printed' : q.hedge ? ',' : q.kind === 'target' ? ' to reach' : ' is'} ${q.figure}${quotePeriod(q)}`

export const useQuoteTexts = laterTexts(zhHans, zhHant, {
  // 150亿条 is 15 billion records, to the last digit; the printed characters stand beside it.
  amount: (value, unit) =>
    englishQuantity({ comparator: '=', value, unit }, 'actual').replace(/^\d+/, (whole) =>
      whole.replace(/\B(?=(\d{3})+$)/g, ','),
    ),
  dated: (date, dating) => `${DATING_WORDS[dating]} ${date}`,
  forms: {
    spoken: (q) =>
      `${quoteClaim(q)}, according to ${q.number || [q.issuer, q.dated].filter(Boolean).join(', ')}.`,
    official: (q) => `According to ${quoteSource(q)}: ${quoteClaim(q)}${quotePrinted(q)}.`,
    news: (q) => `${quoteClaim(q)}${quotePrinted(q)}, according to ${quoteSource(q)}.`,
    plain: (q) => `${quotePlain(q)}. [data version ${q.version}]`,
  },
  source: quotePlain,
  names: { official: 'Official', news: 'News', spoken: 'Spoken', plain: 'Citation' },
  legend: 'Form of quotation',
  formOf: (form) => `Form of quotation: ${form}`,
  copy: 'Copy quote',
  copied: (form, text) => `Copied (${form}): ${text}`,
  hint: 'One tap copies, and the form is kept.',
  close: 'Close',
  actions: 'What can be done with this figure',
  listOf: (name) => `One by one: ${name}`,
  previous: 'Previous',
  next: 'Next',
  notOfficial: 'Not a government document: better not in an official text.',
})
