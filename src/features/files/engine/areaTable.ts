/** An area's indicators as a table: one row each, with the figures that its page shows side by side. Pure. */
import type { Lookups } from '../../../record/lookups.ts'
import type { IndicatorModel } from '../../../record/overview.ts'
import type { TableWords } from './boardTable.ts'
import { figureColumns, type Subject } from './figureColumns.ts'
import { tableOf, type Table } from './table.ts'

const SUBJECTS = ['target', 'actual', 'province', 'nation'] as const satisfies readonly Subject[]

export function areaTable(
  models: readonly Pick<IndicatorModel, 'indicator' | 'figures'>[],
  lookups: Lookups,
  words: Pick<TableWords, 'text' | 'figure'>,
): Table {
  return tableOf<Pick<IndicatorModel, 'indicator' | 'figures'>>(
    'area',
    [
      { name: 'id', type: 'string', cell: (model) => model.indicator.id },
      {
        name: 'indicator',
        type: 'string',
        spoken: true,
        cell: (model) => words.text(model.indicator.name),
      },
      {
        name: 'area',
        type: 'string',
        spoken: true,
        cell: (model) => {
          const area = lookups.areas.get(model.indicator.area)
          return area ? words.text(area.name) : model.indicator.area
        },
      },
      ...SUBJECTS.flatMap((subject) =>
        figureColumns<Pick<IndicatorModel, 'indicator' | 'figures'>>(
          subject,
          (model) => model.figures[subject],
          words.figure,
          lookups,
        ),
      ),
    ],
    models,
  )
}
