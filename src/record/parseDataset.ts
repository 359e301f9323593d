import * as v from 'valibot'
import type { Citation, Dataset, HantTexts, Manifest } from './dataset.ts'
import { datasetSchema, hantTextsSchema, manifestSchema } from './datasetSchema.ts'

/** Expected failure is a value: what is wrong, one sentence each. */
export type Parsed<Name extends string, T> =
  | ({ readonly ok: true } & { readonly [K in Name]: T })
  | { readonly ok: false; readonly problems: string[] }

/** After so many the reader has understood; a wrong file may have thousands. */
const MAX_PROBLEMS = 20

/** What came from outside → a dataset whose citations lead somewhere, or what is wrong with it. */
export function parseDataset(value: unknown): Parsed<'dataset', Dataset> {
  const result = v.safeParse(datasetSchema, value)
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) }
  const problems = brokenReferences(result.output)
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
    : { ok: true, dataset: result.output }
}

/** What came from outside → the Traditional overlay, or what is wrong with it. */
export function parseHantTexts(value: unknown): Parsed<'hant', HantTexts> {
  const result = v.safeParse(hantTextsSchema, value)
  return result.success
    ? { ok: true, hant: result.output }
    : { ok: false, problems: problemsOf(result.issues) }
}

/** What came from outside → a manifest, or what is wrong with it. */
export function parseManifest(value: unknown): Parsed<'manifest', Manifest> {
  const result = v.safeParse(manifestSchema, value)
  return result.success
    ? { ok: true, manifest: result.output }
    : { ok: false, problems: problemsOf(result.issues) }
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

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues
    .slice(0, MAX_PROBLEMS)
    .map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
}
