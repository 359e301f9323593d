/** Functions that a worker offers by name; what goes in and comes out is cloned on the way. */
type Service = Readonly<Record<string, (question: never) => unknown>>

/** How a question ends that was not answered: the reader waits no longer, or the worker could not be had or is gone. */
export type Unanswered = 'cancelled' | 'died'

/** In the worker. What throws is a bug: it is reported, and the page takes the worker for dead. */
export function answerCalls(service: Service) {
  self.addEventListener('message', async ({ data: { job, kind, question } }) => {
    try {
      self.postMessage({ job, answer: await service[kind]?.(question as never) })
    } catch (error) {
      reportError(error)
    }
  })
}

/** On the page. Questions reach the worker in order; none throws, and after the worker's end none is answered. */
export function callWorker<S extends Service>(start: () => Worker) {
  const waiting = new Map<number, (answer: never) => void>()
  let worker: Worker | undefined
  let ended: Unanswered | undefined
  let jobs = 0

  function end(how: Unanswered = 'cancelled') {
    ended ??= how
    worker?.terminate()
    for (const resolve of waiting.values()) resolve(how as never)
    waiting.clear()
  }

  try {
    worker = start()
  } catch {
    end('died')
  }
  for (const trouble of ['error', 'messageerror'])
    worker?.addEventListener(trouble, () => end('died'))
  worker?.addEventListener('message', ({ data: { job, answer } }) => {
    waiting.get(job)?.(answer as never)
    waiting.delete(job)
  })

  const ask = <K extends keyof S>(kind: K, question: Parameters<S[K]>[0]) =>
    new Promise<Awaited<ReturnType<S[K]>> | Unanswered>((resolve) => {
      if (ended) return resolve(ended)
      waiting.set((jobs += 1), resolve)
      worker?.postMessage({ job: jobs, kind, question })
    })
  return { ask, end }
}
