/** Version of the app in package.json, put in by the build. */
declare const __APP_VERSION__: string

/** The same texts in Traditional Chinese; made by build/hantMessagesPlugin.ts. */
declare module '*/zhHans.ts?hant' {
  export const zhHans: import('./i18n/zhHans').Messages
}

/** Texts that come with their page, in Traditional; their type is that of the Simplified ones (i18n/laterTexts.ts). */
declare module '*.zh.ts?hant'
