import { promiseTimeout } from '@vueuse/core'
import { shallowRef } from 'vue'
import { saveFile } from '../../platform/saveFile'

export interface MadeFile {
  readonly name: string
  readonly content: BlobPart
  readonly type: string
}

/** Milliseconds. The largest file takes a slow phone two seconds; a program that never loads would take for ever. */
const PATIENCE = 30_000

/** Makes one file at a time and hands it to the browser; `failed` too where the writer never answers. */
export function useFileMaking() {
  const state = shallowRef<'idle' | 'making' | 'made' | 'failed'>('idle')

  async function make(work: () => Promise<MadeFile>): Promise<void> {
    if (state.value === 'making') return
    state.value = 'making'
    try {
      const made = await Promise.race([work(), promiseTimeout(PATIENCE, true)])
      const { name, content, type } = made as MadeFile
      saveFile(name, content, type)
      state.value = 'made'
    } catch {
      state.value = 'failed'
    }
  }
  return { state, make }
}
