import type { VerdictMessages } from '../zhHans/verdict'

export const verdict: VerdictMessages = {
  title: 'Verdict',
  names: {
    met: 'Met',
    notMet: 'Not met',
    undecided: 'Undecidable',
    noActual: 'No actual figure',
    notComparable: 'Not comparable',
    definitionUnclear: 'Definition not stated',
    notDue: 'Not yet due',
  },
  board: {
    title: 'Target tracker',
    bar: (total) => `All ${total} targets`,
    barOfYear: (year, total) => `${total} targets for ${year}`,
    open: 'Open the target tracker',
    today: (date) => `As judged on ${date}`,
    area: 'Area',
    document: 'Document',
    department: 'Department',
    year: 'Year',
    verdict: 'Verdict',
    all: 'All',
    age: (days) => `actual figure ${days} days old`,
    dated: (date) => `actual ${date}`,
    noAge: 'actual figure undated',
    clear: 'Clear filters',
    empty: 'No target fits.',
  },
}
