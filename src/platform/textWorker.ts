/** Texts read off the main thread, where they can be given up. */
import { readText, type TextRead, type TextRequest } from './readText'

const FAILED: TextRead = { ok: false, problem: { kind: 'failed' } }

self.addEventListener('message', async ({ data }: MessageEvent<TextRequest>) =>
  self.postMessage(await readText(data).catch(() => FAILED)),
)
