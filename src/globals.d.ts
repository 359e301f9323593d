/** Version of the app in package.json, put in by the build. */
declare const __APP_VERSION__: string

/** The same texts in Traditional Chinese; made by build/hantMessagesPlugin.ts. */
declare module '*/zhHans.ts?hant' {
  export const zhHans: import('./i18n/zhHans').Messages
}

/** Sections that come with their page; see i18n/laterTexts.ts. */
declare module '*/zhHans/compare.ts?hant' {
  export const compare: import('./i18n/zhHans/compare').CompareMessages
}
declare module '*/zhHans/originals.ts?hant' {
  export const originals: import('./i18n/zhHans/originals').OriginalsMessages
}
declare module '*/zhHans/share.ts?hant' {
  export const share: import('./i18n/zhHans/share').ShareMessages
}
declare module '*/zhHans/board.ts?hant' {
  export const board: import('./i18n/zhHans/board').BoardMessages
}
declare module '*/zhHans/check.ts?hant' {
  export const check: import('./i18n/zhHans/check').CheckMessages
}
declare module '*/zhHans/followUps.ts?hant' {
  export const followUps: import('./i18n/zhHans/followUps').FollowUpsMessages
}
declare module '*/zhHans/department.ts?hant' {
  export const department: import('./i18n/zhHans/department').DepartmentMessages
}
declare module '*/zhHans/mine.ts?hant' {
  export const mine: import('./i18n/zhHans/mine').MineMessages
}
declare module '*/zhHans/backup.ts?hant' {
  export const backup: import('./i18n/zhHans/backup').BackupMessages
}
declare module '*/zhHans/changes.ts?hant' {
  export const changes: import('./i18n/zhHans/changes').ChangesMessages
}
declare module '*/zhHans/exporting.ts?hant' {
  export const exporting: import('./i18n/zhHans/exporting').ExportingMessages
}
declare module '*/zhHans/fileReading.ts?hant' {
  export const fileReading: import('./i18n/zhHans/fileReading').FileReadingMessages
}
declare module '*/zhHans/intake.ts?hant' {
  export const intake: import('./i18n/zhHans/intake').IntakeMessages
}
declare module '*/zhHans/meeting.ts?hant' {
  export const meeting: import('./i18n/zhHans/meeting').MeetingMessages
}
declare module '*/zhHans/reading.ts?hant' {
  export const reading: import('./i18n/zhHans/reading').ReadingMessages
}
