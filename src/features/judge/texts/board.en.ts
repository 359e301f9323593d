import { UNDATED } from '../../../record/period'
import { laterTexts } from '../../../i18n/laterTexts'
import { board as zhHans } from './board.zh'
import { board as zhHant } from './board.zh.ts?hant'

export const useBoardTexts = laterTexts(zhHans, zhHant, {
  count: (count) => `${count} ${count === 1 ? 'target' : 'targets'}`,
  all: (count) => `all ${count}`,
  order: 'Grouped by',
  orders: { area: 'Area', due: 'Due date' },
  due: (period, said, isPast) =>
    `${isPast ? 'was due' : 'due'} ${/^\d{4}(-\d{2})?$/.test(period) ? 'end of ' : ''}${said}`,
  noDue: (period, said) => (period === UNDATED ? `${said}, no due date` : said),
})
