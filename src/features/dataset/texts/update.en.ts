import { laterTexts } from '../../../i18n/laterTexts'
import { update as zhHans } from './update.zh'
import { update as zhHant } from './update.zh.ts?hant'

const untouched = 'The present data stays usable.'
const tellPublisher = `please tell the publisher. ${untouched}`

export const useUpdateTexts = laterTexts(zhHans, zhHant, {
  check: 'Check for updates',
  checking: 'Checking…',
  upToDate: 'Up to date',
  olderOffered: (version) =>
    `The host offers an older version, ${version}; it was not taken. If the version on this device seems wrong, use “Back to the previous version” and check again.`,
  belowHighest: (version, highest) =>
    `The host offers ${version}, older than ${highest}, which was in use here; it was not taken. A correction needs a higher version; ${tellPublisher}`,
  incredibleDate: (released) =>
    `The host’s data was not taken: its release date “${released.slice(0, 20)}” lies after today or is no date. Check this device’s date; if it is right, tell the publisher. The present data is untouched.`,
  needsNewerApp: 'The new data needs a newer app; update the app first',
  refused: 'This version was rolled back before; “Back to the previous version” brings it again',
  newer: (version) => `New data ${version}, verified`,
  offline: `Offline. ${untouched}`,
  failures: {
    offline: `The host cannot be reached: the signal may be weak or the host down. ${untouched}`,
    interrupted: `The download broke off and was not taken. Try again with a better signal. ${untouched}`,
    timeout: `The host did not answer in time. Try again later. ${untouched}`,
    http: `The host does not have the data file; ${tellPublisher}`,
    notJson: `What came is not data; it may be this network’s login page. Log in with the browser first, then try again. ${untouched}`,
    truncated: `The download is not complete and was not taken. Try again later. ${untouched}`,
    tooLong: `The download is not what was announced and was not taken; ${tellPublisher}`,
    tooLarge: `A file of the new data is larger than this app reads; it was not taken. Update the app first; if it stays so, ${tellPublisher}`,
    wrongHash: `The download is not what was announced and was not taken; ${tellPublisher}`,
    cannotVerify: `Downloads cannot be verified on this connection (needs https or localhost); nothing was taken. ${untouched}`,
    unsigned: `The host’s data carries no signature of the publisher and was not taken; ${tellPublisher}`,
    wrongSignature: `The data is not signed by the publisher, or was altered; it was not taken; ${tellPublisher}`,
    rejected: `The data that came has faults and was not taken; ${tellPublisher}`,
  },
  signature: 'Publisher’s signature',
  signatures: {
    bundled: 'installed with the app',
    signed: (key) => `verified (key ${key})`,
    unsigned: 'unsigned',
    noKeys:
      'unsigned: this app knows no publisher’s key, so updates are only held against their list',
  },
  overdue: (date) =>
    `The publisher meant to update by ${date}; this device has received nothing since. The data stays usable; check the newest documents before quoting.`,
  packSigned:
    'Signed by the publisher, verified. Below is what it would change; one tap brings the present data back.',
  packForeign:
    'Nothing proves that the publisher made it: it can be looked at, is never taken into use and never mixed with the data here. Look for newer data under “Data”.',
  packUnreadable: 'The file is not complete, or no data update; the data here is untouched.',
  details: 'Technical details',
  activate: 'Use the new data',
  inNewer: 'Newer data has it',
  inNewerHelp: (version, released) =>
    `The data on this device does not know it; the data released on ${released} (version ${version}) does. Once in use it is shown right here, and one tap goes back.`,
  activated: {
    kept: 'The new data is in use',
    full: 'The new data is in use until you leave: there is no room left on this device. Free some space, then check again.',
    notKept: 'The new data is in use until you leave: this device cannot keep data.',
    overtaken: 'Another window has taken newer data into use; it is what you see now.',
  },
  frozen:
    'A meeting holds the data as it is; anything newer is offered once the meeting is closed.',
  previous: 'Previous version',
  rollback: 'Back to the previous version',
  rolledBack: 'Back at the previous version',
  noPrevious: 'There is no version to go back to',
  clockBehind: (today) =>
    `This device’s date (${today}) lies before the data’s release; verdicts are given as of the release. Check the date.`,
})
