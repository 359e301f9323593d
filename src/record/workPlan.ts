/** The tasks of the 2022 plan under its own headings, and what is said of their number. Pure. */
import type { Conflict, Document, Section, Statement, Task } from './dataset.ts'
import { sectionKey, type Lookups } from './lookups.ts'

/** Units that a task names, leading ones first, each once. */
export const unitsOf = (task: Task): readonly string[] => [
  ...new Set([...task.lead, ...task.responsible]),
]

export interface TaskGroup {
  readonly section: Section
  readonly tasks: readonly Task[]
}

export interface TaskChapter {
  readonly section: Section
  /** Chapters without sub-headings have one group: themselves. */
  readonly groups: readonly TaskGroup[]
}

/** Tasks under the plan's chapters and headings, in printed order. */
export function tasksByHeading(tasks: readonly Task[], lookups: Lookups): readonly TaskChapter[] {
  const chapters = new Map<string, Map<string, Task[]>>()
  for (const task of tasks) {
    const parts = task.path.split('/')
    const groups = entryOf(chapters, parts[0] ?? '', () => new Map<string, Task[]>())
    entryOf(groups, parts.slice(0, -1).join('/'), () => []).push(task)
  }
  const document = tasks[0]?.document ?? ''
  const sectionAt = (path: string): Section =>
    lookups.sections.get(sectionKey(document, path)) ?? { document, path, heading: path, mark: '' }
  return [...chapters].map(([path, groups]) => ({
    section: sectionAt(path),
    groups: [...groups].map(([at, found]) => ({ section: sectionAt(at), tasks: found })),
  }))
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** Tasks with a figure of the indicator. */
export const relatedTasks = (indicator: string, lookups: Lookups): readonly Task[] =>
  lookups.dataset.tasks.filter((task) =>
    task.statements.some((id) => lookups.statements.get(id)?.indicator === indicator),
  )

/** Statements by id, in the order given; an id that leads nowhere is left out. */
export const statementsOf = (ids: readonly string[], lookups: Lookups): readonly Statement[] =>
  ids.map((id) => lookups.statements.get(id)).filter((found) => found !== undefined)

export interface PlanCount {
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
  const plan = lookups.documents.get(tasks[0]?.document ?? '')
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
