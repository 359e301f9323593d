import { computed } from 'vue'
import { areaTable, boardTable } from './engine/boardTable'
import { statementTable, taskTable } from './engine/statementTable'
import type { Table, TableKind } from './engine/table'
import { indicatorFigures } from '../../record/indicatorFigures'
import { statusBoard } from '../judge/engine/statusBoard'
import { useDatasetStore } from '../dataset/datasetStore'
import { useTableWords } from './useTableWords'

/** Every table that this phone could export, unfiltered: what a file is held beside. */
export function useOwnTables() {
  const dataset = useDatasetStore()
  const words = useTableWords()
  return computed<Readonly<Record<TableKind, Table>>>(() => {
    const { lookups } = dataset
    const { indicators, statements, tasks } = lookups.dataset
    const models = indicators.map((indicator) => ({
      indicator,
      figures: indicatorFigures(indicator.id, lookups),
    }))
    return {
      statements: statementTable(statements, lookups),
      board: boardTable(statusBoard(lookups, dataset.today).entries, lookups, words),
      area: areaTable(models, lookups, words),
      tasks: taskTable(tasks, lookups),
    }
  })
}
