/** What two versions of the data say differently, indicator by indicator and task by task. Pure. */
import type { Dataset, Indicator, Statement, Task, Text } from '../../../record/dataset.ts'
import { figureKey } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { statusBoard, type BoardEntry } from '../../judge/engine/statusBoard.ts'

export const INDICATOR_TEXTS = ['name', 'definition'] as const
export type IndicatorText = (typeof INDICATOR_TEXTS)[number]

export type Change =
  | { readonly kind: 'added'; readonly after: Statement }
  | { readonly kind: 'removed'; readonly before: Statement }
  | {
      readonly kind: 'changed'
      readonly before: Statement
      readonly after: Statement
      readonly aspects: readonly Aspect[]
    }
  /** The same target is judged otherwise, on the same day. */
  | { readonly kind: 'verdict'; readonly before: BoardEntry; readonly after: BoardEntry }
  | {
      readonly kind: 'text'
      readonly field: IndicatorText
      readonly before: Text
      readonly after: Text
    }

/** `before` or `after` is missing where the indicator is new or gone. */
export interface IndicatorChange {
  readonly id: string
  readonly before: Indicator | undefined
  readonly after: Indicator | undefined
  readonly changes: readonly Change[]
}

/** `path`: where it is printed. */
export const TASK_FIELDS = [
  'number',
  'title',
  'lead',
  'responsible',
  'others',
  'deadline',
  'note',
  'path',
] as const
export type TaskField = (typeof TASK_FIELDS)[number]

export interface TaskChange {
  readonly id: string
  readonly before: Task | undefined
  readonly after: Task | undefined
  /** Empty where the task is new or gone. */
  readonly fields: readonly TaskField[]
}

export interface DatasetChanges {
  readonly indicators: readonly IndicatorChange[]
  readonly tasks: readonly TaskChange[]
}

/** How many indicators and tasks are concerned. */
export const countChanges = ({ indicators, tasks }: DatasetChanges): number =>
  indicators.length + tasks.length

/** `today`: verdicts of both versions are given on one day, so that only the data can change them. */
export function diffDatasets(before: Lookups, after: Lookups, today: string): DatasetChanges {
  const verdicts = verdictChanges(before, after, today)
  const indicators = idsOf(before.indicators, after.indicators).map((id): IndicatorChange => {
    const [was, is] = [before.indicators.get(id), after.indicators.get(id)]
    return {
      id,
      before: was,
      after: is,
      changes: [
        ...statementChanges(
          before.statementsByIndicator.get(id) ?? [],
          after.statementsByIndicator.get(id) ?? [],
        ),
        ...(verdicts.get(id) ?? []),
        ...textChanges(was, is),
      ],
    }
  })
  return {
    indicators: indicators.filter((one) => one.changes.length || !one.before || !one.after),
    tasks: taskChanges(before.dataset, after.dataset),
  }
}

/** Ids of both, those of `after` first and in its order. */
const idsOf = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) => [
  ...new Set([...after.keys(), ...before.keys()]),
]

/** By what a statement is found again, the surest first: its id, the place where it is printed, what it is about. */
const MATCHES: readonly ((statement: Statement) => string)[] = [
  ({ id }) => id,
  (statement) => `${figureKey(statement)}|${statement.document}|${statement.section}`,
  figureKey,
]

function statementChanges(before: readonly Statement[], after: readonly Statement[]): Change[] {
  const pairs: (readonly [Statement, Statement])[] = []
  let [gone, come] = [before, after]
  for (const keyOf of MATCHES) {
    const found = pairBy(keyOf, gone, come)
    pairs.push(...found)
    gone = gone.filter((one) => !found.some(([was]) => was === one))
    come = come.filter((one) => !found.some(([, is]) => is === one))
  }
  return [
    ...pairs.flatMap(([was, is]): Change[] => {
      const aspects = aspectsOf(was, is)
      return aspects.length ? [{ kind: 'changed', before: was, after: is, aspects }] : []
    }),
    ...come.map((is): Change => ({ kind: 'added', after: is })),
    ...gone.map((was): Change => ({ kind: 'removed', before: was })),
  ]
}

/** Those with one key, first with first and so on: the same pairs whichever side is asked. */
function pairBy(
  keyOf: (statement: Statement) => string,
  before: readonly Statement[],
  after: readonly Statement[],
): (readonly [Statement, Statement])[] {
  const waiting = new Map<string, Statement[]>()
  for (const one of before) {
    const key = keyOf(one)
    waiting.set(key, [...(waiting.get(key) ?? []), one])
  }
  return after.flatMap((is) => {
    const was = waiting.get(keyOf(is))?.shift()
    return was ? [[was, is] as const] : []
  })
}

/** In which respects one printed statement may be another. */
const ASPECT_OF = {
  comparator: ({ quantity }) => quantity.comparator,
  value: ({ quantity }) => quantity.value,
  unit: ({ quantity }) => quantity.unit,
  year: ({ period }) => period,
  place: ({ place }) => place,
  kind: ({ kind }) => kind,
  citation: ({ document, section }) => `${document}#${section}`,
  wording: ({ hedge, token }) => `${hedge}|${token}`,
  note: ({ note }) => `${note.zh}\n${note.en}`,
} satisfies Readonly<Record<string, (statement: Statement) => string | number>>

export type Aspect = keyof typeof ASPECT_OF
export const ASPECTS = Object.keys(ASPECT_OF) as readonly Aspect[]

const aspectsOf = (a: Statement, b: Statement): readonly Aspect[] =>
  ASPECTS.filter((aspect) => ASPECT_OF[aspect](a) !== ASPECT_OF[aspect](b))

function verdictChanges(before: Lookups, after: Lookups, today: string): Map<string, Change[]> {
  const board = (lookups: Lookups) => statusBoard(lookups, today, { supplementary: true }).entries
  const earlier = new Map(board(before).map((entry) => [entry.verdict.targetFigure.key, entry]))
  const found = new Map<string, Change[]>()
  for (const entry of board(after)) {
    const { indicator, targetFigure, kind } = entry.verdict
    const was = earlier.get(targetFigure.key)
    if (!was || was.verdict.kind === kind) continue
    const change: Change = { kind: 'verdict', before: was, after: entry }
    found.set(indicator.id, [...(found.get(indicator.id) ?? []), change])
  }
  return found
}

const sameText = (a: Text, b: Text): boolean => a.zh === b.zh && a.en === b.en

function textChanges(before: Indicator | undefined, after: Indicator | undefined): Change[] {
  if (!before || !after) return []
  return INDICATOR_TEXTS.filter((field) => !sameText(before[field], after[field])).map(
    (field): Change => ({ kind: 'text', field, before: before[field], after: after[field] }),
  )
}

function taskChanges(before: Dataset, after: Dataset): readonly TaskChange[] {
  const byId = (tasks: readonly Task[]) => new Map(tasks.map((task) => [task.id, task]))
  const [was, is] = [byId(before.tasks), byId(after.tasks)]
  return idsOf(was, is)
    .map((id): TaskChange => {
      const [a, b] = [was.get(id), is.get(id)]
      const fields = a && b ? TASK_FIELDS.filter((field) => said(a, field) !== said(b, field)) : []
      return { id, before: a, after: b, fields }
    })
    .filter(({ before, after, fields }) => fields.length || !before || !after)
}

const said = (task: Task, field: TaskField): string => JSON.stringify(task[field])
