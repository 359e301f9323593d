/** Version of the app in package.json, put in by the build. */
declare const __APP_VERSION__: string

/** The same texts in Traditional Chinese; made by build/hantMessagesPlugin.ts. */
declare module '*/zhHans.ts?hant' {
  export const zhHans: import('./i18n/zhHans').Messages
}

/** Sections that come with their page; see i18n/laterTexts.ts. */
declare module '*/zhHans/compare.ts?hant' {
  export const compare: import('./features/judge/texts/compare.zh').CompareMessages
}
declare module '*/zhHans/originals.ts?hant' {
  export const originals: import('./features/originals/texts/originals.zh').OriginalsMessages
}
declare module '*/zhHans/share.ts?hant' {
  export const share: import('./features/share/texts/share.zh').ShareMessages
}
declare module '*/zhHans/board.ts?hant' {
  export const board: import('./features/judge/texts/board.zh').BoardMessages
}
declare module '*/zhHans/check.ts?hant' {
  export const check: import('./features/check/texts/check.zh').CheckMessages
}
declare module '*/zhHans/followUps.ts?hant' {
  export const followUps: import('./features/mine/texts/followUps.zh').FollowUpsMessages
}
declare module '*/zhHans/department.ts?hant' {
  export const department: import('./features/browse/texts/department.zh').DepartmentMessages
}
declare module '*/zhHans/mine.ts?hant' {
  export const mine: import('./features/mine/texts/mine.zh').MineMessages
}
declare module '*/zhHans/backup.ts?hant' {
  export const backup: import('./features/mine/texts/backup.zh').BackupMessages
}
declare module '*/zhHans/changes.ts?hant' {
  export const changes: import('./features/changes/texts/changes.zh').ChangesMessages
}
declare module '*/zhHans/exporting.ts?hant' {
  export const exporting: import('./features/files/texts/exporting.zh').ExportingMessages
}
declare module '*/zhHans/fileReading.ts?hant' {
  export const fileReading: import('./i18n/zhHans/fileReading').FileReadingMessages
}
declare module '*/zhHans/intake.ts?hant' {
  export const intake: import('./features/files/texts/intake.zh').IntakeMessages
}
declare module '*/zhHans/meeting.ts?hant' {
  export const meeting: import('./features/meeting/texts/meeting.zh').MeetingMessages
}
declare module '*/zhHans/reading.ts?hant' {
  export const reading: import('./features/reading/texts/reading.zh').ReadingMessages
}
