// Types by import(): a relative import statement in an ambient module is any, without a word.
declare module 'virtual:dataset-manifest' {
  /** Manifest of the dataset that this build carries. */
  const manifest: import('./record/dataset').Manifest
  export default manifest
}

declare module 'virtual:data-trust' {
  /** The publisher's public keys that this build was given; null: none. */
  const trust: import('./features/dataset/engine/releaseKeys').Trust | null
  export default trust
}

declare module 'virtual:edition' {
  /** What this build is called and of which city, from data/datapackage.json. */
  const edition: Pick<import('./record/edition').Edition, 'home' | 'name' | 'subject' | 'queries'>
  export default edition
}

declare module 'virtual:palette' {
  /** The colours of styles/tokens.css. */
  type Palette = Readonly<
    Record<
      | ('surfacePage' | 'surface' | 'line' | 'text' | 'textQuiet')
      | ('actual' | 'target' | 'compare' | 'met' | 'notMet' | 'warn'),
      string
    >
  >
  export const light: Palette
  export const dark: Palette
}

declare module 'virtual:table-schemas' {
  /** Descriptions and schemas of the authored tables, from data/datapackage.json. */
  const tables: readonly import('./features/files/engine/package/describe').AuthoredTable[]
  export default tables
}
