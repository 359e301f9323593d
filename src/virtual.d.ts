// Types by import(): a relative import statement in an ambient module is any, without a word.
declare module 'virtual:dataset-manifest' {
  /** Manifest of the dataset that this build carries. */
  const manifest: import('./record/dataset').Manifest
  export default manifest
}

declare module 'virtual:edition' {
  /** What this build is called and of which city, from data/datapackage.json. */
  const edition: Pick<import('./record/edition').Edition, 'home' | 'name' | 'subject' | 'queries'>
  export default edition
}

declare module 'virtual:table-schemas' {
  /** Descriptions and schemas of the authored tables, from data/datapackage.json. */
  const tables: readonly import('./features/files/engine/package/describe').AuthoredTable[]
  export default tables
}
