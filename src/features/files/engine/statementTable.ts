/** Printed statements as a table: one row each, in the source's own language whatever the reader's. Pure. */
import { documentDate } from '../../../record/citation.ts'
import type { Statement, Task } from '../../../record/dataset.ts'
import { headingOf } from '../../../record/figure.ts'
import { type Lookups, sectionKey } from '../../../record/lookups.ts'
import { statementsOf } from '../../../record/workPlan.ts'
import { column, tableOf, type Table } from './table.ts'
import { KIND_WORDS } from '../../../record/statementKinds.ts'

/** A row for each statement in the order given. */
export function statementTable(statements: readonly Statement[], lookups: Lookups): Table {
  const indicatorOf = (s: Statement) => lookups.indicators.get(s.indicator)
  const documentOf = (s: Statement) => lookups.documents.get(s.document)
  return tableOf<Statement>(
    'statements',
    [
      column('id', (s) => s.id),
      column('indicator', (s) => indicatorOf(s)?.name.zh ?? s.indicator),
      column('area', (s) => lookups.areas.get(indicatorOf(s)?.area ?? '')?.name.zh ?? null),
      column('place', (s) => lookups.places.get(s.place)?.name.zh ?? s.place),
      column('kind', (s) => KIND_WORDS[s.kind]),
      column('period', (s) => s.period),
      column('comparator', (s) => s.quantity.comparator),
      column('hedge', (s) => s.hedge),
      column('value', (s) => s.quantity.value, { type: 'number', boundBy: 'comparator' }),
      column('unit', (s) => s.quantity.unit),
      column('printed', (s) => s.token),
      column('document', (s) => documentOf(s)?.title.zh ?? s.document),
      column('document_number', (s) => documentOf(s)?.number ?? null),
      column('section', (s) => s.section),
      column('heading', (s) => headingOf(s, lookups)),
      column('date', (s) => {
        const document = documentOf(s)
        return document ? documentDate(document) : null
      }),
      column('collection', (s) =>
        documentOf(s)?.collection === 'supplementary' ? '补充资料' : '主要文件',
      ),
      column('address', (s) => documentOf(s)?.address ?? null),
    ],
    statements,
  )
}

/** Between the parts of a cell that holds several. */
const JOINER = ';'

export function taskTable(tasks: readonly Task[], lookups: Lookups): Table {
  const units = (ids: readonly string[]) =>
    ids.map((id) => lookups.departments.get(id)?.name.zh ?? id).join(JOINER)
  const chapterOf = ({ document, path }: Task) =>
    lookups.sections.get(sectionKey(document, path.split('/')[0] ?? ''))?.heading ?? ''
  return tableOf<Task>(
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
