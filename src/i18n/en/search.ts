import edition from 'virtual:edition'
import type { Messages } from '../zhHans'

/** `1 result`, `2 results` */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const search: Messages['search'] = {
  title: 'Search',
  titled: (query) => `Search “${query}”`,
  label: 'Find indicators, figures, tasks, departments, documents, systems and areas',
  placeholder: 'Name, pinyin, initials, number, document no.',
  clear: 'Clear',
  results: (count) => (count ? plural(count, 'result', 'results') : 'Nothing found'),
  keys: 'Arrow down goes to the results, Enter opens the first, Escape clears.',
  kind: 'Kind',
  kinds: {
    indicator: 'Indicators',
    statement: 'Figures',
    task: 'Tasks',
    department: 'Departments',
    document: 'Documents',
    system: 'Systems',
    commitment: 'Said in words',
    unstated: 'Not stated',
    area: 'Areas',
  },
  facets: {
    area: 'Area',
    place: 'Place',
    document: 'Document',
    department: 'Department',
    year: 'Year',
    verdict: 'Verdict',
  },
  allHits: (count) => `all ${count}`,
  all: (count, kind) => `All ${count}: ${kind.toLowerCase()}`,
  via: 'Matches',
  latest: (of) => (of ? `Latest: ${of}` : 'Latest'),
  otherDefinition: {
    subtract: '',
    beside: 'Another definition',
    unclear: 'Definition unclear',
    never: 'Another definition',
  },
  preparing: 'Getting the search ready…',
  recent: 'Recent searches',
  clearRecent: 'Forget them',
  recentNote: 'Kept on this device only.',
  tryTitle: 'Try',
  tries: edition.queries.en,
  emptyHelp:
    'Try initials (szjj), a number (5000), a document number (90号) or a department’s short name (工信局).',
  noneFiltered: 'There are results outside the filters.',
  clearFilters: 'Clear filters',
}
