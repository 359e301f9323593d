import { computed } from 'vue'
import { areaTable } from '../../domain/export/areaTable'
import { boardTable } from '../../domain/export/boardTable'
import { statementTable } from '../../domain/export/statementTable'
import type { Table, TableKind } from '../../domain/export/table'
import { taskTable } from '../../domain/export/taskTable'
import { indicatorFigures } from '../../domain/indicatorFigures'
import { statusBoard } from '../../domain/statusBoard'
import { useDatasetStore } from '../../stores/dataset'
import { useFigureWords } from '../../ui/useFigureWords'
import { useTableWords } from '../../ui/useTableWords'

/** Every table that this phone could export, unfiltered: what a file is held beside. */
export function useOwnTables() {
  const dataset = useDatasetStore()
  const words = useTableWords(useFigureWords(() => dataset.lookups))
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
