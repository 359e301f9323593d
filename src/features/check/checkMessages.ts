import type { CheckedNumber } from '../../domain/check/checkedNumber'
import type { Dataset, HantTexts } from '../../domain/dataset'

/** What the page asks of the worker, and what it answers. */
export type CheckRequest =
  | { readonly kind: 'dataset'; readonly dataset: Dataset; readonly hant: HantTexts | undefined }
  | { readonly kind: 'text'; readonly job: number; readonly text: string }

export interface CheckAnswer {
  readonly job: number
  readonly numbers: readonly CheckedNumber[]
}
