import { diffDatasets, type Change } from '../../src/features/changes/engine/changes.ts'
import type { Dataset, Statement } from '../../src/record/dataset.ts'
import { createLookups, type Lookups } from '../../src/record/lookups.ts'

/** What part of the version a release raises. */
export type Level = 'none' | 'patch' | 'minor' | 'major'

export interface ReleaseNotes {
  readonly level: Level
  /** In readers' words, under 新发布, 更正 and 口径变化. */
  readonly published: readonly string[]
  readonly corrected: readonly string[]
  readonly redefined: readonly string[]
}

/** What of an indicator says how its figures are counted. */
const MEASURE = ['definition', 'basis', 'direction', 'unit'] as const

/**
 * What a release says otherwise than the one before it. Major: an address that readers have kept leads nowhere any more;
 * minor: something new, or another way of counting; patch: a correction.
 */
export function releaseNotes(before: Dataset, after: Dataset): ReleaseNotes {
  const [was, is] = [createLookups(before), createLookups(after)]
  // Verdicts are no data: a day on which no target is due yet leaves them as they are.
  const { indicators, tasks } = diffDatasets(was, is, before.released)
  const published: string[] = []
  const corrected: string[] = []
  const redefined = [...measureChanges(was, is), ...relationChanges(before, after)]
  for (const { id, changes } of indicators) {
    const name = (is.indicators.get(id) ?? was.indicators.get(id))?.name.zh ?? id
    for (const change of changes) noteChange(name, change, [was, is], published, corrected)
  }
  for (const { before: old, after: fresh } of tasks) {
    if (!old) published.push(`任务：${fresh?.title ?? ''}`)
    else corrected.push(`任务：${old.title}${fresh ? '' : '（删去）'}`)
  }
  const documents = after.documents.filter(({ id }) => !was.documents.has(id))
  published.push(...documents.map(({ title }) => `文件：《${title.zh}》`))
  const gone = (['indicators', 'documents', 'tasks'] as const).some((table) => {
    const left = new Set(after[table].map(({ id }) => id))
    return before[table].some(({ id }) => !left.has(id))
  })
  const isSame = contentOf(before) === contentOf(after)
  const level =
    gone || before.schema !== after.schema
      ? 'major'
      : published.length || redefined.length
        ? 'minor'
        : isSame
          ? 'none'
          : 'patch'
  // Of a table that readers see only through others.
  if (!isSame && !published.length && !corrected.length && !redefined.length)
    corrected.push('名称与说明文字')
  return { level, published, corrected, redefined }
}

function noteChange(
  name: string,
  change: Change,
  [was, is]: readonly [Lookups, Lookups],
  published: string[],
  corrected: string[],
) {
  if (change.kind === 'added') published.push(`${name}：${printed(change.after, is)}`)
  if (change.kind === 'removed') corrected.push(`${name}：删去${printed(change.before, was)}`)
  if (change.kind === 'changed')
    corrected.push(`${name}：${printed(change.before, was)}改为${printed(change.after, is)}`)
  if (change.kind === 'text' && change.field === 'name')
    corrected.push(`${name}：名称由“${change.before.zh}”改为“${change.after.zh}”`)
}

function printed({ token, document, period }: Statement, lookups: Lookups): string {
  const found = lookups.documents.get(document)
  return `“${token}”（${period}，${found?.number || found?.shortTitle.zh || document}）`
}

function measureChanges(was: Lookups, is: Lookups): string[] {
  return [...is.indicators.values()].flatMap((after) => {
    const before = was.indicators.get(after.id)
    const differs = (field: (typeof MEASURE)[number]) =>
      JSON.stringify(before?.[field]) !== JSON.stringify(after[field])
    return before && MEASURE.some(differs) ? [`${after.name.zh}：${after.definition.zh}`] : []
  })
}

function relationChanges(before: Dataset, after: Dataset): string[] {
  const known = new Map(before.comparisons.map((one) => [one.id, JSON.stringify(one)]))
  return after.comparisons
    .filter((one) => known.get(one.id) !== JSON.stringify(one))
    .map(({ reason }) => `可比关系：${reason.zh}`)
}

const contentOf = (dataset: Dataset): string =>
  JSON.stringify({ ...dataset, version: '', released: '' })

/** `raised('1.2.3', 'minor')` → `1.3.0` */
export function raised(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+]/).map(Number)
  if (level === 'major') return `${major + 1}.0.0`
  if (level === 'minor') return `${major}.${minor + 1}.0`
  return level === 'patch' ? `${major}.${minor}.${patch + 1}` : `${major}.${minor}.${patch}`
}

/** As it is published beside the data. */
export function notesText(version: string, released: string, notes: ReleaseNotes): string {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length ? `\n${heading}\n${lines.map((line) => `- ${line}\n`).join('')}` : ''
  return (
    `数据 ${version}（${released}）\n` +
    part('新发布', notes.published) +
    part('更正', notes.corrected) +
    part('口径变化', notes.redefined)
  )
}
