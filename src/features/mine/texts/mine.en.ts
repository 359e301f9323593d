import { laterTexts } from '../../../i18n/laterTexts'
import { mine as zhHans, type ShelfProblem } from './mine.zh'
import { mine as zhHant } from './mine.zh.ts?hant'

const why: Record<ShelfProblem, string> = {
  full: 'this device has no room left',
  failed: 'the database of this device failed',
}
const whatToDo: Record<ShelfProblem, string> = {
  full: 'free some space and try again',
  failed: 'try again, or reopen the app',
}

/** Words of 我的, and of what is followed and of notes wherever they stand. */
export const useMineTexts = laterTexts(zhHans, zhHant, {
  title: 'Mine',
  changes: 'Changes',
  marks: 'Follow-up',
  data: 'Data and updates',
  offline: 'works offline ✓',
  intro:
    'All of this is your own. It stays on this device, is never uploaded, and is not official.',
  star: 'Follow',
  starOf: (name) => `Follow: ${name}`,
  starFailed: (reason) => `Not changed: ${why[reason]}. Please ${whatToDo[reason]}.`,
  starNotKept: 'This device cannot keep what you follow: it goes when the app is closed.',
  favourites: 'Following',
  favouritesCount: (count) => String(count),
  all: (count) => `All ${count}`,
  none: 'You follow nothing yet',
  noneHelp: 'Tap “Follow” on the page of an indicator: it then stands here and on the overview.',
  toAreas: 'See the indicators',
  unknown: 'Not in this version of the data',
  remove: 'Remove',
  removeOf: (name) => `Stop following: ${name}`,
  removed: (name) => `No longer followed: ${name}`,
  arrange: 'Arrange',
  arranged: 'Done',
  arrangeHelp:
    'Drag the handle on the left, or use up and down; on a focused handle the arrow keys work too.',
  movedTo: (name, at, of) => `${name}: number ${at} of ${of}`,
  moveFailed: (reason) => `The order was not saved: ${why[reason]}. Please ${whatToDo[reason]}.`,

  note: 'My note',
  noteButton: 'Note',
  noteThere: 'there is a note',
  noteOf: (name) => `My note: ${name}`,
  noteHint: (limit) => `Stays on this device, saved by itself, up to ${limit} characters`,
  notePlaceholder: 'For yourself, such as what to ask in the meeting',
  noteCount: (count, limit) => `${count} of ${limit} characters`,
  noteSaving: 'Saving…',
  noteSaved: 'Saved',
  noteMemory:
    'This device keeps nothing: the note goes when the app is closed. Copy it elsewhere first.',
  noteFailed: (reason) =>
    `Not saved: ${why[reason]}. The text is still in the field; ${whatToDo[reason]}, or copy it elsewhere first.`,
  retry: 'Try again',
  differs: 'This note was changed in another window too',
  differsHelp: 'Both are still there. Please choose; until then neither is overwritten.',
  mineText: 'In this window',
  theirText: 'In the other window',
  keepMine: 'Use this one',
  keepTheirs: 'Use the other one',
  keepBoth: 'Keep both',
  bothLine: '—— this window ——',
  notes: 'My notes',
  notesNone: 'No notes yet. Write one at the foot of an indicator’s page.',
  notesFind: 'Find in notes',
  notesFound: (count) =>
    count === 0 ? 'No such note' : count === 1 ? '1 note found' : `${count} notes found`,
  editedAt: (date) => `changed ${date}`,

  keeping: 'Kept for good',
  keepings: {
    unknown: 'Asking…',
    granted: 'The browser keeps this for good: it is not cleared when space runs short.',
    open: 'The browser has not promised to keep this: it may clear the app when space runs short. Back up now and then.',
    denied:
      'The browser declined to keep this for good: it may clear the app when space runs short. Install the app and try again, and back up now and then.',
    unsupported: 'This browser cannot promise to keep this for good. Back up now and then.',
  },
  askToKeep: 'Ask to keep for good',
})
