import { createHash } from 'node:crypto'
import {
  DATASET_SCHEMA,
  type Dataset,
  type HantTexts,
  type Manifest,
  type ManifestFile,
} from '../../src/record/dataset.ts'
import { sequenceOf } from '../../src/record/releaseOrder.ts'
import type { DatasetContent } from './compile.ts'
import { searchFileOf } from './searchFile.ts'

export interface Release {
  readonly dataset: Dataset
  readonly hant: HantTexts
  readonly manifest: Manifest
  /** File name → text, the manifest itself not among them. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Content → versioned files and their manifest. No clock and no machine in it: same input, same bytes.
 * The version is made from the content before it carries a version, so it can stand inside the files.
 */
export function releaseOf(
  packageVersion: string,
  content: DatasetContent,
  texts: HantTexts['texts'],
): Release {
  const version = `${packageVersion}+${sha256(JSON.stringify({ content, texts })).slice(0, 8)}`
  const { schema, ...rest } = content
  const dataset: Dataset = { schema, version, ...rest }
  const hant: HantTexts = { schema: DATASET_SCHEMA, version, texts }
  const files = new Map<string, string>()
  const add = (role: ManifestFile['role'], stem: string, value: unknown): ManifestFile => {
    const body = JSON.stringify(value)
    const hash = sha256(body)
    const name = `${stem}-${hash.slice(0, 8)}.json`
    files.set(name, body)
    return { role, name, bytes: Buffer.byteLength(body), sha256: hash }
  }
  const manifest: Manifest = {
    schema: DATASET_SCHEMA,
    version,
    released: content.released,
    sequence: sequenceOf(version),
    files: [
      add('dataset', 'dataset', dataset),
      add('zhHant', 'zh-hant', hant),
      add('search', 'search', searchFileOf(dataset)),
    ],
    counts: {
      indicators: content.indicators.length,
      statements: content.statements.length,
      documents: content.documents.length,
      tasks: content.tasks.length,
      systems: content.systems.length,
    },
  }
  return { dataset, hant, manifest, files }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
