import { createHash } from 'node:crypto'
import {
  type Dataset,
  DATASET_FILE_LIMIT,
  DATASET_SCHEMA,
  type HantTexts,
  type Manifest,
  type ManifestFile,
} from '../../src/record/dataset.ts'
import { parseDataset } from '../../src/record/parseDataset.ts'
import { sequenceOf } from '../../src/record/releaseOrder.ts'
import { runChecks } from '../checks/index.ts'
import { compile, type DatasetContent } from './compile.ts'
import { type ReadFile, readTables } from './readTables.ts'
import { searchFileOf } from './searchFile.ts'
import type { Finding } from './tables.ts'
import { hantTexts } from './zhHant.ts'

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

export type Compiled =
  ({ readonly ok: true } & Release) | { readonly ok: false; readonly findings: readonly Finding[] }

/** The folder `data` → its release, or what is wrong with it. */
export function compileFolder(folder: string, readFile?: ReadFile): Compiled {
  const read = readTables(folder, readFile)
  if (!read.ok) return read
  const findings = runChecks(read.pack)
  if (findings.length > 0) return { ok: false, findings }
  const content = compile(read.pack)
  const texts = hantTexts(content, read.pack.tables)
  const release = releaseOf(read.pack.description.version, content, texts)
  const large = tooLarge(release.manifest, read.pack.file)
  if (large) return { ok: false, findings: [large] }
  // The phone's own gate: nothing is released that a phone would turn away.
  const parsed = parseDataset(release.dataset)
  if (parsed.ok) return { ok: true, ...release }
  return { ok: false, findings: parsed.problems.map((problem) => refused(problem, read.pack.file)) }
}

/** Phones read no larger file, so none is released; null where all are within the limit. */
export function tooLarge({ files }: Manifest, file: string): Finding | null {
  const large = files.find(({ bytes }) => bytes > DATASET_FILE_LIMIT)
  if (!large) return null
  const message = `${large.name} has ${large.bytes} bytes, and phones read at most ${DATASET_FILE_LIMIT}`
  const mend = 'leave older statements out, or raise DATASET_FILE_LIMIT with a new app first'
  return { check: 'size', file, line: 1, message, mend }
}

function refused(message: string, file: string): Finding {
  const mend = 'let datapackage.json allow only what src/record/dataset.ts knows'
  return { check: 'app-accepts', file, line: 1, message, mend }
}
