import type { CheckedNumber } from './engine/checkedNumber'
import type { Dataset, HantTexts } from '../../record/dataset'

/** What the page asks of the worker, and what it answers. */
export type CheckRequest =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly hant: HantTexts | undefined }
  | { readonly kind: 'text'; readonly job: number; readonly text: string }

export interface CheckAnswer {
  readonly job: number
  readonly numbers: readonly CheckedNumber[]
}
