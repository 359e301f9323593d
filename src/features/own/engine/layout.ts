/** Where the table of a sheet begins and what each of its columns means: guessed here, changed by the reader. Pure. */
import lexicon from '../../../../data/lexicon/sheetTitles.json' with { type: 'json' }
import { isPeriodLike, readCellPeriod, yearIn } from './cellPeriod.ts'
import { textOf, type Merge, type Sheet } from './sheet.ts'

export const LABELS = [
  'area',
  'indicator',
  'unit',
  'place',
  'period',
  'kind',
  'source',
  'note',
] as const
export type Label = (typeof LABELS)[number]

export type CellKind = 'actual' | 'target'

export type Meaning =
  | { readonly is: Label }
  | {
      readonly is: 'figures'
      /** As its title says it; '' where each row says its own. */
      readonly period: string
      /** '' where each row says it, or nobody. */
      readonly kind: CellKind | ''
    }
  | { readonly is: 'ignored' }

export interface Column {
  /** As it stands above it, of several rows of titles the parts one after another. */
  readonly title: string
  readonly meaning: Meaning
}

export interface Layout {
  /** Rows of titles, from 0; `first` is the row of the titles, `below` the first row of the table itself. */
  readonly first: number
  readonly below: number
  /** The one that names the indicators' column. */
  readonly named: number
  readonly columns: readonly Column[]
  /** Said above the table for all of it, else ''. */
  readonly unit: string
  readonly year: string
}

/** Titles, dates and the unit stand above a table; more lines are another kind of sheet. */
const MOST_ABOVE = 30
/** Years, months and what is measured: no table has more rows of titles. */
const MOST_TITLES = 3
/** Rows that show what a column without a known title holds. */
const SAMPLE = 60

/** Undefined where no row looks like the titles of a table of figures. */
export function guessLayout(sheet: Sheet): Layout | undefined {
  const scores = sheet.rows.slice(0, MOST_ABOVE).map((_, row) => titleScore(texts(sheet, row)))
  const best = Math.max(0, ...scores)
  return best >= 2 ? layoutAt(sheet, scores.indexOf(best)) : undefined
}

/** The layout where this row, from 0, is the one that names the indicators' column. */
export function layoutAt(sheet: Sheet, row: number): Layout {
  const filled = fillMerges(sheet)
  const first = isAbove(sheet, row - 1, row) ? row - 1 : row
  let below = row + 1
  while (below - first < MOST_TITLES && isSecondTitle(sheet, below, row)) below += 1
  const above = sheet.rows.slice(0, first).flatMap((cells) => cells.map(textOf))
  const year = [...above, sheet.name].map(yearIn).find(Boolean) ?? ''
  const unit = above.map(unitSaid).find(Boolean) ?? ''
  const width = Math.max(0, ...sheet.rows.slice(first, below + SAMPLE).map(({ length }) => length))
  const titles = titlesOf(filled, first, below, width)
  const columns = titles.map((title, at) => ({
    title,
    meaning: meaningOf(title, year) ?? meaningByContent(sheet, title, at, below),
  }))
  return { first, below, named: row, unit, year, columns: eachLabelOnce(columns) }
}

export const MEANING_CHOICES = [...LABELS, 'figures', 'actual', 'target', 'ignored'] as const
export type MeaningChoice = (typeof MEANING_CHOICES)[number]

export const choiceOf = (meaning: Meaning): MeaningChoice =>
  meaning.is === 'figures' ? meaning.kind || 'figures' : meaning.is

/** The layout after the reader said what a column means; a label belongs to one column. */
export function chooseMeaning(layout: Layout, at: number, choice: MeaningChoice): Layout {
  const columns = layout.columns.map((column, other): Column => {
    if (other === at) return { ...column, meaning: meaningFor(layout, column, choice) }
    const isTaken = column.meaning.is === choice && choice !== 'figures'
    return isTaken ? { ...column, meaning: { is: 'ignored' } } : column
  })
  return { ...layout, columns }
}

function meaningFor({ columns, year }: Layout, { title }: Column, choice: MeaningChoice): Meaning {
  if (choice !== 'figures' && choice !== 'actual' && choice !== 'target') return { is: choice }
  const guessed = figuresOf(title, year)
  const rows = columns.some(({ meaning }) => meaning.is === 'period')
  const period = guessed?.is === 'figures' ? guessed.period : rows ? '' : title
  return { is: 'figures', period, kind: choice === 'figures' ? '' : choice }
}

/** `（单位：亿元）` above a table. */
const unitSaid = (text: string): string =>
  /^[(（]?单位[:：]\s*([^)）]+)[)）]?$/.exec(text)?.[1]?.trim() ?? ''

const texts = (sheet: Sheet, row: number): readonly string[] => (sheet.rows[row] ?? []).map(textOf)

/** A title that is one of many words is as good as two that might be anything. */
function titleScore(cells: readonly string[]): number {
  const labels = new Set(cells.map(labelOf).filter(Boolean))
  const periods = cells.filter((cell) => cell && isPeriodLike(cell)).length
  const figures = cells.some((cell) => figuresOf(cell, ''))
  if (!labels.has('indicator')) return 0
  return labels.size * 2 + Math.min(periods, 3) + Number(figures) - 1
}

const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[*:：\s]+/g, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => lexicon.titles[label].map((title) => [title, label] as const)),
)

/** A second row of titles may say the same in another language. */
const labelOf = (title: string): Label | undefined => {
  const text = plain(title)
  return LABEL_OF.get(text) ?? LABEL_OF.get(text.split(' ')[0] ?? '')
}

