import { DECK_LIMITS } from '../../../record/deckLimits'
import { laterTexts } from '../../../i18n/laterTexts'
import { meeting as zhHans } from './meeting.zh'
import { meeting as zhHant } from './meeting.zh.ts?hant'

const pages = (count: number) => `${count} ${count === 1 ? 'slide' : 'slides'}`

/** Words of 会议. */
export const useMeetingTexts = laterTexts(zhHans, zhHant, {
  title: 'Meeting',
  intro:
    'Choose figures, put them in order, show them. The data stands still until the meeting is ended.',
  untitled: 'Untitled deck',
  pages,
  about: (count, date) => `${pages(count)} · edited ${date}`,
  mine: 'My decks',
  none: 'No deck yet',
  noneHelp: 'Make one, or show one of the ready-made decks below.',
  create: 'New deck',
  newName: (date) => `Meeting ${date}`,
  ready: 'Ready-made',
  presets: { overview: 'At a glance', department: 'By department' },
  presetLines: {
    overview: 'The headline figures of the areas and the latest actual figures',
    department: 'Choose a department and go through its indicators',
  },
  chooseDepartment: 'Choose a department',
  noDepartment: 'Choose a department first.',
  open: 'Open a deck file',
  chooseFile: 'Choose a file',
  openHint: 'A deck file (.json) from somebody else: look first, then decide whether to keep it.',
  notKept:
    'This device cannot keep it: the deck is gone when the app is closed. Save it as a file first.',
  failed: {
    full: 'Not saved: this device has no room left. Free some space and try again; what was here is unchanged.',
    failed:
      'Not saved: the database of this device failed. Try again, or open the app anew; what was here is unchanged.',
  },
  gone: 'This device has no such deck',
  goneHelp: 'It may have been deleted, or be on another device.',
  loading: 'Reading …',

  name: 'Name of the deck',
  line: (name) => `Your line on ${name}`,
  lineHint: 'Your line',
  lineSeen: 'Your line: on the big screen unless the speaker’s view is open',
  unknown: 'Not in this version of the data',
  unknownHelp: (id) => `Id ${id}; it stays here and may appear with newer data.`,
  remove: (name) => `Remove: ${name}`,
  moved: (name, to, of) => `${name} is now slide ${to} of ${of}`,
  removed: (name) => `Removed “${name}”`,
  deleted: (name) => `Deleted the deck “${name}”`,
  renamedElsewhere: (name, before) => `Another window renamed “${before}” to “${name}”`,
  undo: 'Undo',
  keysHint: 'In the field of a line, Alt+↑ and Alt+↓ move the slide.',
  slides: 'Slides',
  noSlides: 'Nothing here yet; add figures below.',
  duplicate: 'Duplicate',
  copyOf: (name) => `${name} (copy)`,
  deleteOne: (name) => `Delete: ${name}`,
  keep: 'Keep as my deck',
  present: 'Present',

  add: 'Add figures',
  addAll: 'Add',
  addArea: 'Add this area',
  addDepartment: 'Add this department',
  addFavourites: (count) => `Add the ${count} that you follow`,
  noFavourites: 'You follow nothing yet. Tap “Follow” on the page of an indicator.',
  area: 'By area',
  department: 'By department',
  choose: 'Choose',
  search: 'Find an indicator',
  searchHint: 'Name, pinyin or number',
  addOne: (name) => `Add: ${name}`,
  isIn: 'Already in',
  noHits: 'Nothing found; try other words.',
  added: (count) => `Added ${pages(count)}`,
  nothingAdded: 'All of these are in it already.',
  full: `A deck holds at most ${DECK_LIMITS.slides} slides; the rest was not added.`,
  addTo: (name) => `Add “${name}” to which deck?`,
  addedTo: (name) => `Added to “${name}”`,
  openDeck: 'Open this deck',
  close: 'Close',

  deckTransfer: 'Hand on',
  handOnIntro:
    'The deck is written into the link; no server sees it. The other phone shows it with its own data, and the figures are those of that version. Your lines go with it and can be read there.',
  qr: (name) => `QR code of the deck “${name}”`,
  qrHint: 'Scan it with another phone’s camera.',
  qrTooLong:
    'There is so much in it that the code would be too dense to scan. Use the link or the file.',
  linkTooLong: 'There is too much in it for a link. Use the file.',
  copyLink: 'Copy link',
  sendLink: 'Send link',
  saveFile: 'Save as file',
  fileName: (name) => `deck-${name}.json`,

  received: 'A deck for you',
  receivedIntro: 'Nothing of this is kept on this device yet.',
  receivedKept: 'This device keeps the very same deck already.',
  receivedFrom: (version) => `Made with data version ${version}`,
  receivedUnknown: (count) => `${pages(count)} of it are not in this device’s data.`,
  refused: 'It could not be opened',
  problems: {
    empty: 'There is no deck in here. Ask for the link or the file once more.',
    damaged:
      'It is incomplete or was altered; perhaps it was cut short on the way. Ask for it once more, or for the file.',
    newer: 'This deck was made by a newer app. Update the app, then open it again.',
    notOurs: 'This is no deck link or file of this app. Check where it came from.',
    tooLarge:
      'It is too large and was not opened. A link holds at most 64 kB, a file 256 kB. Check where it came from, or ask for it in parts.',
    tooMany: `It has too many slides and was not opened. A deck holds at most ${DECK_LIMITS.slides}; ask for it in parts.`,
    tooLong: `A name or a line in it is too long; it was not opened. Names have at most ${DECK_LIMITS.name} characters, lines ${DECK_LIMITS.line}; ask for a shorter one.`,
    hidden:
      'A name or a line in it has invisible control characters, which can make text look other than it is; it was not opened. Check where it came from, or ask for it without them.',
  },
  unreadable: 'This file cannot be read. Choose it again.',

  running: (since, version) => `Meeting since ${since}; the data stands at version ${version}`,
  waiting: (since, version) =>
    `The last meeting was not ended: begun ${since} with data version ${version}`,
  ended: 'Meeting ended; the data is free again',
  runs: 'A meeting is running',
  waits: 'The last meeting was not ended',
  goOn: 'Back to the slides',
  end: 'End',
  lost: (then, now) =>
    `Data version ${then}, with which the meeting began, is no longer on this device; version ${now} is shown.`,

  stage: 'Presenting',
  slideOf: (at, of) => `Slide ${at} of ${of}`,
  previous: 'Previous slide',
  next: 'Next slide',
  black: 'Black screen',
  blackWord: 'Black',
  light: 'Show the picture again',
  wayBack: 'Tap the screen to show the picture again',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  speaker: 'Speaker’s view',
  back: 'Back to the deck',
  notAwake:
    'This device cannot keep its screen on; set a longer time until it locks in the system’s settings.',
  awakeRefused: 'The system did not keep the screen on (low battery?); mind the lock.',
  source: (q) =>
    `${q.title} (${q.number || q.issuer})${q.reposted ? ' (repost)' : ''}${q.section && ` ${q.section}`}${q.dated ? `, ${q.dated}` : ''}`,

  speakerTitle: 'Speaker’s view',
  speakerIntro:
    'LoadedDataset in this window only; the big screen shows the slide. Windows of one browser on one device turn together. While it is open, your line is not on the big screen.',
  notInStep: 'Windows of this browser cannot follow each other; turn each by itself.',
  now: 'Now',
  coming: 'Next',
  last: 'This is the last slide',
  ownLine: 'Your line',
  note: 'Your note',
  clock: 'Time',
  elapsed: 'Elapsed',
  openStage: 'Open the big screen',
  isBlack: 'The big screen is black',
})
