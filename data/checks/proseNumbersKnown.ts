import { exponentOf } from '../../src/record/unitScale.ts'
import { listOf, type AnyRow, type Tables } from '../pipeline/tables.ts'
import { complaint, type Check, type Complaint, type StatementRow } from './check.ts'

/**
 * Numbers in our own words that no row states, by id; each was held against its page by a person. The list may only
 * shrink: an entry that is no longer needed is a finding.
 */
const READ_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  // Counted in the repost, which says 38.
  'plan-2022-38-or-39': [39],
  'xm-2022-47-repost-002': [39],
  'work-plan-2022-key-tasks': [39],
  // Printed beside the figure, and no figure of its own.
  'sup-fznews-2021-04-001': [61, 206, 228],
  'sup-innovation-three-categories-vs-2020': [206],
  'sup-fj-drc-2026-02-003': [2025],
  'sup-gigabit-batch-2-002': [110],
  'sup-hxnews-2019-04-001': [14, 7217],
}

/** Digits that no letter or point binds to a name (5G, FP16), with the word that multiplies them. */
const NUMBER =
  /(?<![A-Za-z\d.])(\d[\d,]*(?:\.\d+)?)(?![A-Za-z\d])\s?([万亿]|million|billion|thousand)?/g
const TIMES: Readonly<Record<string, number>> = {
  万: 10 ** exponentOf('万'),
  亿: 10 ** exponentOf('亿'),
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

/**
 * A figure that is corrected must be corrected wherever our own words name it: each number of a reason or an
 * explanation is one that its members are known by, each number of a note or a definition also one of what the
 * comparisons and conflicts set beside it. What a person has found right all the same stands in `READ_NUMBERS`.
 */
export const proseNumbersKnown: Check = {
  name: 'prose-numbers-known',
  description: 'numbers in reasons, notes and definitions are those of the rows they speak of',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row]))
    const members = (ids: string) => listOf(ids).flatMap((id) => statements.get(id) ?? [])
    const known = knownIn(tables)
    const sets = [...tables.comparisons, ...tables.conflicts].map(({ cells }) =>
      members(cells.members),
    )
    const around = (rows: readonly StatementRow[]) =>
      known([...rows, ...sets.filter((set) => set.some((row) => rows.includes(row))).flat()])
    const ofIndicator = ({ id }: { readonly id: string }) =>
      tables.statements.filter(({ cells }) => cells.indicator === id)
    return [
      ...tables.comparisons.flatMap((row) =>
        unknownIn(row, ['reason_zh_hans', 'reason_en'], known(members(row.cells.members))),
      ),
      ...tables.conflicts.flatMap((row) =>
        unknownIn(
          row,
          ['explanation_zh_hans', 'explanation_en'],
          known(members(row.cells.members)),
        ),
      ),
      ...tables.statements.flatMap((row) => unknownIn(row, ['note', 'note_en'], around([row]))),
      ...tables.indicators.flatMap((row) =>
        unknownIn(row, ['definition', 'definition_en'], around(ofIndicator(row.cells))),
      ),
    ]
  },
}

/** Numbers that rows are known by: values, units, printed characters, periods, sections, documents, names. */
function knownIn({ documents, indicators, non_figures }: Tables) {
  const documentOf = new Map(documents.map(({ cells }) => [cells.id, cells]))
  const indicatorOf = new Map(indicators.map(({ cells }) => [cells.id, cells]))
  return (rows: readonly StatementRow[]): ReadonlySet<number> =>
    new Set(
      rows.flatMap(({ cells }) => {
        const source = documentOf.get(cells.document)
        const named = indicatorOf.get(cells.indicator)
        const names = non_figures.filter(
          (row) => row.cells.document === cells.document && row.cells.section === cells.section,
        )
        const texts = [
          `${cells.value}${cells.unit}`,
          `1${cells.unit}`,
          ...[cells.token, cells.period, cells.section, cells.document],
          ...(source ? [source.number, source.title, source.signed, source.published] : []),
          ...(named ? [named.id, named.name_zh_hans] : []),
          ...names.map((row) => row.cells.token),
        ]
        return texts
          .flatMap((text) => numbersIn(text.normalize('NFKC').replace(/[A-Za-z-]+/g, ' ')))
          .flatMap(({ readings }) => readings)
      }),
    )
}

interface Found {
  readonly written: string
  /** As it stands, and multiplied by the word behind it. */
  readonly readings: readonly number[]
}

function numbersIn(text: string): Found[] {
  return [...text.matchAll(NUMBER)].map(([written, digits = '', word]) => {
    const number = Number(digits.replaceAll(',', ''))
    // 12 digits: 10.7 × 10000 is 107000 and not 106999.99999999999.
    const times = Number((number * (TIMES[word ?? ''] ?? 1)).toPrecision(12))
    return { written: written.trim(), readings: [number, times] }
  })
}

/** Numbers that nothing explains, and entries of the list that nothing needs any longer. */
function unknownIn(
  row: AnyRow,
  columns: readonly [zh: string, en: string],
  known: ReadonlySet<number>,
): Complaint[] {
  const read = READ_NUMBERS[row.cells.id ?? ''] ?? []
  const met = new Set<number>()
  const unknown = columns.flatMap((column) =>
    numbersIn(row.cells[column] ?? '')
      .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
      .filter(({ readings: [number = NaN] }) => !(read.includes(number) && met.add(number)))
      .map(({ written }) => {
        const message = `“${written}” is no number of the rows that this speaks of`
        const mend = 'write the number as it stands there now, or leave it out'
        return complaint(row, column, message, mend)
      }),
  )
  const idle = read.filter((number) => !met.has(number))
  if (idle.length === 0) return unknown
  const message = `${idle.join(' and ')} of READ_NUMBERS needs no excuse here`
  return [...unknown, complaint(row, columns[0], message, 'delete it there')]
}
