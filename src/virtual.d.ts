declare module 'virtual:dataset-manifest' {
  import type { Manifest } from './record/dataset'
  /** Manifest of the dataset that this build carries. */
  const manifest: Manifest
  export default manifest
}

declare module 'virtual:edition' {
  import type { Edition } from './record/edition'
  /** What this build is called and of which city, from data/datapackage.json. */
  const edition: Pick<Edition, 'home' | 'name' | 'subject' | 'queries'>
  export default edition
}

declare module 'virtual:table-schemas' {
  import type { AuthoredTable } from './features/files/engine/package/describe'
  /** Descriptions and schemas of the authored tables, from data/datapackage.json. */
  const tables: readonly AuthoredTable[]
  export default tables
}
