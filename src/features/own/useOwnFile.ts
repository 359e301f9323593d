import { onScopeDispose, shallowRef } from 'vue'
import { callWorker, type Unanswered } from '../../platform/workerCall'
import type { Layout } from './engine/layout'
import type { OwnFileFacts, OwnReading, OwnService } from './ownService'
import type { OwnFileTrouble } from './openFile'
import OwnWorker from './ownWorker?worker'

/** One file being looked at: its worker stays until the next file, so that every change of a column is read at once. */
export function useOwnFile() {
  const file = shallowRef<File>()
  const facts = shallowRef<OwnFileFacts>()
  const reading = shallowRef<OwnReading>()
  const trouble = shallowRef<OwnFileTrouble>()
  const busy = shallowRef(false)
  const sheet = shallowRef(0)
  let worker: ReturnType<typeof callWorker<OwnService>> | undefined

  function forget() {
    worker?.end()
    worker = undefined
    file.value = facts.value = reading.value = trouble.value = undefined
    busy.value = false
  }
  onScopeDispose(forget)

  const fail = (kind: Unanswered) => {
    trouble.value = { kind }
    busy.value = false
  }

  async function open(chosen: File) {
    forget()
    file.value = chosen
    busy.value = true
    const mine = (worker = callWorker<OwnService>(() => new OwnWorker()))
    const answer = await mine.ask('open', chosen)
    if (worker !== mine) return
    if (typeof answer === 'string') return fail(answer)
    if (!answer.ok) {
      trouble.value = answer.trouble
      busy.value = false
      return
    }
    facts.value = answer
    await choose(answer.first)
  }

  /** Another sheet, another row of titles or another meaning of a column. */
  async function choose(
    at: number,
    how: { readonly titles?: number; readonly layout?: Layout } = {},
  ) {
    const mine = worker
    if (!mine) return
    sheet.value = at
    busy.value = true
    const answer = await mine.ask('read', { sheet: at, ...how })
    if (worker !== mine || sheet.value !== at) return
    if (typeof answer === 'string') return fail(answer)
    reading.value = answer ?? undefined
    busy.value = false
  }

  /** Whoever waits no longer: nothing was kept. */
  function cancel() {
    const chosen = file.value
    forget()
    file.value = chosen
    trouble.value = { kind: 'cancelled' }
  }

  return { file, facts, reading, trouble, busy, sheet, open, choose, cancel, forget }
}
