/** Sheets read off the main thread. */
import { answerCalls } from '../../platform/workerCall'
import { ownService } from './ownService'

answerCalls(ownService())
