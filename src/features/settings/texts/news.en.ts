import { laterTexts } from '../../../i18n/laterTexts'
import { news as zhHans } from './news.zh'
import { news as zhHant } from './news.zh.ts?hant'

export const useNewsTexts = laterTexts(zhHans, zhHant, {
  title: 'What is new',
  ofVersion: (version) => `Version ${version}`,
  versions: {
    '0.3.0': [
      'Home shows figures first: six at a glance, what you follow, the year’s targets in one line, then the areas.',
      'Every figure says its year; past targets are folded, a year that is over is called over, old data says how old it is.',
      'A bar under each indicator copies a sentence in one tap; swipe to the next of the list you came from.',
      'Three kinds of pictures: progress, ranking, trend; touch or arrow keys give year and source, holding copies, and each lies on the whole screen and is saved with its sources; nothing is drawn that may not be compared.',
      'Search results name year and document, with the latest figure beside a target.',
      'Five places: Home, Find, Check, Meet, Mine; every page is two taps from one, and back says where it leads.',
      'Filters, printing and export each have one place; a department shows the past tasks of the units it came from.',
      'A checked sentence is held against the record point by point; words that no source has are named, and the findings and the corrected text can be copied.',
      'An update that fails says why in one sentence; where the app does not open, pages still list the headline figures.',
      'Three versions of the data stay, and any two can be compared.',
      '“My data”: tables of your own (XLSX, CSV) are checked cell by cell, then kept on this device; append, replace or delete them, find them by pinyin, and read each on a page with its months and growth. No link and no export hands them on.',
    ],
    '0.2.0': [
      'Aims that documents state in words can be found, and what readers ask but no document says is answered as such.',
      'Words such as “striving for” are shown, read aloud and quoted with their figure.',
      '“Data” says whether the app works offline; missing files are fetched when there is a network.',
      'While a meeting runs, every page says so; one that was never closed ends after twelve hours.',
      'Where a page breaks, the navigation stays; “Repair” works offline too and hands out your own content first.',
      'Reading a file can be given up; one that is too large, damaged or unknown is refused with a reason and a remedy.',
      'Only official addresses can be opened; those of reposts stand there as text.',
      'Pictures that nobody scrolled to are printed too.',
    ],
    '0.1.0': [
      'Overview, areas and indicators: every figure with its comparator, year and source, and whether it compares.',
      'Search takes pinyin initials, numbers, document numbers and short names; “Check” holds a text against the record, number by number.',
      'Target tracker, places compared, contradictions and how we judge.',
      'Meetings: decks, presenting, a speaker’s window, handed on as a link or a file.',
      'What you follow, notes, task marks and backup, all on this device only.',
      'Picture cards, QR codes, reading aloud, printing, and export as CSV, XLSX and JSON.',
      'Simplified and Traditional Chinese and English, light and dark, large text; all of it offline.',
    ],
  },
})
