import type { KeyObject } from 'node:crypto'
import { packText } from '../../src/features/dataset/engine/pack.ts'
import { parseDataset, parseManifest } from '../../src/record/parseDataset.ts'
import type { Release } from './compileFolder.ts'
import { notesText, raised, releaseNotes } from './releaseNotes.ts'
import { keyId, pointOf, signText } from './signing.ts'

export interface ReleaseOptions {
  /** Reads a file of the release before by its name. */
  readonly before: (name: string) => string
  readonly key: KeyObject
  /** ISO date by which the data is to be looked at again. */
  readonly goodUntil?: string | undefined
  /** `keys.json` where the root named other keys than the app brings along. */
  readonly sealed?: string | undefined
}

/**
 * The files of a release to be laid on the host, the manifest last, with the notes for readers.
 * @throws in one sentence where the version is not the one that the difference asks for
 */
export function signedRelease(release: Release, options: ReleaseOptions) {
  const before = earlier(options.before)
  const notes = releaseNotes(before.dataset, release.dataset)
  const [number = ''] = release.manifest.version.split('+')
  const wanted = raised(before.manifest.version, notes.level)
  if (notes.level === 'none') throw new Error('nothing differs from the release before')
  if (number !== wanted)
    throw new Error(
      `the version is ${number}, but what differs from ${before.manifest.version} is ${notes.level}: it has to be ${wanted}`,
    )
  const { released } = release.manifest
  if (released < before.manifest.released)
    throw new Error(`released ${released}, before the release of ${before.manifest.released}`)

  const { goodUntil } = options
  const manifest = JSON.stringify({ ...release.manifest, ...(goodUntil && { goodUntil }) })
  const signature = JSON.stringify({
    key: keyId(pointOf(options.key)),
    signature: signText(manifest, options.key),
  })
  const files = new Map(release.files)
  if (options.sealed) files.set('keys.json', options.sealed)
  files.set('manifest.sig', signature).set('manifest.json', manifest)
  return {
    files,
    pack: packText(files),
    notes: notesText(release.manifest.version, released, notes),
  }
}

function earlier(read: ReleaseOptions['before']) {
  const manifest = parseManifest(JSON.parse(read('manifest.json')))
  if (!manifest.ok) throw new Error(`the release before: ${manifest.problems.join('; ')}`)
  const name = manifest.value.files.find(({ role }) => role === 'dataset')?.name ?? ''
  const dataset = parseDataset(JSON.parse(read(name)))
  if (!dataset.ok) throw new Error(`the release before: ${dataset.problems.join('; ')}`)
  return { manifest: manifest.value, dataset: dataset.value }
}
