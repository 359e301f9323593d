/** What makes the app the one of its city, where the tables do not say it; written in data/datapackage.json. */
import * as v from 'valibot'

const filled = v.pipe(v.string(), v.nonEmpty())
const both = v.object({ zh: filled, en: filled })

export const editionSchema = v.object({
  /** Id of the place that the app is about. */
  home: filled,
  /** What the app is called. */
  name: both,
  /** What its figures are of: `数字厦门`. */
  subject: both,
  /** First step of the path of the sections in which a report puts its own figures in front, '' where none does. */
  headlines: v.string(),
  /** What a reader may try in the search. */
  queries: v.object({ zh: v.array(filled), en: v.array(filled) }),
  /** Well-known places, Chinese, of which the tables have nothing: what a sentence says of them is of no place known. */
  otherPlaces: v.array(filled),
})

/** What a description says of it; undefined where it is not whole. */
export function readEdition(value: unknown): Edition | undefined {
  const read = v.safeParse(editionSchema, value)
  return read.success ? read.output : undefined
}

export type Edition = Readonly<v.InferOutput<typeof editionSchema>>
