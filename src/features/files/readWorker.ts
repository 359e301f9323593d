/** Files read and compared off the main thread: twenty megabytes take a phone several seconds. */
import { answerCalls } from '../../platform/workerCall'
import { compareFile, type Compared, type DeviceData } from './compareFile'

export interface ReadRequest {
  readonly file: Blob
  readonly mine: DeviceData
}

const FAILED: Compared = { kind: 'trouble', trouble: { kind: 'failed' } }

answerCalls({
  read: ({ file, mine }: ReadRequest) => compareFile(file, mine).catch(() => FAILED),
})
