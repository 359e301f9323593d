/** The reader's own marks on tasks: what they say, how many there are, and what becomes of two edits at once. Pure. */
import type { Task } from '../../../record/dataset.ts'
import {
  FOLLOW_UP_STATES,
  type FollowUp,
  type FollowUpState,
} from '../../../record/personalRows.ts'

/** Characters, as the note's `maxlength` counts them. */
export const FOLLOW_UP_NOTE_LIMIT = 1_000

/** What the reader can change. */
export interface FollowUpFields {
  readonly state: FollowUpState
  readonly date: string
  readonly note: string
}
const FIELDS = ['state', 'date', 'note'] as const satisfies readonly (keyof FollowUpFields)[]

export const NO_FOLLOW_UP: FollowUpFields = { state: 'none', date: '', note: '' }

export const fieldsOf = (row: FollowUp | undefined): FollowUpFields =>
  row ? { state: row.state, date: row.date, note: row.note } : NO_FOLLOW_UP

export const sameFields = (a: FollowUpFields, b: FollowUpFields): boolean =>
  FIELDS.every((field) => a[field] === b[field])

/**
 * Three-way: what only one side changed is taken from there; `differs` where both changed the same field to
 * something else.
 */
export function mergeFields(
  base: FollowUpFields,
  mine: FollowUpFields,
  theirs: FollowUpFields,
): { readonly merged: FollowUpFields; readonly differs: boolean } {
  const differs = FIELDS.some(
    (field) =>
      mine[field] !== base[field] && theirs[field] !== base[field] && mine[field] !== theirs[field],
  )
  const pick = <Field extends keyof FollowUpFields>(field: Field) =>
    mine[field] === base[field] ? theirs[field] : mine[field]
  return { merged: { state: pick('state'), date: pick('date'), note: pick('note') }, differs }
}

export interface FollowUpEdit {
  readonly task: string
  /** What stood there when the editor last looked. */
  readonly base: FollowUpFields
  readonly mine: FollowUpFields
  /** ISO time. */
  readonly at: string
}

export type DecidedFollowUp =
  | { readonly kind: 'write'; readonly row: FollowUp | undefined }
  /** Another tab changed the same thing meanwhile: nothing is written, the reader chooses. */
  | { readonly kind: 'differs'; readonly theirs: FollowUpFields }

/** A mark that says nothing is no mark. */
export function decideFollowUp(current: FollowUp | undefined, edit: FollowUpEdit): DecidedFollowUp {
  const theirs = fieldsOf(current)
  const { merged, differs } = mergeFields(edit.base, edit.mine, theirs)
  if (differs) return { kind: 'differs', theirs }
  if (sameFields(merged, theirs)) return { kind: 'write', row: current }
  if (sameFields({ ...merged, note: merged.note.trim() }, NO_FOLLOW_UP))
    return { kind: 'write', row: undefined }
  return { kind: 'write', row: { task: edit.task, ...merged, editedAt: edit.at } }
}

export type FollowUpCounts = Readonly<Record<FollowUpState, number>>

/** How many of the tasks stand in each state; `none` counts those without a mark too. */
export function countFollowUps(
  tasks: readonly Pick<Task, 'id'>[],
  marks: ReadonlyMap<string, FollowUp>,
): FollowUpCounts {
  const counts = Object.fromEntries(FOLLOW_UP_STATES.map((state) => [state, 0])) as Record<
    FollowUpState,
    number
  >
  for (const { id } of tasks) counts[marks.get(id)?.state ?? 'none'] += 1
  return counts
}

/** Marks in the plan's order; those on tasks that the present data does not know come last, and stay. */
export function followUpsInOrder(
  tasks: readonly Task[],
  marks: ReadonlyMap<string, FollowUp>,
): {
  readonly known: readonly (readonly [Task, FollowUp])[]
  readonly unknown: readonly FollowUp[]
} {
  const ids = new Set(tasks.map(({ id }) => id))
  return {
    known: tasks.flatMap((task) => {
      const mark = marks.get(task.id)
      return mark ? [[task, mark] as const] : []
    }),
    unknown: [...marks.values()].filter(({ task }) => !ids.has(task)),
  }
}
