import * as v from 'valibot'

/** An original as the reader gave it; it never leaves the device. */
export interface Original {
  /** Id of the document that it was recognised as. */
  readonly document: string
  /** Its text, as it is shown. */
  readonly text: string
  /** Name of the file, '' where the text was pasted. */
  readonly name: string
  /** How the bytes were read: `utf-8`, `gb18030`, `big5` …; '' where the text was pasted. */
  readonly encoding: string
  /** ISO time. */
  readonly loadedAt: string
}

const schema: v.GenericSchema<unknown, Original> = v.object({
  document: v.string(),
  text: v.string(),
  name: v.string(),
  encoding: v.string(),
  loadedAt: v.string(),
})

/** For what a device gives back. */
export const isOriginal = (kept: unknown): kept is Original => v.is(schema, kept)
