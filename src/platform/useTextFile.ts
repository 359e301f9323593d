import { onScopeDispose } from 'vue'
import { askAlone } from './askAlone'
import type { NotRead, TextRead, TextRequest } from './readText'
import TextWorker from './textWorker?worker'
import type { Unanswered } from './workerCall'

export type TextFile =
  | Extract<TextRead, { ok: true }>
  | { readonly ok: false; readonly problem: NotRead | { readonly kind: Unanswered } }

/** Reads one text at a time in a worker; a new one, `cancel` or the end of the component ends the one before. */
export function useTextFile() {
  let reading: AbortController | undefined
  const cancel = () => reading?.abort()
  onScopeDispose(cancel)

  async function read(request: TextRequest): Promise<TextFile> {
    cancel()
    reading = new AbortController()
    const answer = await askAlone<TextRequest, TextRead>(
      () => new TextWorker(),
      request,
      reading.signal,
    )
    return typeof answer === 'string' ? { ok: false, problem: { kind: answer } } : answer
  }
  return { read, cancel }
}
