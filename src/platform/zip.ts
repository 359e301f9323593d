/**
 * fflate as the app and its spreadsheet libraries know it (the build's alias, vite.config.ts): for larger files its
 * asynchronous functions start workers from `blob:` addresses, which our policy forbids, and then never answer.
 */
import {
  unzipSync,
  zipSync,
  type AsyncZipOptions,
  type AsyncZippable,
  type FlateError,
  type Unzipped,
  type UnzipFileFilter,
  type Zippable,
} from 'fflate/browser'

export * from 'fflate/browser'

type Done<T> = (error: FlateError | null, data: T) => void

export const zip = (
  files: AsyncZippable,
  options: AsyncZipOptions | Done<Uint8Array>,
  done?: Done<Uint8Array>,
) => answer(done ?? (options as Done<Uint8Array>), () => zipSync(files as Zippable))

export const unzip = (
  bytes: Uint8Array,
  options: { filter?: UnzipFileFilter } | Done<Unzipped>,
  done?: Done<Unzipped>,
) =>
  typeof options === 'function'
    ? answer(options, () => unzipSync(bytes))
    : answer(done!, () => unzipSync(bytes, options))

function answer<T>(done: Done<T>, work: () => T): void {
  let made: T
  try {
    made = work()
  } catch (error) {
    done(error as FlateError, undefined as T)
    return
  }
  done(null, made)
}
