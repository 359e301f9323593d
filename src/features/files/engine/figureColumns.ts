/** The columns of a figure beside others in one row: its words, then all that makes it up, each on its own. Pure. */
import { citationText } from '../../../record/citation.ts'
import type { Figure } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import type { Column } from './table.ts'

export const FIGURE_PARTS = [
  'id',
  'period',
  'comparator',
  'value',
  'unit',
  'printed',
  'source',
] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

export type Subject = 'target' | 'actual' | 'province' | 'nation'

/** `target`, `target_id`, `target_period` … of the figure's leading statement. */
export function figureColumns<Row>(
  subject: Subject,
  figureOf: (row: Row) => Figure | undefined,
  words: (figure: Figure) => string,
  lookups: Lookups,
): readonly Column<Row>[] {
  const leadOf = (row: Row) => figureOf(row)?.lead
  const part = (
    name: FigurePart,
    cell: Column<Row>['cell'],
    more: Partial<Column<Row>> = {},
  ): Column<Row> => ({ name: `${subject}_${name}`, type: 'string', cell, ...more })
  return [
    {
      name: subject,
      type: 'string',
      spoken: true,
      cell: (row) => {
        const figure = figureOf(row)
        return figure ? words(figure) : null
      },
    },
    part('id', (row) => leadOf(row)?.id ?? null),
    part('period', (row) => leadOf(row)?.period ?? null),
    part('comparator', (row) => leadOf(row)?.quantity.comparator ?? null),
    part('value', (row) => leadOf(row)?.quantity.value ?? null, {
      type: 'number',
      boundBy: `${subject}_comparator`,
    }),
    part('unit', (row) => leadOf(row)?.quantity.unit ?? null),
    part('printed', (row) => leadOf(row)?.token ?? null),
    part('source', (row) => {
      const lead = leadOf(row)
      return lead ? citationText(lead, lookups) : null
    }),
  ]
}
