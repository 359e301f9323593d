/** Version of the app in package.json, put in by the build. */
declare const __APP_VERSION__: string

/** The same texts in Traditional Chinese; made by build/hantMessagesPlugin.ts. */
declare module '*/zhHans.ts?hant' {
  export const zhHans: import('./i18n/zhHans').Messages
}
