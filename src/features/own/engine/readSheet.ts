/**
 * A sheet → what it states, one observation a cell, and what is wrong, by cell. Long or wide, below titles, with cells
 * that are filled down. A wrong cell never becomes a figure, a blank one is none. Pure: the page and the pipeline of the
 * shipped data read the same files alike.
 */
import lexicon from '../../../../data/lexicon/sheetTitles.json' with { type: 'json' }
import { readValue } from '../../../record/printedValue.ts'
import { scaleOf } from '../../../record/unitScale.ts'
import { isPeriodLike, readCellPeriod, yearIn } from './cellPeriod.ts'
import type { Finding } from './findings.ts'
import { covers, guessLayout, kindOf, type CellKind, type Label, type Layout } from './layout.ts'
import { indicatorKey, MOST_VALUES, observationKey, type Observation } from './observation.ts'
import { textOf, type Sheet } from './sheet.ts'

export interface SheetReading {
  readonly layout: Layout
  readonly observations: readonly Observation[]
  readonly findings: readonly Finding[]
  readonly counts: {
    readonly indicators: number
    readonly periods: number
    readonly blank: number
  }
  /** Read no further than `MOST_VALUES`. */
  readonly tooMany: boolean
}

/** Undefined where no row looks like the titles of a table of figures. */
export function readSheet(sheet: Sheet, given?: Layout): SheetReading | undefined {
  const layout = given ?? guessLayout(sheet)
  if (!layout) return undefined
  const found: Finding[] = []
  const read: Observation[] = []
  const columns = figureColumns(layout, found)
  let filled: Readonly<Partial<Record<Label, string>>> = {}
  let blank = 0
  let tooMany = false

  for (let at = layout.below; at < sheet.rows.length && !tooMany; at += 1) {
    const row = { sheet, at, layout }
    const cells = (sheet.rows[at] ?? []).map(textOf)
    if (cells.every((cell) => cell === '') || isTitlesAgain(cells, sheet, layout)) continue
    const heading = headingOf(cells)
    if (heading !== undefined) {
      filled = { ...filled, area: heading, indicator: '' }
      continue
    }
    const printed = columns.filter(({ column }) => (cells[column] ?? '') !== '')
    if (!printed.length) {
      if (cells.filter(Boolean).length === 1)
        found.push({ level: 'note', kind: 'rowIgnored', row: at + 1, text: cells.join('') })
      else blank += columns.length
      filled = goOn(filled, row)
      continue
    }
    filled = goOn(filled, row)
    blank += columns.length - printed.length
    for (const figure of printed) {
      const outcome = readFigure(figure, cells[figure.column]!, row, filled)
      if (outcome === 'blank') blank += 1
      else if ('level' in outcome) found.push(outcome)
      else read.push(outcome)
    }
    tooMany = read.length > MOST_VALUES
  }
  const { dated, told } = monthsOf(read.slice(0, MOST_VALUES), layout)
  const { kept, findings } = withoutContradictions(dated)
  return {
    layout,
    observations: kept,
    findings: [...onceARow(found), ...told, ...findings].sort(
      (a, b) =>
        Number(a.level === 'note') - Number(b.level === 'note') ||
        a.row - b.row ||
        (a.column ?? 0) - (b.column ?? 0),
    ),
    counts: {
      indicators: new Set(kept.map(indicatorKey)).size,
      periods: new Set(kept.map(({ period }) => period)).size,
      blank,
    },
    tooMany,
  }
}

interface FigureColumn {
  readonly column: number
  readonly title: string
  /** Canonical, of this column alone; '' where the row says it. */
  readonly period: string
  /** What the title says of it where the row says its year. */
  readonly part: string
  readonly kind: CellKind | ''
}

interface Row {
  readonly sheet: Sheet
  readonly at: number
  readonly layout: Layout
}

