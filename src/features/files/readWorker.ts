/** Files read and compared off the main thread: twenty megabytes take a phone several seconds. */
import { compareFile } from './compareFile'
import { FAILED, type ReadAnswer, type ReadRequest } from './readMessages'

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const answer = (read: ReadAnswer) => self.postMessage(read)
  compareFile(data.file, data.mine).then(answer, () => answer(FAILED))
})
