import { UNDATED } from '../../../record/period'
import type { BoardMessages } from './board.zh'

export const board: BoardMessages = {
  shown: (count, of) => (count === of ? `All ${of} shown` : `${count} of ${of} shown`),
  filtered: (what, count, of) =>
    `${what.join(', ')}: ${count} ${count === 1 ? 'target' : 'targets'} of ${of}`,
  choice: (facet, name) => `${facet} ${name}`,
  order: 'Grouped by',
  orders: { area: 'Area', due: 'Due date' },
  due: (period, said, isPast) =>
    `${isPast ? 'was due' : 'due'} ${/^\d{4}(-\d{2})?$/.test(period) ? 'end of ' : ''}${said}`,
  noDue: (period, said) => (period === UNDATED ? `${said}, no due date` : said),
}
