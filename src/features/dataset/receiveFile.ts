/** Manifest → one of its files, fetched, verified and parsed; the way both for host and bundle. */
import type { Dataset, HantTexts, Manifest, ManifestFile } from '../../record/dataset'
import type { Parsed } from '../../record/parseDataset'
import { type FetchFailure, fetchFile, type FetchWorld } from './fetchDataset'

/** The border: from here on the types can be trusted. */
export interface Parsers {
  readonly dataset: (raw: unknown) => Parsed<Dataset>
  readonly hant: (raw: unknown) => Parsed<HantTexts>
}

/** The bytes are right but say something else than they should. */
interface Rejected {
  readonly ok: false
  readonly kind: 'rejected'
  readonly where: string
  readonly problems: readonly string[]
}

export type ReceiveFailure = FetchFailure | Rejected
export type Received<T> = { readonly ok: true; readonly value: T } | ReceiveFailure

/** The files of one manifest; nothing is fetched before it is asked for. */
export interface DatasetFiles {
  dataset(): Promise<Received<Dataset>>
  /** Null where the manifest has no Traditional texts. */
  hant(): Promise<Received<HantTexts | null>>
}

export function filesOf(
  world: FetchWorld & { readonly parsers: Parsers },
  manifest: Manifest,
): DatasetFiles {
  const fileOf = (role: ManifestFile['role']) => manifest.files.find((file) => file.role === role)
  return {
    async dataset() {
      const file = fileOf('dataset')
      if (!file) return rejected(world.base, ['the manifest names no dataset file'])
      const received = await receive(world, file, world.parsers.dataset)
      if (!received.ok) return received
      const problems = disagreements(received.value, manifest)
      return problems.length > 0 ? rejected(world.base + file.name, problems) : received
    },
    async hant() {
      const file = fileOf('zhHant')
      if (!file) return { ok: true, value: null }
      const received = await receive(world, file, world.parsers.hant)
      if (!received.ok || received.value.version === manifest.version) return received
      return rejected(world.base + file.name, [versionProblem(received.value, manifest)])
    },
  }
}

export const rejected = (where: string, problems: readonly string[]): Rejected => ({
  ok: false,
  kind: 'rejected',
  where,
  problems,
})

async function receive<T>(
  world: FetchWorld,
  file: ManifestFile,
  parse: (raw: unknown) => Parsed<T>,
): Promise<Received<T>> {
  const fetched = await fetchFile(world, file)
  if (!fetched.ok) return fetched
  const parsed = parse(fetched.value)
  return parsed.ok ? parsed : rejected(world.base + file.name, parsed.problems)
}

/** The count that is announced equals the count that came, or nothing is shown. */
function disagreements(dataset: Dataset, manifest: Manifest): string[] {
  const problems = dataset.version === manifest.version ? [] : [versionProblem(dataset, manifest)]
  if (dataset.released !== manifest.released)
    problems.push(`released ${dataset.released}, but the manifest says ${manifest.released}`)
  for (const [name, announced] of Object.entries(manifest.counts)) {
    const { length } = dataset[name as keyof Manifest['counts']]
    if (length !== announced) problems.push(`${length} ${name}, but the manifest says ${announced}`)
  }
  return problems
}

const versionProblem = (got: { readonly version: string }, manifest: Manifest): string =>
  `version ${got.version}, but the manifest says ${manifest.version}`

/**
 * The build parsed these very bytes and compiled their hash into the app, so a start need not load
 * the parser and parse them again: the hash is the check.
 */
const trusting: Parsers = {
  dataset: (raw) => ({ ok: true, value: raw as Dataset }),
  hant: (raw) => ({ ok: true, value: raw as HantTexts }),
}

/**
 * The app's own files, fetched when asked for. On a page without crypto.subtle (a phone that tries the
 * app over plain http) length and version are all that is checked: they come from where the app does.
 */
export function bundledFiles(world: FetchWorld, bundled: Manifest): DatasetFiles {
  return filesOf({ unverifiable: 'accept', ...world, parsers: trusting }, bundled)
}
