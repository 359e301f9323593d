import { afterEach, expect, it, vi } from 'vitest'
import { answerCalls, callWorker } from '../../../src/platform/workerCall'
import { askAlone } from '../../../src/platform/askAlone'

afterEach(() => vi.unstubAllGlobals())

/** Page and worker in one process: what one posts the other hears, cloned. */
function workerOf(service: Parameters<typeof answerCalls>[0]) {
  const inside = new EventTarget()
  const worker = Object.assign(new EventTarget(), { postMessage: tell(inside), terminate: vi.fn() })
  vi.stubGlobal('self', Object.assign(inside, { postMessage: tell(worker) }))
  vi.stubGlobal('reportError', () => worker.dispatchEvent(new Event('error')))
  answerCalls(service)
  return worker as unknown as Worker & typeof worker
}

const tell = (to: EventTarget) => (data: unknown) =>
  void to.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))

const never = () => new Promise<never>(() => {})

it('gives every question its own answer, whichever is ready first', async () => {
  const ready: Record<string, () => void> = {}
  const service = {
    say: (word: string) => new Promise<string>((resolve) => (ready[word] = () => resolve(word))),
  }
  const { ask } = callWorker<typeof service>(() => workerOf(service))
  const both = Promise.all([ask('say', 'a'), ask('say', 'b')])
  ready['b']?.()
  ready['a']?.()
  expect(await both).toEqual(['a', 'b'])
})

it.each(['error', 'messageerror'])(
  'tells all who wait, and all who ask later, of an %s',
  async (trouble) => {
    const worker = workerOf({ wait: never })
    const { ask } = callWorker<{ wait: typeof never }>(() => worker)
    const first = ask('wait', undefined as never)
    worker.dispatchEvent(new Event(trouble))
    expect([await first, await ask('wait', undefined as never)]).toEqual(['died', 'died'])
    expect(worker.terminate).toHaveBeenCalled()
  },
)

it('takes a worker for dead whose function throws, at once or later', async () => {
  const broken = () => {
    throw new Error('a bug')
  }
  const service = { now: broken, later: async () => broken() }
  for (const kind of ['now', 'later'] as const) {
    const { ask } = callWorker<typeof service>(() => workerOf(service))
    expect(await ask(kind, undefined)).toBe('died')
  }
})

it('takes a worker for dead that cannot be started', async () => {
  const { ask } = callWorker<{ wait: typeof never }>(() => {
    throw new Error('no workers here')
  })
  expect(await ask('wait', undefined as never)).toBe('died')
})

it('asks alone: a second worker starts when the first is through or given up', async () => {
  const started: (Worker & { terminate: unknown })[] = []
  const start = (read: () => unknown) => () => {
    const worker = workerOf({ read })
    started.push(worker)
    return worker
  }
  const giveUp = new AbortController()
  const first = askAlone(start(never), 1, giveUp.signal)
  const second = askAlone(
    start(() => 'read'),
    2,
    new AbortController().signal,
  )
  await vi.waitFor(() => expect(started).toHaveLength(1))
  giveUp.abort()
  expect(await first).toBe('cancelled')
  expect(await second).toBe('read')
  expect(started).toHaveLength(2)
  for (const { terminate } of started) expect(terminate).toHaveBeenCalled()
})
