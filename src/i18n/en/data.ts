import type { DataMessages } from '../zhHans/data'

export const data: DataMessages = {
  title: 'Data',
  version: 'Data version',
  released: 'Released',
  source: 'Now from',
  sources: { bundled: 'installed with the app', device: 'this device’s database' },
  verified: 'Verification',
  verifiedYes: 'as the published manifest says',
  verifiedUnknown: 'cannot be verified on this connection (needs https or localhost)',
  counts: 'Contents',
  countsText: (indicators, statements, documents) =>
    `${indicators} indicators · ${statements} statements · ${documents} documents`,
  supplementary: (listed, others) =>
    `The areas list ${listed} indicators; the other ${others} have supplementary figures only`,
  storage: 'Storage',
  storageOk: 'data and your own content can be kept',
  storageUnavailable: 'nothing can be saved on this device; everything still shows',
  offlineUse: 'Offline use',
  offlineUnknown: 'being checked…',
  offlineStoring: (stored, total) => `storing ${stored}/${total}`,
  offlineReady: (total) => `ready, all ${total} files are here`,
  offlineIncomplete: (stored, total) =>
    `not complete${total ? ` (${stored}/${total})` : ''}, goes on when online`,
  offlineImpossible: 'not possible here: needs https or localhost, and a browser that supports it',
  check: 'Check for updates',
  checking: 'Checking…',
  upToDate: 'Up to date',
  olderOffered: (version) =>
    `The host offers an older version, ${version}; it was not taken. If the version on this device seems wrong, use “Back to the previous version” and check again.`,
  incredibleDate: (released) =>
    `The host’s data was not taken: its release date “${released.slice(0, 20)}” lies after today or is no date. Check this device’s date; if it is right, tell the publisher. The present data is untouched.`,
  offline: 'Offline; the present data stays usable',
  newer: (version) => `New data ${version}, verified`,
  frozen:
    'A meeting holds the data as it is; anything newer is offered once the meeting is closed.',
  activate: 'Use the new data',
  activated: 'The new data is in use',
  needsNewerApp: 'The new data needs a newer app; update the app first',
  rejected: (what) => `The download was not taken: ${what}. The present data is untouched.`,
  refused: 'This version was rolled back before; “Back to the previous version” brings it again',
  previous: 'Previous version',
  rollback: 'Back to the previous version',
  rolledBack: 'Back at the previous version',
  noPrevious: 'There is no version to go back to',
  repair: 'Repair the app',
  repairNote: 'Clears the caches and fetches the app anew; your own content stays.',
  dates: 'Three dates',
  usage: (used) => `${used} used`,
}