/** Columns whose title cannot be read are named once and not read. */
function figureColumns(layout: Layout, found: Finding[]): readonly FigureColumn[] {
  const hasPeriods = layout.columns.some(({ meaning }) => meaning.is === 'period')
  return layout.columns.flatMap(({ title, meaning }, column): readonly FigureColumn[] => {
    if (meaning.is === 'ignored' && title && !isIgnored(title))
      found.push(at({ level: 'note', kind: 'columnIgnored', text: title }, layout.below, column))
    if (meaning.is !== 'figures') return []
    const { kind } = meaning
    const period = meaning.period && readCellPeriod(meaning.period, layout.year)
    if (period) return [{ column, title, period, part: '', kind }]
    if (!meaning.period || hasPeriods)
      return [{ column, title, period: '', part: meaning.period, kind }]
    const isMonth = isPeriodLike(meaning.period)
    found.push(
      at(
        { level: 'error', kind: isMonth ? 'noYear' : 'period', text: meaning.period },
        layout.below,
        column,
      ),
    )
    return []
  })
}

const isIgnored = (title: string) => lexicon.ignored.includes(title.toLowerCase())

const at = (
  finding: Pick<Finding, 'level' | 'kind' | 'text'> & Partial<Finding>,
  row: number,
  column: number,
): Finding => ({ ...finding, row, column: column + 1 })

/** What the row says itself, what a merge says for it, and what goes on from the row above. */
function goOn(
  before: Readonly<Partial<Record<Label, string>>>,
  row: Row,
): Readonly<Partial<Record<Label, string>>> {
  const own = (label: Label) => labelIn(row, label)
  const indicator = own('indicator')
  const hasAreas = row.layout.columns.some(({ meaning }) => meaning.is === 'area')
  const area = own('area') || before.area || ''
  const isSame = indicator === '' || (indicator === before.indicator && !hasAreas)
  return {
    area,
    indicator: indicator || before.indicator || '',
    unit: own('unit') || (isSame ? (before.unit ?? '') : ''),
    place: own('place'),
    period: own('period'),
    kind: own('kind'),
    source: own('source'),
    note: own('note'),
  }
}

function labelIn({ sheet, at, layout }: Row, label: Label): string {
  const column = layout.columns.findIndex(({ meaning }) => meaning.is === label)
  if (column < 0) return ''
  const own = textOf(sheet.rows[at]?.[column])
  if (own) return own
  const merge = sheet.merges?.find((each) => covers(each, at, column))
  // A merge that comes from the titles says nothing of the rows.
  if (!merge || merge.top < layout.below) return ''
  return textOf(sheet.rows[merge.top]?.[merge.left])
}

function readFigure(
  { column, title, part, ...of }: FigureColumn,
  text: string,
  row: Row,
  said: Readonly<Partial<Record<Label, string>>>,
): Observation | Finding | 'blank' {
  const { layout } = row
  const wrong = (kind: Finding['kind'], about: string, other?: string): Finding =>
    at(
      { level: 'error', kind, text: about, title, ...(other !== undefined && { other }) },
      row.at + 1,
      column,
    )
  if (text.startsWith('=')) return wrong('formula', text)
  const isNone = lexicon.none.includes((said.unit ?? '').toLowerCase())
  const { name, unit: inName } = nameAndUnit(said.indicator ?? '')
  const ofRow = isNone ? '' : said.unit || inName || layout.unit
  const value = readValue(text, ofRow)
  if (value.kind === 'blank') return 'blank'
  if (!said.indicator) return wrong('noIndicator', text)
  if (value.kind === 'unreadable') return { ...wrong('value', text), why: value.why }
  const { quantity, hedge, token } = value
  const unit = ofRow || (isNone ? '' : quantity.unit)
  if (!unit && !isNone) return wrong('noUnit', said.indicator)
  if (!countsSame(quantity.unit, unit)) return wrong('unitOfCell', text, unit)
  const printed = said.period ?? ''
  const year = yearIn(printed) || layout.year
  const period =
    of.period || (part ? readCellPeriod(part, year) : readCellPeriod(printed, layout.year))
  if (!period) {
    const about = part || printed
    if (!about) return wrong('noPeriod', text)
    return wrong(isPeriodLike(about) ? 'noYear' : 'period', about)
  }
  const rowKind = kindOf(said.kind ?? '')
  if (!of.kind && rowKind === undefined) return wrong('kind', said.kind ?? '')
  return {
    row: row.at + 1,
    column: column + 1,
    area: said.area ?? '',
    indicator: said.unit ? said.indicator : name,
    unit,
    place: said.place ?? '',
    period,
    kind: of.kind || rowKind || 'actual',
    quantity,
    hedge,
    token,
    source: said.source ?? '',
    note: said.note ?? '',
  }
}

