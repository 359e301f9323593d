/** What the record knows of a unit: its tasks, the indicators that name it, its figures. Pure. */
import type { Department, Indicator, Statement, Task } from './dataset.ts'
import type { Lookups } from './lookups.ts'
import { statementsOf } from './workPlan.ts'

export interface DepartmentRecord {
  readonly department: Department
  /** 牵头 */
  readonly leads: readonly Task[]
  /** 责任, without the tasks that it leads as well. */
  readonly responsible: readonly Task[]
  readonly indicators: readonly Indicator[]
}

/** The record of one unit. */
export function departmentRecord(department: Department, lookups: Lookups): DepartmentRecord {
  const { tasks, indicators } = lookups.dataset
  const { id } = department
  return {
    department,
    leads: tasks.filter((task) => task.lead.includes(id)),
    responsible: tasks.filter((task) => !task.lead.includes(id) && task.responsible.includes(id)),
    indicators: indicators.filter((indicator) =>
      departmentsOf(lookups.statementsByIndicator.get(indicator.id) ?? [], lookups).includes(id),
    ),
  }
}

/** All units, those with most tasks first. */
export function departmentRecords(lookups: Lookups): readonly DepartmentRecord[] {
  const tasks = (record: DepartmentRecord) => record.leads.length + record.responsible.length
  return lookups.dataset.departments
    .map((department) => departmentRecord(department, lookups))
    .sort((a, b) => tasks(b) - tasks(a) || b.leads.length - a.leads.length)
}

/** Who answers for these statements: the leading units of the tasks that print them, else all that are named there. */
export const departmentsOf = (
  statements: readonly Statement[],
  lookups: Lookups,
): readonly string[] => [
  ...new Set(
    statements
      .flatMap(({ id }) => lookups.tasksByStatement.get(id) ?? [])
      .flatMap(({ lead, responsible }) => (lead.length ? lead : responsible)),
  ),
]

/** Figures printed in the unit's tasks. */
export const departmentFigures = (
  record: DepartmentRecord,
  lookups: Lookups,
): readonly Statement[] =>
  statementsOf(
    [...record.leads, ...record.responsible].flatMap((task) => task.statements),
    lookups,
  )

/** Units of then whose work a unit of today has taken over. */
export const predecessorsOf = (department: string, lookups: Lookups): readonly Department[] =>
  lookups.dataset.departments.filter((other) => other.successor === department)
