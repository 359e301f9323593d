import { laterTexts } from '../../../i18n/laterTexts'
import { followUps as zhHans } from './followUps.zh'
import { followUps as zhHant } from './followUps.zh.ts?hant'

export const useFollowUpsTexts = laterTexts(zhHans, zhHant, {
  label: 'My follow-up, not official',
  title: 'My follow-up',
  states: { none: 'unmarked', notStarted: 'not started', underWay: 'under way', done: 'done' },
  state: 'My state',
  noState: 'none',
  date: 'My date',
  note: 'Note',
  noteHelp: (left) =>
    `Plain text, at most 1000 characters, ${left} left. Saved by itself, on this device only.`,
  saving: 'Saving…',
  saved: 'Saved on this device',
  unkept:
    'This device keeps nothing: it is gone when the app is closed. Export it as CSV before that.',
  failed: {
    full: 'Not saved: this device is full. Your words are still here; make room and try again.',
    other: 'Not saved: the device’s database refused. Your words are still here; try again.',
  },
  retry: 'Try again',
  differs: 'Another window has just changed the same; nothing was saved yet. It says there:',
  nothing: '(empty)',
  keepMine: 'Keep mine',
  keepTheirs: 'Take the other',
  clear: 'Remove this mark',
  cleared: 'Mark removed',
  undo: 'Undo',
  filter: 'Filter by my follow-up',
  reading: 'My follow-up: reading…',
  line: (counts) =>
    `My follow-up: ${counts.done} done / ${counts.underWay} under way / ${counts.notStarted} not started / ${counts.none} unmarked`,
  breakdown: 'By area and department, print, export',
  byArea: 'By area',
  byDepartment: 'By department (leading or responsible)',
  none: 'No mark yet. Open “My follow-up” under any task; it stays on this device.',
  counted: (count) => `${count} ${count === 1 ? 'mark' : 'marks'}`,
  print: 'Print my list',
  exportCsv: 'Export my list as CSV',
  file: 'my-follow-up',
  notice: 'Personal marks, not official progress',
  unknown: 'Tasks that the present data does not hold',
  unknownHelp:
    'These tasks are not in the present data version; their marks are kept all the same.',
  columns: {
    id: 'Task id',
    number: 'No.',
    title: 'Task',
    area: 'Area',
    lead: 'Leads',
    responsible: 'Responsible',
    state: 'My state (not official)',
    date: 'My date',
    note: 'Note',
    edited: 'Last changed',
  },
})
