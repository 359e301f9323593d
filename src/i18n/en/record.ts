import type { RecordMessages } from '../zhHans/record'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const recordTexts: RecordMessages = {
  record: {
    any: 'All',
    area: 'Goal area',
    kind: 'Kind',
    place: 'Place',
    collection: 'Source',
    collections: { base: 'The five documents', supplementary: 'Supplementary' },
    empty: 'Nothing fits; choose another filter.',
  },
  tasks: {
    title: 'Tasks',
    past: '2022 is past: this was that year’s plan. Units are named as printed then; duties and progress of today may differ.',
    count: (numbered, all) =>
      `${all} entries: ${numbered} numbered, ${all - numbered} unnumbered. Why do reports say ${numbered}?`,
    department: 'Unit',
    shown: (count) => plural(count, 'task', 'tasks'),
    lead: 'Lead',
    responsible: 'Responsible',
    noNumber: 'no number',
    deadline: 'Deadline',
    figures: 'Figures in the task',
    related: 'Related tasks of 2022',
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
    none: 'no task in the 2022 plan',
    printedAs: 'Printed as',
    shortNames: 'Short names',
    successor: 'Today’s unit (linked, not substituted)',
    predecessor: 'Linked from the unit of 2022',
    leadTasks: 'Tasks it leads',
    responsibleTasks: 'Tasks it is responsible for',
    taskFigures: 'Figures of its tasks',
    ownIndicators: 'Indicators that name it',
    inTasks: 'See its tasks in the plan',
  },
  systems: {
    title: 'Systems',
    intro: 'Platforms, programmes, facilities, apps and data resources that the documents name.',
    filter: 'Filter systems',
    placeholder: 'Name or purpose, e.g. City Brain',
    kinds: {
      platform: 'platform',
      programme: 'programme',
      facility: 'facility',
      app: 'app',
      data: 'data resource',
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
  more: {
    departments: 'Their tasks and indicators',
    systems: 'Platforms, apps, facilities, data',
    figures: 'Every printed statement with its source',
    conflicts: 'Where the documents disagree',
    data: 'Version, verification, update, rollback',
    settings: 'Language, text size, appearance, install',
    about: 'Independently compiled; not an official release',
  },
}