/** Undefined where the title is no known one. */
function meaningOf(title: string, year: string): Meaning | undefined {
  const figures = figuresOf(title, year)
  if (figures) return figures
  const label = labelOf(title)
  if (label) return { is: label }
  return lexicon.ignored.includes(plain(title)) ? { is: 'ignored' } : undefined
}

/** `2026年6月`, `2026年目标`, `实际值`. */
function figuresOf(title: string, year: string): Meaning | undefined {
  if (readCellPeriod(title, year)) return { is: 'figures', period: title, kind: '' }
  const { rest, kind } = withoutKind(title)
  if (kind && rest === '') return { is: 'figures', period: '', kind }
  if (kind && readCellPeriod(rest, year)) return { is: 'figures', period: rest, kind }
  if (lexicon.values.includes(plain(title))) return { is: 'figures', period: '', kind: '' }
  return undefined
}

const KIND_WORDS: readonly (readonly [string, CellKind])[] = [
  ...lexicon.targets.map((word) => [word, 'target'] as const),
  ...lexicon.actuals.map((word) => [word, 'actual'] as const),
]

/** `2026年目标` → 2026年 and a target; `目标` may stand on either side. */
function withoutKind(title: string): { readonly rest: string; readonly kind: CellKind | '' } {
  const text = title.toLowerCase().replace(/[\s()（）]+/g, '')
  for (const [word, kind] of KIND_WORDS)
    if (text.startsWith(word) || text.endsWith(word)) return { rest: text.replace(word, ''), kind }
  return { rest: text, kind: '' }
}

/** What a cell of a column of kinds says; undefined for a word that is none of them. */
export function kindOf(text: string): CellKind | undefined {
  if (!text) return 'actual'
  const { rest, kind } = withoutKind(text)
  return rest === '' && kind ? kind : undefined
}

/** A column of numbers whose title holds a digit was meant as a period: its title is then told of as unreadable. */
function meaningByContent(sheet: Sheet, title: string, at: number, below: number): Meaning {
  const cells = sheet.rows.slice(below, below + SAMPLE).map((row) => textOf(row[at]))
  const filled = cells.filter(Boolean)
  const numbers = filled.filter((cell) => /^[-+−]?[\d,.]+%?$/.test(cell)).length
  return /\d/.test(title) && numbers > 0 && numbers >= filled.length / 2
    ? { is: 'figures', period: title, kind: '' }
    : { is: 'ignored' }
}

/** Of two columns with one title the first counts. */
function eachLabelOnce(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const { is } = column.meaning
    if (is === 'figures' || is === 'ignored') return column
    if (seen.has(is)) return { ...column, meaning: { is: 'ignored' } }
    seen.add(is)
    return column
  })
}

/** The row above the one that names the indicators' column: years or kinds over months, nothing else. */
function isAbove(sheet: Sheet, row: number, titles: number): boolean {
  const cells = texts(sheet, row)
  const filled = cells.filter(Boolean)
  if (!filled.length || !filled.every(isTitlePart) || filled.some(labelOf)) return false
  // Years over nothing are a line of the table above this one.
  return cells.every((cell, at) => {
    const under = textOf(sheet.rows[titles]?.[at])
    return !cell || (under !== '' && !labelOf(under))
  })
}

/** A row below the titles that only goes on with them. */
function isSecondTitle(sheet: Sheet, row: number, titles: number): boolean {
  const name = texts(sheet, titles).findIndex((cell) => labelOf(cell) === 'indicator')
  const cells = texts(sheet, row)
  const filled = cells.filter(Boolean)
  const named = cells[name] ?? ''
  const isNamedAgain = named === '' || labelOf(named) !== undefined
  return filled.length > 0 && isNamedAgain && filled.every(isTitlePart)
}

const isTitlePart = (cell: string): boolean =>
  isPeriodLike(cell) || labelOf(cell) !== undefined || figuresOf(cell, '') !== undefined

/** The parts of each column's title, from above; one that stands over several columns stands over each. */
function titlesOf(
  filled: (row: number, column: number) => string,
  first: number,
  below: number,
  width: number,
): readonly string[] {
  const last = below - 1
  /** Files without merges leave the cells behind a year empty, where the months go on below. */
  const over = (row: number, column: number): string => {
    const under = filled(last, column)
    if (row === last || !under || labelOf(under)) return ''
    const left = Array.from({ length: column }, (_, back) => filled(row, column - 1 - back))
    const near = left.find(Boolean) ?? ''
    return labelOf(near) ? '' : near
  }
  return Array.from({ length: width }, (_, column) => {
    const parts = new Set<string>()
    for (let row = first; row < below; row += 1) parts.add(filled(row, column) || over(row, column))
    return joined([...parts].filter(Boolean))
  })
}

/** 2026 over 6月 is 2026年6月; 指标 over Indicator stay two words; 2026年6月 over 2026-06 is said twice. */
const joined = (parts: readonly string[]): string =>
  parts
    .filter((part, at) => {
      const isWhole = parts.slice(at + 1).some((later) => readCellPeriod(later, ''))
      return !isWhole || !readCellPeriod(part, '')
    })
    .map((part, at, all) => (/^\d{4}$/.test(part) && at < all.length - 1 ? `${part}年` : part))
    .join(parts.every((part) => labelOf(part)) ? ' ' : '')

/** Text at a place, where a merge covers it that of the merge. */
function fillMerges({ rows, merges = [] }: Sheet): (row: number, column: number) => string {
  return (row, column) => {
    const own = textOf(rows[row]?.[column])
    if (own) return own
    const merge = merges.find((each) => covers(each, row, column))
    return merge ? textOf(rows[merge.top]?.[merge.left]) : ''
  }
}

export const covers = ({ top, left, bottom, right }: Merge, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
