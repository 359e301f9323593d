/**
 * Who may sign data: release keys, named by an offline root whose public key the app brings along. Keys are P-256 points,
 * uncompressed, base64url; signatures are the 64 bytes r‖s, base64url (decisions/0045). Shapes and choices only; the sums
 * are done in ../signature.
 */
import * as v from 'valibot'

const code = v.pipe(v.string(), v.regex(/^[\w-]+$/))

const keysSchema = v.object({
  /** Rises with every change of the keys: an older list does not bring a withdrawn key back. */
  counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  keys: v.array(v.object({ id: code, key: code })),
})
export type ReleaseKeys = v.InferOutput<typeof keysSchema>

const trustSchema = v.object({
  root: code,
  ...keysSchema.entries,
  /** Made by tests: no build for readers takes it. */
  demo: v.optional(v.boolean()),
})
/** What the app brings along; a build without it says that data is unsigned. */
export type Trust = v.InferOutput<typeof trustSchema>

const signatureSchema = v.object({ key: code, signature: code })
/** Beside the manifest, over its exact bytes. */
export type ManifestSignature = v.InferOutput<typeof signatureSchema>

const sealedSchema = v.object({ signed: v.string(), signature: code })
/** A list of keys as text, signed by the root: `keys.json` on a host. */
export type SealedKeys = v.InferOutput<typeof sealedSchema>

const orNull =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (raw: unknown): T | null => {
    const read = v.safeParse(schema, raw)
    return read.success ? read.output : null
  }

export const parseTrust = orNull(trustSchema)
export const parseSignature = orNull(signatureSchema)
export const parseSealed = orNull(sealedSchema)

/** The list inside what the root signed; null where it is none. */
export function keysIn({ signed }: SealedKeys): ReleaseKeys | null {
  try {
    return orNull(keysSchema)(JSON.parse(signed))
  } catch {
    return null
  }
}

/** The list with the highest counter. */
export const newestKeys = (lists: readonly ReleaseKeys[]): ReleaseKeys =>
  lists.reduce((newest, list) => (list.counter > newest.counter ? list : newest))
