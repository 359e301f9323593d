import { laterTexts } from '../../../i18n/laterTexts'
import { check as zhHans } from './check.zh'
import { check as zhHant } from './check.zh.ts?hant'

const slots = {
  value: 'value',
  unit: 'unit',
  comparator: 'comparator',
  place: 'place',
  year: 'year',
  kind: 'target or result',
}

export const useCheckTexts = laterTexts(zhHans, zhHant, {
  title: 'Check a sentence',
  intro:
    'Paste a sentence or a page; every number in it is checked, on this device only; the text goes with the tab.',
  label: 'Text to check',
  placeholder: (sentence) => `e.g. ${sentence}`,
  clear: 'Clear',
  paste: 'Paste',
  pasteFailed: 'The clipboard cannot be read; long-press the field to paste.',
  shared: 'Another app shared a text:',
  sharedHelp: 'There is a text here already. Put the shared one in its place?',
  sharedTake: 'Take the shared one',
  sharedLeave: 'Keep this one',
  limit: (limit) => `Only the first ${limit} characters are checked.`,
  found: (count) =>
    count === 0 ? 'No numbers found' : count === 1 ? '1 number found' : `${count} numbers found`,
  emptyHelp: 'There is no number to check; years, ids and numbers in names do not count.',
  working: 'Checking…',
  failed: 'The check did not finish; try again.',
  annotated: 'Marked text',
  results: 'Results',
  written: 'Written',
  recorded: 'Recorded',
  copyRight: 'Copy a correct quotation',
  agreesBut: (open, about) => {
    const all = ['value', 'comparator', 'unit', 'year', 'place'] as const
    const agreed = all.filter((slot) => !open.includes(slot)).map((slot) => slots[slot])
    const unsaid = open.map((slot) => slots[slot]).join(' and ')
    return `Agree with a printed statement: ${agreed.join(', ')}. The text does not say the ${unsaid}: checked as “${about}”.`
  },
  printedSo: (token) =>
    `Another place of the documents prints “${token}”; the two differ, and the body text goes first.`,
  hedged: (hedge) => `The document prints “${hedge}” before the figure; the text leaves it out.`,
  names: {
    match: 'Agrees',
    valueAgrees: 'Figure agrees, words differ',
    targetAsFact: 'A target told as a result',
    valueDiffers: 'Value differs',
    comparatorDiffers: 'Comparator lost or different',
    yearDiffers: 'Year differs',
    placeDiffers: 'Place differs',
    otherDefinition: 'Other definition',
    definitionUnclear: 'Definition not stated',
    notFigure: 'Printed, but no indicator',
    noSource: 'No source',
  },
  meanings: {
    match: 'Value, comparator, unit, year and place agree with a printed statement.',
    valueAgrees:
      'Value, comparator, unit, year and place agree; words stand beside it that the source does not have. See whether they change what is meant.',
    targetAsFact: 'The record has a target; the text tells it as reached.',
    valueDiffers: 'The same thing is meant, but the printed value is another one.',
    comparatorDiffers: 'The value agrees, but “over”, “at least” or “about” is lost or different.',
    yearDiffers: 'The value agrees, but the printed year is another one.',
    placeDiffers: 'The value agrees, but it belongs to another place.',
    otherDefinition: 'The value belongs to a similar but different indicator; do not mix them.',
    definitionUnclear:
      'The value is printed of another wording; no document says whether the two are one measure. Do not exchange them.',
    notFigure: 'The number is printed as part of a name or a description; it is no indicator.',
    noSource: 'No printed statement fits. That does not make it wrong.',
  },
  slots,
  same: 'same',
  different: 'different',
  unsaid: 'not said',
  plain: 'none',
  anotherPlace: 'elsewhere',
  anotherYear: 'another time',
  asserted: 'reached',
  aim: 'target',
  unexplained: (words) => `Not in the source: ${words.map((w) => `“${w}”`).join(', ')}`,
  difference: (said, printed) => `${said} → ${printed}`,
  filter: 'Filter by verdict',
  all: 'All',
  previous: 'Previous',
  next: 'Next',
  copyReport: 'Copy the findings',
  copyCorrected: 'Copy the corrected text',
  reportTitle: (count) => `Findings: ${count} numbers.`,
  reportLine: (at, said, verdict) => `${at}. ${said}: ${verdict}`,
})
