/** A zip from anywhere → its files, within bounds. What it says of itself is looked at before anything is inflated. */
import { unzipSync } from 'fflate'

/** The package measures 0.2 MB zipped and 1.1 MB inflated. */
const MOST_INFLATED = 40 * 1024 * 1024
const MOST_FILES = 200
/** No way out of the zip: nothing absolute, no `..`, no backslash, no control character. */
// eslint-disable-next-line no-control-regex
const BAD_NAME = /^\/|^[A-Za-z]:|\\|(^|\/)\.\.(\/|$)|[\u0000-\u001f]/

export type ZipProblem = 'damaged' | 'tooMany' | 'tooLarge' | 'badName' | 'twice'

export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: ZipProblem }

/** fflate inflates into a buffer of the size that the zip states, so a false size cannot grow beyond the bound. */
export function unzip(bytes: Uint8Array): Unzipped {
  let problem: ZipProblem | undefined
  let inflated = 0
  const names = new Set<string>()
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        inflated += originalSize
        if (BAD_NAME.test(name)) problem ??= 'badName'
        if (names.has(name)) problem ??= 'twice'
        names.add(name)
        if (names.size > MOST_FILES) problem ??= 'tooMany'
        if (inflated > MOST_INFLATED) problem ??= 'tooLarge'
        return problem === undefined && !name.endsWith('/')
      },
    })
    if (problem) return { ok: false, problem }
    return { ok: true, files: new Map(Object.entries(files)) }
  } catch {
    return { ok: false, problem: problem ?? 'damaged' }
  }
}
