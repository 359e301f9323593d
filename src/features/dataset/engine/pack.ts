/** A whole release in one file, for phones without a network: the files that a host would have, by name. */
import * as v from 'valibot'
import { DATASET_FILE_LIMIT } from '../../../record/dataset.ts'

export const PACK_FORMAT = 'shukan-pack'

/** A release at its limit, with its texts in both scripts. */
export const PACK_MAX_BYTES = 2 * DATASET_FILE_LIMIT

const schema = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.literal(1),
  files: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.(json|sig)$/)), v.string()),
})

/** Null where the text is none. */
export function filesInPack(text: string): ReadonlyMap<string, string> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? new Map(Object.entries(read.output.files)) : null
  } catch {
    return null
  }
}

export const packText = (files: ReadonlyMap<string, string>): string =>
  JSON.stringify({ format: PACK_FORMAT, version: 1, files: Object.fromEntries(files) })
