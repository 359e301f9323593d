/** 城市体检 as a table: one row a target, with its verdict in the reader's words. Pure. */
import type { Text } from '../../../record/dataset.ts'
import type { Figure } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import type { BoardEntry } from '../../judge/engine/statusBoard.ts'
import type { FigureVerdict } from '../../../record/verdict.ts'
import { figureColumns } from './figureColumns.ts'
import { tableOf, type Table } from './table.ts'

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
