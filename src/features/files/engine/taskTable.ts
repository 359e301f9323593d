/** The work plan's entries as a table: one row each, in the plan's own language. Pure. */
import type { Task } from '../../../record/dataset.ts'
import { sectionKey, type Lookups } from '../../../record/lookups.ts'
import { statementsOf } from '../../../record/workPlan.ts'
import { tableOf, type Column, type Table } from './table.ts'

/** Between the parts of a cell that holds several. */
const JOINER = ';'

export function taskTable(tasks: readonly Task[], lookups: Lookups): Table {
  const column = (name: string, cell: (task: Task) => string): Column<Task> => ({
    name,
    type: 'string',
    cell,
  })
  const units = (ids: readonly string[]) =>
    ids.map((id) => lookups.departments.get(id)?.name.zh ?? id).join(JOINER)
  const chapterOf = ({ document, path }: Task) =>
    lookups.sections.get(sectionKey(document, path.split('/')[0] ?? ''))?.heading ?? ''
  return tableOf(
    'tasks',
    [
      column('id', (task) => task.id),
      column('number', (task) => task.number),
      column('title', (task) => task.title),
      column('chapter', chapterOf),
      column('group', (task) => task.group),
      column('area', (task) => lookups.areas.get(task.area)?.name.zh ?? task.area),
      column('lead', (task) => units(task.lead)),
      column('responsible', (task) => units(task.responsible)),
      column('others', (task) => task.others),
      column('deadline', (task) => task.deadline),
      column('statements', (task) => task.statements.join(JOINER)),
      column('figures', (task) =>
        statementsOf(task.statements, lookups)
          .map(({ token }) => token)
          .join(JOINER),
      ),
      column('document', (task) => lookups.documents.get(task.document)?.title.zh ?? task.document),
      column('document_number', (task) => lookups.documents.get(task.document)?.number ?? ''),
      column('section', (task) => task.path),
    ],
    tasks,
  )
}
