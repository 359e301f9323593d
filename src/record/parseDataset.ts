import * as v from 'valibot'
import {
  type Citation,
  type Dataset,
  DATASET_SCHEMA,
  type HantTexts,
  type Manifest,
} from './dataset.ts'
import { editionSchema } from './edition.ts'
import { isIsoDate } from './releaseOrder.ts'
import { RECORD_TABLES, RECORDS, type RecordTable } from './tables.ts'

const id = v.pipe(v.string(), v.nonEmpty())
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'not a date like 2026-11-21'))

const tables = Object.fromEntries(
  RECORD_TABLES.map((table) => [table, v.array(RECORDS[table])]),
) as { readonly [T in RecordTable]: v.ArraySchema<(typeof RECORDS)[T], undefined> }

/** Shape of `Dataset`; only the shape, references are `parseDataset`’s work. */
const datasetSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  released: isoDate,
  edition: editionSchema,
  ...tables,
  // A package that was handed out has none; a number in a name is then one without a source.
  nonFigures: v.optional(
    v.array(v.object({ document: id, section: id, token: id, why: v.string() })),
    [],
  ),
})

/** Shape of `HantTexts`. */
const hantTextsSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  texts: v.record(v.string(), v.string()),
})

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Shape of `Manifest`. */
const manifestSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  released: isoDate,
  sequence: v.optional(count),
  goodUntil: v.optional(isoDate),
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

/** Expected failure is a value: what is wrong, one sentence each. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: string[] }

/** After so many the reader has understood; a wrong file may have thousands. */
const MAX_PROBLEMS = 20

/** What came from outside → a dataset whose citations lead somewhere, or what is wrong with it. */
export function parseDataset(value: unknown): Parsed<Dataset> {
  const parsed = parse(datasetSchema, value)
  const problems = parsed.ok ? brokenReferences(parsed.value) : []
  return problems.length ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) } : parsed
}

/** What came from outside → the Traditional overlay, or what is wrong with it. */
export const parseHantTexts = (value: unknown): Parsed<HantTexts> => parse(hantTextsSchema, value)

/** What came from outside → a manifest, or what is wrong with it. */
export const parseManifest = (value: unknown): Parsed<Manifest> => parse(manifestSchema, value)

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Parsed<T> {
  const { success, issues, output } = v.safeParse(schema, value)
  if (success) return { ok: true, value: output }
  const problems = issues
    .slice(0, MAX_PROBLEMS)
    .map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
  return { ok: false, problems }
}

function brokenReferences(dataset: Dataset): string[] {
  const { documents, sections, indicators, statements, commitments } = dataset
  const known = {
    document: new Set(documents.map((each) => each.id)),
    indicator: new Set(indicators.map((each) => each.id)),
    section: new Set(sections.map((each) => `${each.document}#${each.path}`)),
  }
  const { home } = dataset.edition
  const problems = dataset.places.some(({ id }) => id === home)
    ? []
    : [`the edition is about an unknown place ${home}`]
  const seen = new Set<string>()
  for (const each of statements) {
    if (seen.has(each.id)) problems.push(`statement ${each.id} stands twice`)
    seen.add(each.id)
    if (!known.indicator.has(each.indicator)) {
      problems.push(`statement ${each.id} names an unknown indicator ${each.indicator}`)
    }
    problems.push(...brokenCitation(`statement ${each.id}`, each))
  }
  for (const each of commitments) problems.push(...brokenCitation(`commitment ${each.id}`, each))
  return problems

  function brokenCitation(name: string, { document, section }: Citation): string[] {
    if (!known.document.has(document)) return [`${name} cites an unknown document ${document}`]
    const place = `${document}#${section}`
    return known.section.has(place) ? [] : [`${name} cites an unknown section ${place}`]
  }
}

const frame = v.object({
  version: id,
  released: id,
  hant: v.nullable(hantTextsSchema),
  manifest: manifestSchema,
  origin: v.picklist(['app', 'host']),
  stagedAt: v.string(),
  signedBy: v.optional(v.string()),
})

type KeptDataset = v.InferOutput<typeof frame> & { readonly dataset: Dataset }

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
  const agreed = [parsed.value, manifest, hant ?? manifest]
  if (agreed.some((part) => part.version !== version)) return null
  return { ...row.output, dataset: parsed.value }
}
