import type { ShelfProblem } from '../../i18n/zhHans/mine'
import type { ShelfFailure } from '../../stores/personalShelf'

/** Of the device's reasons the reader can do something about one. */
export const shelfProblem = (reason: ShelfFailure['reason']): ShelfProblem =>
  reason === 'full' ? 'full' : 'failed'
