import { laterTexts } from './laterTexts'
import { plural } from './en/plural'
import { documents as zhHans } from './documents.zh'
import { documents as zhHant } from './documents.zh.ts?hant'

/** Words of the documents. */
export const useDocumentsTexts = laterTexts(zhHans, zhHant, {
  title: 'Sources',
  kinds: {
    plan: 'plan',
    press: 'press report',
    'work-plan': 'work plan',
    repost: 'repost',
    supplementary: 'supplementary',
  },
  count: (count) => plural(count, 'document', 'documents'),
  whole: (count) => `all ${count}`,
  year: 'Year',
  undated: 'Undated',
  statements: (count) => plural(count, 'printed statement', 'printed statements'),
  number: 'Number',
  issuer: 'Issuer',
  kind: 'Kind',
  dates: 'Dates',
  abridged: 'The public text says that it is abridged',
  address: 'Public address',
  copyAt: (address) => `${address} (repost)`,
  indexNumber: 'Index number',
  validUntil: 'Valid until',
  attachments: 'Attachments',
  attachmentsAbsent: 'named only; not in the public text',
  leadingGroup: 'Leading group',
  wordKinds: {
    goal: 'goal',
    coverage: 'coverage',
    deadline: 'deadline',
    title: 'title to be won',
    standing: 'standing',
  },
  unstated: (count) =>
    plural(count, 'thing the document does not state', 'things the document does not state'),
  unstatedAnywhere: (count) =>
    plural(count, 'thing no document states', 'things no document states'),
  lookedFor: (date) => `Looked for on ${date}`,
  outline: 'Outline and figures',
  noFigures: 'no figures here',
  printedTitle: 'Printed title',
  relation: 'Relation',
  repostOf: (title) => `Repost of 《${title}》`,
  all: 'All sections',
  onlyWithFigures: 'Only sections with entries',
  supplementary: 'Supplementary',
  supplementaryIntro:
    'Public figures beyond the main documents, kept apart from the documents’ own figures.',
})
