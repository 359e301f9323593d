import edition from 'virtual:edition'
import { laterTexts } from '../../../i18n/laterTexts'
import { backup as zhHans } from './backup.zh'
import { backup as zhHant } from './backup.zh.ts?hant'

/** Words of backup, restore and wiping. */
export const useBackupTexts = laterTexts(zhHans, zhHant, {
  title: 'Backup and restore',
  intro:
    'What you follow, notes, meetings, task marks and settings in one file that you keep yourself: for a new phone, or before clearing this one. The tables of “My data” are not in it.',
  save: 'Back up to a file',
  saved: (name) => `${name} is made. Please see that it is safely stored.`,
  fileName: (date) => `shukan-${edition.home}-backup-${date}.json`,
  empty: 'There is nothing to back up yet.',
  unkept: 'This device keeps no data, so nothing can be backed up, restored or wiped.',
  choose: 'Restore from a backup',
  kinds: {
    favourites: 'Followed figures',
    notes: 'Notes',
    decks: 'Meetings',
    followUps: 'Task marks',
  },
  planTitle: 'What will be restored',
  madeAt: (date) => `Backed up on ${date}`,
  added: (count) => `${count} new`,
  there: (count) => `${count} already here`,
  both: (count) => `${count} differing, both kept`,
  empties: 'none',
  nothingNew: 'All of this backup is here already.',
  mergeNote: 'Nothing is removed: what this device holds stays, in its order.',
  preferences: 'Take over the settings of the backup too (language, text size, appearance)',
  restore: 'Restore',
  restoring: 'Restoring…',
  restored: 'Restored. Everything that was here before is still here.',
  preferencesTaken: 'The settings of the backup are in use.',
  line: (date) => `—— backup ${date} ——`,
  deckName: (name, date) => `${name} (backup ${date})`,
  place: (kind, at, field) => `${kind}, no. ${at}${field && `, ${field}`}`,
  problems: {
    tooLarge:
      'This file is larger than 5 MB, so it is no backup of this app. Please choose the .json file of a backup.',
    notBackup:
      'This is no backup of this app. Please choose a .json file made by “Back up to a file”.',
    newer: (version) =>
      `This backup was made by a newer app (format ${version}). Please update the app first. Nothing was changed here.`,
    damaged: (where) =>
      `This backup is incomplete or was altered${where ? ` (${where})` : ''} and cannot be restored. Please use another one. Nothing was changed here.`,
    unreadable: 'The file cannot be read. Please choose it again.',
  },
  failed: {
    full: 'Not restored: this device has no room left. Free some space and try again. Nothing was changed here.',
    failed:
      'Not restored: the database of this device failed. Please try again. Nothing was changed here.',
  },
  unreadableOne: (kind, name) => `${kind} “${name}”`,
  unreadableRows: (names) =>
    `These have a wrong form and are not shown: ${names}. They are still on this device as they are; “Repair the app” hands them out.`,
  wipe: 'Wipe what is mine',
  wipeNote:
    'What you follow, notes, meetings, task marks and the tables of “My data” are deleted from this device; data and settings stay.',
  wipeTitle: 'Wipe everything of your own?',
  wipeWarning: (counts) => `This deletes ${counts}. Only a backup brings it back.`,
  wipeCount: (kind, count) => `${kind.toLowerCase()}: ${count}`,
  wipeSheets: (count) => `tables of “My data”: ${count}`,
  wipeSheetsNote:
    ' The tables of “My data” are in no backup: only your original tables bring them back.',
  wipeJoiner: ', ',
  wipeNothing: 'There is nothing to wipe.',
  wipeYes: 'Wipe',
  wipeNo: 'Cancel',
  wiped: 'Wiped.',
  wipeFailed:
    'Not wiped: the database of this device failed. Please try again. Everything is still here.',
})
