import { listOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

/** The figures of a task are printed in that task's section, or in a repost of it. */
export const taskFiguresStandInIt: Check = {
  name: 'task-figures-stand-in-it',
  description: 'the statements of a task are printed in its own section',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row.cells]))
    return tables.tasks.flatMap((row) =>
      listOf(row.cells.statements)
        .flatMap((id) => statements.get(id) ?? [])
        .filter(
          ({ document, section }) => document === row.cells.document && section !== row.cells.path,
        )
        .map(({ id, section }) => {
          const message = `${id} is printed in ${section}, the task is ${row.cells.path}`
          return complaint(row, 'statements', message, 'list it with the task of its section')
        }),
    )
  },
}
