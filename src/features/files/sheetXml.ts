/**
 * A workbook's own XML, looked at before a reader of spreadsheets is let at it: which file is which sheet, how far
 * each reaches, and which cells are formulas (the reader takes a formula's last result for a value). What is not
 * plain enough to be sure of is refused.
 */
import type { FileRows } from './engine/compareTables'
import type { Extent } from './limits'

interface Tag {
  /** Without its prefix. */
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: string
}

/** A document type could name entities, a quote left open could hide a tag: no spreadsheet program writes either. */
export class DoubtfulXml extends Error {}

const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Goes once through the text, whatever it holds. */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<')
  while (at >= 0) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, at))
    const end = xml.indexOf(skipped?.[1] ?? '>', at + 1)
    if (end < 0) throw new DoubtfulXml()
    if (!skipped) yield tagOf(xml.slice(at + 1, end))
    at = xml.indexOf('<', end + 1)
  }
}

function tagOf(inside: string): Tag {
  const quotes = inside.match(/["']/g)?.length ?? 0
  const [, slash, name, attributes = ''] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)([^]*)$/.exec(inside) ?? []
  if (!name || quotes % 2 || inside.includes('<')) throw new DoubtfulXml()
  return { name, isEnd: slash === '/', attributes }
}

/** Value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(
    /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (key === name) return double ?? single
  return undefined
}

/** Paths of the sheets in the order of the workbook; undefined for a sheet of another kind, such as a chart. */
export function sheetPaths(files: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  const targets = new Map<string, string>()
  for (const { name, attributes } of tagsOf(files.get('xl/_rels/workbook.xml.rels') ?? ''))
    if (name === 'Relationship' && attribute(attributes, 'Type')?.endsWith('/worksheet')) {
      const target = attribute(attributes, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      targets.set(attribute(attributes, 'Id') ?? '', path)
    }
  const paths: (string | undefined)[] = []
  for (const { name, isEnd, attributes } of tagsOf(files.get('xl/workbook.xml') ?? ''))
    if (name === 'sheet' && !isEnd) paths.push(targets.get(attribute(attributes, 'id') ?? ''))
  return paths
}

export interface SheetFacts extends Extent {
  readonly formulas: FileRows['formulas']
}

export function sheetFacts(xml: string): SheetFacts {
  let [rows, columns, row, column] = [0, 0, 0, 0]
  const formulas: { row: number; column: number }[] = []
  for (const { name, isEnd, attributes } of tagsOf(xml)) {
    if (isEnd) continue
    if (name === 'row') {
      row = wholeNumber(attribute(attributes, 'r')) ?? row + 1
      column = 0
    } else if (name === 'c') {
      const cell = attribute(attributes, 'r')
      if (cell === undefined) column += 1
      else [row, column] = placeOf(cell)
    } else if (name === 'f') formulas.push({ row, column: column - 1 })
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
  }
  return { rows, columns, formulas }
}

/** XFD1048576 → [1048576, 16384]. */
function placeOf(cell: string): [number, number] {
  const [, letters, row] = /^([A-Z]{1,4})(\d{1,8})$/.exec(cell) ?? []
  if (!letters) throw new DoubtfulXml()
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(row), column]
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,8}$/.test(text)) throw new DoubtfulXml()
  return Number(text)
}
