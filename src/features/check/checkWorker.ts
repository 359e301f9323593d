/** 核数字 off the main thread: the dataset comes once, texts come as often as they change. */
import { answerCalls } from '../../platform/workerCall'
import type { Dataset, HantTexts } from '../../record/dataset'
import { createLookups } from '../../record/lookups'
import type { CheckedNumber } from './engine/checkedNumber'
import { createCheckIndex } from './engine/checkIndex'
import { checkText } from './engine/checkText'

export interface CheckSource {
  readonly dataset: Dataset
  readonly hant: HantTexts | undefined
}

let check: (text: string) => readonly CheckedNumber[] = () => []

const service = {
  dataset({ dataset, hant }: CheckSource) {
    const lookups = createLookups(dataset)
    const index = createCheckIndex(lookups, hant)
    check = (text) => checkText(text, lookups, index)
  },
  text: (text: string) => check(text),
}

export type CheckService = typeof service

answerCalls(service)
