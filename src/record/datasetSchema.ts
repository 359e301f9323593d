import * as v from 'valibot'
import { DATASET_SCHEMA } from './dataset.ts'
import { editionSchema } from './edition.ts'
import { isIsoDate } from './releaseOrder.ts'
import { RECORDS } from './tables.ts'

const id = v.pipe(v.string(), v.nonEmpty())
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'not a date like 2026-11-21'))

/** Shape of `Dataset`; only the shape, references are `parseDataset`’s work. */
export const datasetSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  released: isoDate,
  edition: editionSchema,
  areas: v.array(RECORDS.areas),
  places: v.array(RECORDS.places),
  departments: v.array(RECORDS.departments),
  documents: v.array(RECORDS.documents),
  sections: v.array(RECORDS.sections),
  indicators: v.array(RECORDS.indicators),
  statements: v.array(RECORDS.statements),
  tasks: v.array(RECORDS.tasks),
  systems: v.array(RECORDS.systems),
  commitments: v.array(RECORDS.commitments),
  unstated: v.array(RECORDS.unstated),
  comparisons: v.array(RECORDS.comparisons),
  conflicts: v.array(RECORDS.conflicts),
  // A package that was handed out has none; a number in a name is then one without a source.
  nonFigures: v.optional(
    v.array(v.object({ document: id, section: id, token: id, why: v.string() })),
    [],
  ),
})

/** Shape of `HantTexts`. */
export const hantTextsSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  texts: v.record(v.string(), v.string()),
})

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Shape of `Manifest`. */
export const manifestSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  released: isoDate,
  sequence: v.optional(count),
  files: v.array(
    v.object({
      role: v.picklist(['dataset', 'zhHant', 'search']),
      // A name beside the manifest, never a path out of its folder or another host.
      name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/)),
      bytes: count,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  counts: v.object({
    indicators: count,
    statements: count,
    documents: count,
    tasks: count,
    systems: count,
  }),
})
