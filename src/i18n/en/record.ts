import type { RecordMessages } from '../zhHans/record'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const recordTexts: RecordMessages = {
  record: {
    any: 'All',
    area: 'Goal area',
    kind: 'Kind',
    place: 'Place',
    collection: 'Source',
    collections: { base: 'Main documents', supplementary: 'Supplementary' },
    empty: 'Nothing fits; choose another filter.',
  },
  tasks: {
    title: 'Tasks',
    past: (year) =>
      `${year} is past: this was that year’s plan. Units are named as printed then; duties and progress of today may differ.`,
    count: (numbered, all) =>
      `${all} entries: ${numbered} numbered, ${all - numbered} unnumbered. Why do reports say ${numbered}?`,
    department: 'Unit',
    shown: (count) => plural(count, 'task', 'tasks'),
    lead: 'Lead',
    responsible: 'Responsible',
    noNumber: 'no number',
    deadline: 'Deadline',
    figures: 'Figures in the task',
    related: (year) => `Related tasks of ${year}`,
  },
  departments: {
    title: 'Departments',
    intro: 'Names as the documents print them; a unit with a bracket is one unit.',
    filter: 'Filter by name or short name',
    placeholder: 'Name or short name',
    count: (count) => plural(count, 'unit', 'units'),
    leads: 'leads',
    responsible: 'responsible',
    indicators: 'indicators',
    none: 'no task in the work plan',
    printedAs: 'Printed as',
    shortNames: 'Short names',
    successor: 'Today’s unit (linked, not substituted)',
    predecessor: 'Linked from the unit of then',
    leadTasks: 'Tasks it leads',
    responsibleTasks: 'Tasks it is responsible for',
    taskFigures: 'Figures of its tasks',
    ownIndicators: 'Indicators that name it',
    inTasks: 'See its tasks in the plan',
  },
  systems: {
    title: 'Systems',
    intro:
      'Platforms, programmes, facilities, apps and data resources that the documents name, with laws, pilots, honours and events.',
    filter: 'Filter systems',
    placeholder: (example) => (example ? `Name or purpose, e.g. ${example}` : 'Name or purpose'),
    kinds: {
      platform: 'platform',
      programme: 'programme',
      facility: 'facility',
      app: 'app',
      data: 'data resource',
      law: 'law or policy',
      pilot: 'pilot',
      award: 'honour or title',
      event: 'event',
    },
    count: (count) => plural(count, 'entry', 'entries'),
    printedAs: 'Printed as',
    namedIn: 'Named in',
    figures: 'Its figures',
    system: 'System',
  },
  figures: {
    title: 'All figures',
    intro:
      'One line per printed statement, repetitions included; in the order of documents and sections.',
    shown: (shown, all) => `${shown} of ${all} fit`,
  },
  conflicts: {
    title: 'Contradictions',
    intro:
      'Where documents, or one document, disagree: side by side as printed, with the one that leads and why.',
  },
}
