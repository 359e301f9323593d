declare module 'virtual:dataset-manifest' {
  import type { Manifest } from './domain/dataset'
  /** Manifest of the dataset that this build carries. */
  const manifest: Manifest
  export default manifest
}
