import { shallowRef } from 'vue'
import type { Document } from '../../record/dataset'
import type { Original } from '../../record/personalRows'
import { recogniseDocument, type Likeness } from './engine/recognise'
import { useDatasetStore } from '../dataset/datasetStore'
import { useOriginalsStore } from './originalsStore'
import { useTextFile } from '../../platform/useTextFile'
import { MAX_BYTES, readOriginal, readPasted, type ReadText, type Unreadable } from './readOriginal'

export type LoadProblem =
  | Unreadable
  | {
      readonly kind: 'unknown'
      readonly nearest: Likeness | undefined
      readonly mentions: readonly Document[]
    }
  /** Another document than the page is about; the reader may load it as what it is. */
  | { readonly kind: 'other'; readonly document: Document; readonly original: Original }

/** Reads, recognises and shelves what the reader gives. What was loaded before stays until something better came. */
export function useOriginalLoading(expected: () => string | undefined) {
  const dataset = useDatasetStore()
  const originals = useOriginalsStore()
  const busy = shallowRef(false)
  const problem = shallowRef<LoadProblem | null>(null)
  const { read: readFile, cancel } = useTextFile()

  /** Id of the document that was loaded, undefined where there was a problem. */
  async function take(reading: Promise<ReadText>, name: string): Promise<string | undefined> {
    busy.value = true
    problem.value = null
    try {
      const read = await reading
      if (read.ok) return await shelve(read.text, read.encoding, name)
      problem.value = read.problem
    } finally {
      busy.value = false
    }
  }

  async function shelve(text: string, encoding: string, name: string) {
    const recognised = recogniseDocument(text, dataset.lookups)
    if (recognised.kind === 'unknown') {
      problem.value = recognised
      return undefined
    }
    const { document } = recognised.likeness
    const loadedAt = new Date().toISOString()
    const original = { document: document.id, text, name, encoding, loadedAt }
    const wanted = expected()
    if (wanted !== undefined && wanted !== document.id) {
      problem.value = { kind: 'other', document, original }
      return undefined
    }
    return load(original)
  }

  async function load(original: Original): Promise<string> {
    await originals.load(original)
    problem.value = null
    return original.document
  }

  return {
    busy,
    problem,
    cancel,
    takeFile: (file: File) =>
      take(
        readFile({ file, most: MAX_BYTES, lossy: true }).then((read) => readOriginal(read)),
        file.name,
      ),
    takePasted: (text: string) => take(Promise.resolve(readPasted(text)), ''),
    load,
  }
}
