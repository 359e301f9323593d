/** 城市体检 as a table: one row a target, with its verdict in the reader's words. Pure. */
import { citationText } from '../../../record/citation.ts'
import type { Text } from '../../../record/dataset.ts'
import type { Figure } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import type { IndicatorModel } from '../../../record/overview.ts'
import type { FigureVerdict } from '../../../record/verdict.ts'
import type { BoardEntry } from '../../judge/engine/statusBoard.ts'
import { type Column, type Table, tableOf } from './table.ts'

/** The columns of a figure beside others in one row: its words, then all that makes it up, each on its own. Pure. */
const FIGURE_PARTS = ['id', 'period', 'comparator', 'value', 'unit', 'printed', 'source'] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

export type Subject = 'target' | 'actual' | 'province' | 'nation'

/** `target`, `target_id`, `target_period` … of the figure's leading statement. */
function figureColumns<Row>(
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

/** How the reader's language says it. */
export interface TableWords {
  text(text: Text): string
  figure(figure: Figure): string
  verdict(verdict: FigureVerdict): string
  why(verdict: FigureVerdict): string
}

export function boardTable(
  entries: readonly BoardEntry[],
  lookups: Lookups,
  words: TableWords,
): Table {
  const nameOfArea = (id: string) => {
    const area = lookups.areas.get(id)
    return area ? words.text(area.name) : id
  }
  return tableOf<BoardEntry>(
    'board',
    [
      { name: 'id', type: 'string', cell: (entry) => entry.verdict.targetFigure.lead.id },
      {
        name: 'indicator',
        type: 'string',
        spoken: true,
        cell: (entry) => words.text(entry.verdict.indicator.name),
      },
      { name: 'area', type: 'string', spoken: true, cell: (entry) => nameOfArea(entry.area) },
      ...figureColumns<BoardEntry>(
        'target',
        (entry) => entry.verdict.targetFigure,
        words.figure,
        lookups,
      ),
      ...figureColumns<BoardEntry>(
        'actual',
        (entry) => entry.verdict.actualFigure,
        words.figure,
        lookups,
      ),
      // Days as ISO dates, which a spreadsheet sorts; a target without one has none.
      { name: 'due', type: 'string', cell: (entry) => entry.verdict.explanation.due ?? null },
      { name: 'dated', type: 'string', cell: (entry) => entry.age?.date ?? null },
      {
        name: 'verdict',
        type: 'string',
        spoken: true,
        cell: (entry) => words.verdict(entry.verdict),
      },
      { name: 'why', type: 'string', spoken: true, cell: (entry) => words.why(entry.verdict) },
    ],
    entries,
  )
}

/** An area's indicators as a table: one row each, with the figures that its page shows side by side. Pure. */
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
