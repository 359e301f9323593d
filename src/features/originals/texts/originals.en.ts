import { laterTexts } from '../../../i18n/laterTexts'
import { originals as zhHans } from './originals.zh'
import { originals as zhHant } from './originals.zh.ts?hant'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const useOriginalsTexts = laterTexts(zhHans, zhHant, {
  title: 'Check against the original',
  open: 'Check against the original',
  intro:
    'Load an original that you saved from the official page and see where each figure is printed. It stays on this device; nothing is uploaded.',
  how: 'On the official page save as “Webpage, HTML only” or as text, or select all, copy and paste. UTF-8, GBK (GB18030) and Big5 are read.',
  official: 'Open the public address',
  choose: 'Choose a file',
  paste: 'Paste the text',
  pasteLabel: 'Text of the original',
  check: 'Check',
  checking: 'Checking…',
  replace: 'Load another copy',
  untouched: 'The original loaded before is untouched.',
  list: 'Documents that can be checked',
  notLoaded: 'not loaded',
  notMarked:
    'The openings of this document’s sections are not on record; it cannot be checked here.',
  notMarkedHelp: 'The main documents can be checked.',
  found: (placed, all) => `${placed} of ${plural(all, 'statement', 'statements')} found`,
  foundUnit: (all) => `of ${plural(all, 'statement', 'statements')} found in the original`,
  same: 'As recorded: every figure stands in its section.',
  lostOnly: (count) =>
    `All figures were found; ${plural(count, 'section opening is', 'section openings are')} not in the text, mostly because pages are laid out differently:`,
  changed: (count) =>
    `Not as recorded: ${plural(count, 'statement was', 'statements were')} not found in the recorded section. The original may be changed or incomplete, or the record wrong.`,
  lostToo: (count) =>
    `${plural(count, 'section opening is', 'section openings are')} not in the text:`,
  listJoiner: ', ',
  moreSections: (count) => `… ${count} in all`,
  others: (count) =>
    `${plural(count, 'further number is a year, ordinal or document number', 'further numbers are years, ordinals, document numbers and the like')}, not figures on record`,
  showOthers: 'Mark the other numbers',
  from: {
    file: (name, encoding) => `File ${name} (${encoding})`,
    pasted: 'Pasted text',
    loaded: (date) => `loaded ${date}`,
    kept: 'kept on this device only',
    full: 'no room left on this device; gone when the app is closed',
    memory: 'cannot be kept here; gone when the app is closed',
  },
  remove: 'Delete the original',
  removed: 'The original was deleted from this device.',
  removeFailed:
    'It could not be deleted; try again, or clear this app’s data in the system settings.',
  undo: 'Undo',
  missing: 'Statements not found',
  missingIn: (section) => `Should stand in: ${section}`,
  missingSection: 'the opening of this section is not in the text',
  instead: (printed) => `That section also has ${printed}`,
  sections: 'Sections',
  sectionCount: (count) => `Contents · ${plural(count, 'section', 'sections')}`,
  front: 'Before the first section',
  figures: (count) => plural(count, 'figure', 'figures'),
  inText: (token) => `Show “${token}” in the text`,
  legend: { target: 'target', actual: 'actual', rank: 'rank or count' },
  problems: {
    empty: {
      what: 'There is no text in it.',
      help: 'Save the original page again, or paste its text.',
    },
    tooLarge: {
      what: (size, limit) =>
        `The file has ${size}, more than the limit of ${limit}; it was not read.`,
      help: 'Such pages are usually under 1 MB: save as “Webpage, HTML only” or text, or paste the text.',
    },
    pdf: {
      what: 'This is a PDF, whose text this app cannot read.',
      help: 'Open it, select all, copy, and paste the text here.',
    },
    word: {
      what: 'This is a Word file or an archive, whose text this app cannot read.',
      help: 'Open it, select all, copy, and paste here; or save it as plain text.',
    },
    archive: {
      what: 'This is a page archive (MHTML or webarchive), which this app cannot read.',
      help: 'Save as “Webpage, HTML only” or text, or paste the text.',
    },
    binary: {
      what: 'This is neither a text nor a web page.',
      help: 'Choose an HTML or text file saved from the official page.',
    },
    unreadable: {
      what: 'The characters cannot be read: not UTF-8, GBK (GB18030) or Big5, or already garbled.',
      help: 'Save the page again as UTF-8, or paste its text.',
    },
    noChinese: {
      what: 'There are no Chinese characters in it: it may be garbled, or another file.',
      help: 'Save the page again as UTF-8, or paste its text.',
    },
    failed: {
      what: 'The file could not be read.',
      help: 'It may have been moved, deleted or not yet downloaded; choose it again.',
    },
    unknown: {
      what: 'This is no document that the app knows; it was not loaded.',
      help: 'Load the whole text. These can be recognised:',
    },
  },
  nearest: (title, found, sections) =>
    `Only ${found} of ${sections} section openings of “${title}” are in it, too few to tell.`,
  mentions: (title) => `It names “${title}” or its number but has none of its sections.`,
  other: (title) => `This is “${title}”, not this page’s document; it was not loaded.`,
  otherHelp: 'Load it there',
})
