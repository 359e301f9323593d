import { laterTexts } from './laterTexts'
import { reasons as zhHans } from './reasons.zh'
import { reasons as zhHant } from './reasons.zh.ts?hant'

export const useReasonTexts = laterTexts(zhHans, zhHant, {
  during: (period, figure) => `${figure}, ${period}`,
  sentences: {
    allReach: (v) =>
      `The actual figure (${v.actual}) reaches the target (${v.target}) whatever its exact value.`,
    noneReaches: (v) =>
      `The actual figure (${v.actual}) misses the target (${v.target}) whatever its exact value.`,
    someReach: (v) =>
      `The actual figure (${v.actual}) may or may not reach the target (${v.target}); no verdict is given.`,
    bandWidth: (v) =>
      `It depends on how wide “about” is meant, which is not printed; target ${v.target}, actual ${v.actual}.`,
    noActualFigure: () => 'No result of this target was found.',
    besideOnly: (v) => v.reason,
    neverLinked: (v) => v.reason,
    unclearWhetherSame: (v) => v.reason,
    otherIndicator: () => 'Not the same indicator: side by side only.',
    otherPlace: () => 'Not the same place: side by side only.',
    otherUnit: () => 'The units differ and cannot be converted: side by side only.',
    otherKind: () => 'One is a rank or a count and cannot be held against a target.',
    otherYear: (v) =>
      `A yearly figure counts for its own year only: the target is for ${v.year}, the actual figure is not.`,
    otherSpan: (v) =>
      `The target (${v.target}) is for all of ${v.year}, the actual figure (${v.actual}) is for another span of time; no verdict is given.`,
    toDateOnly: (v) =>
      `So far ${v.actual}, within the target (${v.target}); it is for all of ${v.year} and can be decided on ${v.due}.`,
    actualUndated: (v) => `A yearly figure, but the actual figure (${v.actual}) names no year.`,
    targetUndated: (v) =>
      `The actual figure (${v.actual}) misses the target (${v.target}), but the target names no year.`,
    actualAfterDue: (v) =>
      `The actual figure (${v.actual}) reaches the target (${v.target}) but is younger than the target’s year.`,
    actualBeforeDue: (v) =>
      `The actual figure (${v.actual}) misses the target (${v.target}) but is older than the end of its year.`,
    yearOpen: (v) =>
      `The actual figure (${v.actual}) does not reach the target (${v.target}) yet; its year ends on ${v.due}.`,
  },
  ranges: {
    any: 'any value',
    exactly: (a) => a,
    above: (a, inclusive) => (inclusive ? `${a} or more` : `more than ${a}`),
    below: (a, inclusive) => (inclusive ? `${a} or less` : `less than ${a}`),
    between: (a, b) => `${a} to ${b}`,
    upTo: (sure, possible) => `${sure}; at the widest ${possible}`,
  },
  changes: {
    actualReaches: (range) => `met if the actual figure is ${range}`,
    actualMisses: (range) => `not met if the actual figure is not ${range}`,
    actualPublished: 'an actual figure of the same definition is published',
    sameDefinition: 'an actual figure of the target’s definition is published',
    sameUnit: 'both are published in one unit',
    samePlace: 'an actual figure of the city is published',
    definitionStated: 'a document says whether the two are one measure, and of which year',
    widthStated: 'the width of “about” is stated',
    actualDated: 'the actual figure names its year',
    targetDated: 'the target names its year',
    actualOfYear: (year) => `an actual figure of ${year} is published`,
    actualToDate: (year) => `the total of ${year} to date is published`,
    yearEnds: (date) => `the target’s year ends on ${date}`,
  },
})
