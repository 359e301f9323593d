/** Texts read off the main thread, where they can be given up. */
import { readText, type TextRead, type TextRequest } from './readText'
import { answerCalls } from './workerCall'

const FAILED: TextRead = { ok: false, problem: { kind: 'failed' } }

answerCalls({ read: (request: TextRequest) => readText(request).catch(() => FAILED) })
