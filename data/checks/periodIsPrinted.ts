import { frequencyOf, UNDATED } from '../../src/record/period.ts'
import type { Tables } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint, type StatementRow } from './check.ts'

/** A year, a quarter, a month, a day, months with /, 每年 or 未注明: nothing that print does not say. */
export const periodIsPrinted: Check = {
  name: 'period-is-printed',
  description:
    'a period is a year, quarter, month, day, some months, 每年 or 未注明; a month is not that of the page alone',
  run: ({ tables }) => [
    ...[...tables.statements, ...tables.commitments]
      .filter(({ cells }) => !isPeriod(cells.period))
      .map((row) =>
        complaint(
          row,
          'period',
          `“${row.cells.period}” is no period`,
          'write 2026, 2026-Q2, 2026-06, 2026-06-30, 2026-01/2026-06, 每年, or 未注明 where no year is printed',
        ),
      ),
    ...takenFromThePage(tables),
  ],
}

/**
 * Of a supplementary page only the figure is on record, so nobody sees whether its month is printed. Where it is the
 * very month of the page, a person has to have read it there, and the note says so: `印有11月20日`.
 */
function takenFromThePage({ statements, documents }: Tables): Complaint[] {
  const pages = new Map(
    documents
      .filter(({ cells }) => cells.collection === 'supplementary')
      .map(({ cells }) => [cells.id, [cells.signed, cells.published, cells.reposted]]),
  )
  const isOfPage = ({ cells }: StatementRow) => {
    const [, month = ''] = /^\d{4}-(\d{2})/.exec(cells.period) ?? []
    const sameMonth = pages
      .get(cells.document)
      ?.some((date) => date.slice(0, 7) === cells.period.slice(0, 7))
    return month !== '' && sameMonth && !cells.note.includes(`${Number(month)}月`)
  }
  return statements
    .filter(isOfPage)
    .map((row) =>
      complaint(
        row,
        'period',
        `${row.cells.period} is the month of the page; whether it is printed with the figure is not said`,
        'write 未注明, or quote the printed month in the note',
      ),
    )
}

const isPeriod = (period: string): boolean =>
  period === '每年' || period === UNDATED || frequencyOf(period) !== undefined
