/** Words of 目标进度 that only its own page needs. */
import { UNDATED } from '../../../record/period'

/** `2026` → `2026年底`, `2022-11` → `2022年11月底`, a day as it is. */
const dueDay = (period: string, said: string) =>
  /^\d{4}(-\d{2})?$/.test(period) ? `${said}底` : said

export const board = {
  count: (count: number) => `${count} 项目标`,
  all: (count: number) => `全部 ${count} 项`,
  order: '分组',
  orders: { area: '按领域', due: '按到期' },
  /** `said`: the printed period in words. */
  due: (period: string, said: string, isPast: boolean) =>
    `${dueDay(period, said)}${isPast ? '已到期' : '到期'}`,
  /** A target whose printed period has no last day. */
  noDue: (period: string, said: string) => (period === UNDATED ? `${said}，无到期日` : said),
}
