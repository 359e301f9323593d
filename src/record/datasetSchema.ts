import * as v from 'valibot'
import { COMMITMENT_KINDS, DATASET_SCHEMA, SYSTEM_KINDS } from './dataset.ts'
import { COMPARATORS } from './quantity.ts'
import { isIsoDate } from './releaseOrder.ts'

const text = v.object({ zh: v.string(), en: v.string() })
const strings = v.array(v.string())
const id = v.pipe(v.string(), v.nonEmpty())
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'not a date like 2026-11-21'))

const area = v.object({
  id,
  name: text,
  provinceHeading: v.string(),
  headline: v.string(),
  summary: text,
})

const place = v.object({
  id,
  name: text,
  level: v.picklist(['city', 'province', 'nation']),
  parent: v.string(),
})

const department = v.object({
  id,
  name: text,
  shortNames: strings,
  printedAs: strings,
  successor: v.string(),
  note: text,
})

const document = v.object({
  id,
  number: v.string(),
  title: text,
  titlePrinted: v.string(),
  shortTitle: text,
  issuer: text,
  dates: v.object({
    signed: v.string(),
    published: v.string(),
    printed: v.string(),
    reposted: v.string(),
  }),
  kind: v.picklist(['plan', 'press', 'work-plan', 'repost', 'supplementary']),
  rank: v.number(),
  collection: v.picklist(['base', 'supplementary']),
  relation: v.string(),
  address: v.string(),
  abridged: v.boolean(),
  reliability: v.picklist(['', 'official', 'press', 'relay']),
  note: text,
  // Data of an earlier release lacks these, and the tables marked so below.
  indexNumber: v.optional(v.string(), ''),
  validUntil: v.optional(v.string(), ''),
  attachments: v.optional(strings, []),
  leadingGroup: v.optional(v.string(), ''),
})

const section = v.object({
  document: id,
  path: id,
  heading: v.string(),
  // Data of an earlier release has none; originals cannot be recognised by it, all else works.
  mark: v.optional(v.string(), ''),
})

const indicator = v.object({
  id,
  area: id,
  priority: v.number(),
  tags: strings,
  name: text,
  shortName: text,
  unit: v.string(),
  direction: v.picklist(['higher', 'lower', 'none']),
  basis: v.picklist(['stock', 'flow', 'share', 'rate', 'unstated', 'index', 'rank']),
  definition: text,
  aliases: strings,
  system: v.string(),
  pinyin: v.string(),
})

const statement = v.object({
  id,
  indicator: id,
  place: id,
  kind: v.picklist(['target', 'actual', 'rank', 'count', 'ceiling']),
  period: id,
  // Data of an earlier release has none.
  hedge: v.optional(v.string(), ''),
  quantity: v.object({
    comparator: v.picklist(COMPARATORS),
    value: v.pipe(v.number(), v.finite()),
    unit: v.string(),
  }),
  document: id,
  section: id,
  token: id,
  note: text,
})

const task = v.object({
  id,
  document: id,
  path: v.string(),
  number: v.string(),
  area: v.string(),
  group: v.string(),
  title: v.string(),
  lead: strings,
  responsible: strings,
  others: v.string(),
  statements: strings,
  deadline: v.string(),
  note: text,
})

const system = v.object({
  id,
  name: text,
  printedAs: strings,
  what: text,
  kind: v.picklist(SYSTEM_KINDS),
  area: v.string(),
  mentions: v.array(v.object({ document: v.string(), section: v.string() })),
  statements: strings,
  aliases: strings,
})

const commitment = v.object({
  id,
  document: id,
  section: id,
  area: id,
  place: id,
  kind: v.picklist(COMMITMENT_KINDS),
  period: id,
  label: text,
  token: id,
})

const unstated = v.object({
  id,
  document: v.string(),
  question: text,
  answer: text,
  lookedFor: v.string(),
  aliases: strings,
})

const comparison = v.object({
  id,
  relation: v.picklist(['subtract', 'beside', 'unclear', 'never', 'lookalike']),
  members: strings,
  reason: text,
})

/** Shape of `Dataset`; only the shape, references are `parseDataset`’s work. */
export const datasetSchema = v.object({
  schema: v.literal(DATASET_SCHEMA),
  version: id,
  released: isoDate,
  areas: v.array(area),
  places: v.array(place),
  departments: v.array(department),
  documents: v.array(document),
  sections: v.array(section),
  indicators: v.array(indicator),
  statements: v.array(statement),
  tasks: v.array(task),
  systems: v.array(system),
  commitments: v.optional(v.array(commitment), []),
  unstated: v.optional(v.array(unstated), []),
  comparisons: v.array(comparison),
  conflicts: v.array(v.object({ id, members: strings, explanation: text, leads: id })),
  // Data of an earlier release has none; a number in a name is then one without a source.
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
