import * as v from 'valibot'
import type { Dataset } from './dataset.ts'
import { hantTextsSchema, manifestSchema } from './datasetSchema.ts'
import { parseDataset } from './parseDataset.ts'

const id = v.pipe(v.string(), v.nonEmpty())
const frame = v.object({
  version: id,
  released: id,
  hant: v.nullable(hantTextsSchema),
  manifest: manifestSchema,
  origin: v.picklist(['app', 'host']),
  stagedAt: v.string(),
})

export type KeptDataset = v.InferOutput<typeof frame> & { readonly dataset: Dataset }

/**
 * A version as a device kept it, read as if a stranger had written it: an older app, a newer one, a faulty disk.
 * Null where there is none, or none that this app can show: both count as absent.
 */
export function parseKeptDataset(kept: unknown): KeptDataset | null {
  const row = v.safeParse(frame, kept)
  if (!row.success) return null
  const parsed = parseDataset((kept as { dataset?: unknown }).dataset)
  if (!parsed.ok) return null
  const { version, manifest, hant } = row.output
  const agreed = [parsed.dataset, manifest, hant ?? manifest]
  if (agreed.some((part) => part.version !== version)) return null
  return { ...row.output, dataset: parsed.dataset }
}
