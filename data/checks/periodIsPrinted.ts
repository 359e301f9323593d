import { isDate } from './fieldsAreValid.ts'
import { complaint, type Check } from './check.ts'

/** A year, a month, a day, a span of them with /, 每年 or 未注明: nothing that print does not say. */
export const periodIsPrinted: Check = {
  name: 'period-is-printed',
  description: 'a period is a year, a date, a span, 每年 or 未注明',
  run: ({ tables }) =>
    [...tables.statements, ...tables.commitments]
      .filter(({ cells }) => !isPeriod(cells.period))
      .map((row) =>
        complaint(
          row,
          'period',
          `“${row.cells.period}” is no period`,
          'write 2026, 2026-01-31, 每年, or 未注明 where no year is printed',
        ),
      ),
}

function isPeriod(period: string): boolean {
  if (period === '每年' || period === '未注明') return true
  const parts = period.split('/')
  return (
    parts.length <= 2 &&
    parts.every((part) => /^\d{4}(?:-\d{2}){0,2}$/.test(part) && isDate(firstDay(part)))
  )
}

function firstDay(part: string): string {
  return `${part}-01-01`.slice(0, Math.max(10, part.length))
}
