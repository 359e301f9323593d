/** What the database gives back is read as if a stranger had written it: an older app, a newer one, a faulty disk. */
import * as v from 'valibot'
import { hantTextsSchema, manifestSchema } from '../domain/datasetSchema'
import { parseDataset } from '../domain/parseDataset'
import type { DatasetRow } from './db'

const id = v.pipe(v.string(), v.nonEmpty())
const frame = v.object({
  version: id,
  released: id,
  hant: v.nullable(hantTextsSchema),
  manifest: manifestSchema,
  origin: v.picklist(['app', 'host']),
  stagedAt: v.string(),
})

/** Null where there is no row, or none that this app can show: both count as absent. */
export function parseDatasetRow(kept: unknown): DatasetRow | null {
  const row = v.safeParse(frame, kept)
  if (!row.success) return null
  const parsed = parseDataset((kept as { dataset?: unknown }).dataset)
  if (!parsed.ok) return null
  const { version, manifest, hant } = row.output
  const agreed = [parsed.dataset, manifest, hant ?? manifest]
  if (agreed.some((part) => part.version !== version)) return null
  return { ...row.output, dataset: parsed.dataset }
}