/** `地区生产总值（亿元）` names its unit where no column does. */
function nameAndUnit(indicator: string): { readonly name: string; readonly unit: string } {
  const [, name, unit] = /^(.+?)\s*[(（]([^()（）]{1,12})[)）]$/.exec(indicator) ?? []
  return name && unit ? { name, unit } : { name: indicator, unit: '' }
}

/** 1.2亿元 may stand in a column of 万元; 5% may not. */
const countsSame = (printed: string, ofColumn: string): boolean =>
  scaleOf(printed).kind === scaleOf(ofColumn).kind

/** 一、工业经济 on a line of its own. */
function headingOf(cells: readonly string[]): string | undefined {
  const [only, ...more] = cells.filter(Boolean)
  if (!only || more.length) return undefined
  const [, heading] =
    /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])\s*(.+)$/.exec(only) ?? []
  return heading
}

/** Tables that are printed on several pages repeat their titles. */
function isTitlesAgain(cells: readonly string[], sheet: Sheet, { first, below }: Layout): boolean {
  const filled = cells.flatMap((cell, column) => (cell ? [{ cell, column }] : []))
  return sheet.rows
    .slice(first, below)
    .some(
      (row) =>
        filled.length > 1 && filled.every(({ cell, column }) => textOf(row[column]) === cell),
    )
}

/** A spreadsheet makes 2026-06-01 of a typed 2026-06: where every day is the first of a month, months are meant. */
function monthsOf(read: readonly Observation[], layout: Layout) {
  const days = new Set(read.map(({ period }) => period).filter((period) => period.length === 10))
  const isMonths = days.size > 1 && [...days].every((day) => day.endsWith('-01'))
  if (!isMonths) return { dated: read, told: [] }
  const [first = ''] = days
  const told: Finding = { level: 'note', kind: 'firstDays', row: layout.below, text: first }
  return {
    dated: read.map((of) => (days.has(of.period) ? { ...of, period: of.period.slice(0, 7) } : of)),
    told: [told],
  }
}

/** A row without a name or a unit is told of once, not for each of its cells. */
function onceARow(found: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return found.filter(({ kind, row }) => {
    if (kind !== 'noUnit' && kind !== 'noIndicator' && kind !== 'kind') return true
    const key = `${kind}|${row}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Two values of one figure, and one indicator in two scales, are nobody's figures. */
function withoutContradictions(read: readonly Observation[]) {
  const findings: Finding[] = []
  const firstUnit = new Map<string, string>()
  const told = new Set<string>()
  const inOneUnit = read.filter((of) => {
    const name = `${of.area}|${of.indicator}`
    const unit = firstUnit.get(name)
    if (unit === undefined) firstUnit.set(name, of.unit)
    if (unit === undefined || unit === of.unit) return true
    const isScale = scaleOf(unit).kind === scaleOf(of.unit).kind
    if (!told.has(indicatorKey(of))) {
      told.add(indicatorKey(of))
      const kind = isScale ? 'unitsDiffer' : 'unitsOther'
      const level = isScale ? 'error' : 'note'
      const { row, column, indicator: text, unit: title } = of
      findings.push({ level, kind, row, column, text, title, other: unit })
    }
    return !isScale
  })
  const byKey = new Map<string, Observation[]>()
  for (const of of inOneUnit) {
    const key = observationKey(of)
    const others = byKey.get(key)
    if (others) others.push(of)
    else byKey.set(key, [of])
  }
  const kept: Observation[] = []
  for (const [first, ...others] of byKey.values()) {
    if (!first) continue
    const differing = others.filter(({ quantity }) => !alike(quantity, first.quantity))
    if (!differing.length) kept.push(first)
    for (const { row, column, token, period } of others)
      findings.push({
        level: differing.length ? 'error' : 'note',
        kind: differing.length ? 'twice' : 'same',
        row,
        column,
        text: token,
        title: period,
        other: first.token,
        place: { row: first.row, column: first.column },
      })
  }
  kept.sort((a, b) => a.row - b.row || a.column - b.column)
  return { kept, findings }
}

const alike = (a: Observation['quantity'], b: Observation['quantity']): boolean =>
  a.comparator === b.comparator && a.value === b.value && a.unit === b.unit
