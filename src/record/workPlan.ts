/** The tasks of the work plan under its own headings, and what is said of their number. Pure. */
import type {
  Conflict,
  Department,
  Document,
  Indicator,
  Section,
  Statement,
  Task,
} from './dataset.ts'
import { documentDate } from './citation.ts'
import { groupBy, sectionKey, type Lookups } from './lookups.ts'

/** Units that a task names, leading ones first, each once. */
export const unitsOf = (task: Task): readonly string[] => [
  ...new Set([...task.lead, ...task.responsible]),
]

/** All that is printed of a task, and what its figures are figures of: the words by which it may be looked for. */
export function taskTexts(task: Task, lookups: Lookups): readonly string[] {
  const named = unitsOf(task).map((id) => lookups.departments.get(id))
  const headings = task.path
    .split('/')
    .map((_, at, parts) => sectionKey(task.document, parts.slice(0, at + 1).join('/')))
    .map((key) => lookups.sections.get(key)?.heading ?? '')
  const figures = statementsOf(task.statements, lookups).flatMap((statement) => {
    const indicator = lookups.indicators.get(statement.indicator)
    return [statement.token, ...(indicator ? [indicator.name.zh, ...indicator.aliases] : [])]
  })
  return [
    ...[task.title, task.group, task.others, task.deadline, task.note.zh, ...headings, ...figures],
    ...named.flatMap((unit) => (unit ? [unit.name.zh, ...unit.shortNames, ...unit.printedAs] : [])),
  ]
}

interface TaskGroup {
  readonly section: Section
  readonly tasks: readonly Task[]
}

interface TaskChapter {
  readonly section: Section
  /** Chapters without sub-headings have one group: themselves. */
  readonly groups: readonly TaskGroup[]
}

/** Tasks under the plan's chapters and headings, in printed order. */
export function tasksByHeading(tasks: readonly Task[], lookups: Lookups): readonly TaskChapter[] {
  const document = tasks[0]?.document ?? ''
  const sectionAt = (path: string): Section =>
    lookups.sections.get(sectionKey(document, path)) ?? { document, path, heading: path, mark: '' }
  const chapters = groupBy(tasks, ({ path }) => [path.split('/', 1).join()])
  return [...chapters].map(([chapter, all]) => ({
    section: sectionAt(chapter),
    groups: [...groupBy(all, ({ path }) => [path.split('/').slice(0, -1).join('/')])].map(
      ([at, found]) => ({ section: sectionAt(at), tasks: found }),
    ),
  }))
}

/** Tasks with a figure of the indicator. */
export const relatedTasks = (indicator: string, lookups: Lookups): readonly Task[] =>
  lookups.dataset.tasks.filter((task) =>
    task.statements.some((id) => lookups.statements.get(id)?.indicator === indicator),
  )

/** Statements by id, in the order given; an id that leads nowhere is left out. */
export const statementsOf = (ids: readonly string[], lookups: Lookups): readonly Statement[] =>
  ids.map((id) => lookups.statements.get(id)).filter((found) => found !== undefined)

const planOf = ({ dataset, documents }: Lookups): Document | undefined =>
  documents.get(dataset.tasks[0]?.document ?? '')

/** The year that the plan was dated in; '' where the data has no plan. */
export function planYear(lookups: Lookups): string {
  const plan = planOf(lookups)
  return plan ? documentDate(plan).slice(0, 4) : ''
}

interface PlanCount {
  readonly plan: Document
  /** Entries that carry a printed number: what the plan and the press count. */
  readonly numbered: number
  readonly all: number
  /** Contradictions printed in the plan or its repost alone: why 38 and 39 both stand. */
  readonly conflicts: readonly Conflict[]
}

/** How many tasks the plan has, and what contradicts that; undefined where the data has no plan. */
export function planCount(lookups: Lookups): PlanCount | undefined {
  const { tasks, conflicts } = lookups.dataset
  const plan = planOf(lookups)
  if (!plan) return undefined
  const isPlan = (id: string) => {
    const document = lookups.documents.get(id)
    return document?.id === plan.id || document?.relation === `repost-of:${plan.id}`
  }
  return {
    plan,
    numbered: tasks.filter((task) => task.number).length,
    all: tasks.length,
    conflicts: conflicts.filter((conflict) =>
      statementsOf(conflict.members, lookups).every((s) => isPlan(s.document)),
    ),
  }
}

/** What the record knows of a unit: its tasks, the indicators that name it, its figures. Pure. */
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
    leads: tasks.filter(({ lead }) => lead.includes(id)),
    responsible: tasks.filter((task) => !task.lead.includes(id) && task.responsible.includes(id)),
    indicators: indicators.filter((indicator) =>
      departmentsOf(lookups.statementsByIndicator.get(indicator.id) ?? [], lookups).includes(id),
    ),
  }
}

const taskCount = ({ leads, responsible }: DepartmentRecord): number =>
  leads.length + responsible.length

/** All units, those with most tasks first. */
export const departmentRecords = (lookups: Lookups): readonly DepartmentRecord[] =>
  lookups.dataset.departments
    .map((department) => departmentRecord(department, lookups))
    .sort((a, b) => taskCount(b) - taskCount(a) || b.leads.length - a.leads.length)

/** A unit of today, with those of then whose work it has taken over: their tasks stay theirs. */
export interface UnitOverTime extends DepartmentRecord {
  readonly before: readonly DepartmentRecord[]
}

/** All units of today with their predecessors, those with most tasks first. */
export function unitsOverTime(lookups: Lookups): readonly UnitOverTime[] {
  const records = departmentRecords(lookups)
  const allTasks = ({ before, ...own }: UnitOverTime) =>
    [own, ...before].reduce((sum, record) => sum + taskCount(record), 0)
  return records
    .filter(({ department }) => !lookups.departments.has(department.successor))
    .map((own) => ({
      ...own,
      before: records.filter(({ department }) => department.successor === own.department.id),
    }))
    .sort((a, b) => allTasks(b) - allTasks(a))
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
