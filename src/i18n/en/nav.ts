import type { NavMessages } from '../zhHans/nav'
import { plural } from './plural'

export const navTexts: NavMessages = {
  nav: {
    label: 'Main navigation',
    home: 'Home',
    search: 'Search',
    indicators: 'Indicators',
    tasks: 'Tasks',
    documents: 'Sources',
    mine: 'Mine',
    status: 'Target tracker',
    meeting: 'Meetings',
    addToMeeting: 'Add to a deck',
    compare: 'Places compared',
    changes: 'Changes that concern me',
    check: 'Check numbers',
    rules: 'How we judge',
    departments: 'Departments',
    conflicts: 'Contradictions',
    data: 'Data',
    import: 'Import and compare',
    own: 'My data',
    settings: 'Settings',
    about: 'About',
    areas: (count) => plural(count, 'goal area', 'goal areas'),
    back: (place) => `Back: ${place}`,
    tabs: { home: 'Home', search: 'Find', check: 'Check', meeting: 'Meet', mine: 'Mine' },
    segmentsLabel: 'Ways to look things up',
    segments: {
      indicators: 'Indicators',
      status: 'Targets',
      compare: 'Places',
      departments: 'Units',
      documents: 'Sources',
    },
  },
}
