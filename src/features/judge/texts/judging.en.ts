import { laterTexts } from '../../../i18n/laterTexts'
import { judging as zhHans } from './judging.zh'
import { judging as zhHant } from './judging.zh.ts?hant'

export const useJudgingTexts = laterTexts(zhHans, zhHant, {
  completion: (done, time) =>
    `${done}% of the target, with ${time}% of its time gone (computed from the printed values)`,
  steps: {
    title: 'Step by step',
    target: 'Target',
    actual: 'Actual',
    goal: 'Values that reach the target',
    seen: 'Values the actual figure may have',
    rule: 'Rules applied',
    due: 'The target’s year ends',
    asOf: 'Actual as of',
    asOfDocument: (date) => `${date} (date of the document; none is printed)`,
    changes: 'What would change it',
    notThese: 'Not to be taken for the actual figure',
    none: 'none',
  },
  rules: {
    title: 'How we judge',
    intro:
      'Verdicts compare ranges, not bare numbers: met only if every value reaches the target, not met only if none does.',
    number: (included) => `The number itself: ${included}`,
    source: (name) => `Source: ${name}`,
    explained: (meaning, source) => `: ${meaning} (${source})`,
    included: 'included',
    excluded: 'excluded',
    open: 'open',
    noWord: 'no word',
    sources: { law: 'Civil Code, art. 1259', usage: 'usage', house: 'convention of this app' },
    verdicts: {
      met: 'every value the actual figure may have reaches the target',
      notMet: 'none of its values reaches the target, and the target’s year is over',
      undecided: 'some values reach it and some do not, or a year is missing',
      noActual: 'the documents give no actual figure of the same definition',
      notComparable:
        'the documents show that definition, unit, scope or year differ: side by side only',
      definitionUnclear:
        'no document says whether the two are one measure: side by side only, no gap',
      notDue: 'not reached yet, and the target’s year has not ended',
    },
  },
})
