/** 目标进度 as a table: one row a target, with its verdict in the reader's words. Pure. */
import { citationText } from '../../../record/citation.ts'
import type { Statement, Text } from '../../../record/dataset.ts'
import type { Figure } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import type { IndicatorModel } from '../../../record/overview.ts'
import type { FigureVerdict } from '../../../record/verdict.ts'
import type { BoardEntry } from '../../judge/engine/statusBoard.ts'
import { column, tableOf, type Column, type ColumnShape, type Table } from './table.ts'

export type FigurePart = 'id' | 'period' | 'comparator' | 'value' | 'unit' | 'printed' | 'source'

export type Subject = 'target' | 'actual' | 'province' | 'nation'

/** How the reader's language says it. */
export interface TableWords {
  text(text: Text): string
  figure(figure: Figure): string
  verdict(verdict: FigureVerdict): string
  why(verdict: FigureVerdict): string
}

/** A column of words in the reader's language. */
const spoken = <Row>(name: string, cell: Column<Row>['cell']) =>
  column(name, cell, { spoken: true })

/** A figure beside others: its words as `target`, then all of its leading statement as `target_id`, `target_period` … */
function figureColumns<Row>(
  subject: Subject,
  figureOf: (row: Row) => Figure | undefined,
  words: (figure: Figure) => string,
  lookups: Lookups,
): readonly Column<Row>[] {
  const part = (
    name: FigurePart,
    cell: (lead: Statement) => string | number,
    more?: Partial<ColumnShape>,
  ) =>
    column<Row>(
      `${subject}_${name}`,
      (row) => {
        const lead = figureOf(row)?.lead
        return lead ? cell(lead) : null
      },
      more,
    )
  return [
    spoken(subject, (row) => {
      const figure = figureOf(row)
      return figure ? words(figure) : null
    }),
    part('id', ({ id }) => id),
    part('period', ({ period }) => period),
    part('comparator', ({ quantity }) => quantity.comparator),
    part('value', ({ quantity }) => quantity.value, {
      type: 'number',
      boundBy: `${subject}_comparator`,
    }),
    part('unit', ({ quantity }) => quantity.unit),
    part('printed', ({ token }) => token),
    part('source', (lead) => citationText(lead, lookups)),
  ]
}

export function boardTable(
  entries: readonly BoardEntry[],
  lookups: Lookups,
  words: TableWords,
): Table {
  return tableOf<BoardEntry>(
    'board',
    [
      column('id', ({ verdict }) => verdict.targetFigure.lead.id),
      spoken('indicator', ({ verdict }) => words.text(verdict.indicator.name)),
      spoken('area', ({ area }) => nameOfArea(area, lookups, words)),
      ...figureColumns<BoardEntry>('target', (e) => e.verdict.targetFigure, words.figure, lookups),
      ...figureColumns<BoardEntry>('actual', (e) => e.verdict.actualFigure, words.figure, lookups),
      // Days as ISO dates, which a spreadsheet sorts; a target without one has none.
      column('due', ({ verdict }) => verdict.explanation.due ?? null),
      column('dated', ({ age }) => age?.date ?? null),
      spoken('verdict', ({ verdict }) => words.verdict(verdict)),
      spoken('why', ({ verdict }) => words.why(verdict)),
    ],
    entries,
  )
}

function nameOfArea(id: string, { areas }: Lookups, words: Pick<TableWords, 'text'>): string {
  const area = areas.get(id)
  return area ? words.text(area.name) : id
}

type AreaRow = Pick<IndicatorModel, 'indicator' | 'figures'>

/** An area's indicators as a table: one row each, with the figures that its page shows side by side. */
export function areaTable(
  models: readonly AreaRow[],
  lookups: Lookups,
  words: Pick<TableWords, 'text' | 'figure'>,
): Table {
  return tableOf<AreaRow>(
    'area',
    [
      column('id', ({ indicator }) => indicator.id),
      spoken('indicator', ({ indicator }) => words.text(indicator.name)),
      spoken('area', ({ indicator }) => nameOfArea(indicator.area, lookups, words)),
      ...(['target', 'actual', 'province', 'nation'] as const).flatMap((subject) =>
        figureColumns<AreaRow>(subject, ({ figures }) => figures[subject], words.figure, lookups),
      ),
    ],
    models,
  )
}
