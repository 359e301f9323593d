/**
 * The parts of an XLSX → its sheets, each cell as its spreadsheet shows it: 11.0 stays 11.0, 0.836 in per cent is 83.6%.
 * Readers of spreadsheets give the stored number and drop formats, merges and formulas that were never worked out.
 * Pure: whoever unzips says how large a part may be.
 */
import { builtInFormat, showNumber } from './numberFormat.ts'
import type { Cell, Merge, Sheet } from './sheet.ts'

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
}

export interface WorkbookSheet extends Sheet {
  /** Hidden by whoever made the file. */
  readonly hidden: boolean
  /** Cells that hold more digits than they show: what is shown is read. */
  readonly shortened: number
}

/** More rows or columns than a table of figures has. */
export class SheetTooLarge extends Error {
  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    super('sheet too large')
  }
}

export interface SheetLimits {
  readonly rows: number
  readonly columns: number
}

/**
 * `parts`: name in the zip → its XML.
 * @throws SheetTooLarge, or whatever a part that is no spreadsheet's breaks on
 */
export function readWorkbook(parts: ReadonlyMap<string, string>, limits: SheetLimits): Workbook {
  const part = (name: string) => parts.get(name) ?? ''
  const targets = new Map<string, string>()
  for (const { attributes } of elements(part('xl/_rels/workbook.xml.rels'), 'Relationship'))
    targets.set(attribute(attributes, 'Id'), pathOf(attribute(attributes, 'Target')))
  const book = part('xl/workbook.xml')
  const [properties] = elements(book, 'workbookPr')
  const world = {
    texts: elements(part('xl/sharedStrings.xml'), 'si').map(({ inner }) => textIn(inner)),
    formats: cellFormats(part('xl/styles.xml')),
    is1904: /^(1|true)$/.test(attribute(properties?.attributes ?? '', 'date1904')),
    limits,
  }
  const sheets = elements(book, 'sheet').flatMap(({ attributes }) => {
    const xml = parts.get(targets.get(attribute(attributes, 'id')) ?? '')
    // A sheet that is a chart has no rows.
    if (xml === undefined || !/<(?:\w+:)?sheetData/.test(xml)) return []
    const hidden = !/^(visible)?$/.test(attribute(attributes, 'state'))
    return [{ name: unescaped(attribute(attributes, 'name')), hidden, ...readRows(xml, world) }]
  })
  return { sheets }
}

interface World {
  readonly texts: readonly string[]
  /** Format code of each style. */
  readonly formats: readonly string[]
  readonly is1904: boolean
  readonly limits: SheetLimits
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`

function readRows(xml: string, world: World): Omit<WorkbookSheet, 'name' | 'hidden'> {
  const rows: Cell[][] = []
  let [row, shortened] = [0, 0]
  for (const line of elements(xml, 'row')) {
    row = Number(attribute(line.attributes, 'r')) || row + 1
    let column = 0
    for (const { attributes, inner } of elements(line.inner, 'c')) {
      const [, letters = ''] = /^([A-Z]{1,4})\d+$/.exec(attribute(attributes, 'r')) ?? []
      column = letters ? columnOf(letters) : column + 1
      const shown = cellOf(attributes, inner, world)
      if (shown.text === '') continue
      if (row > world.limits.rows || column > world.limits.columns)
        throw new SheetTooLarge(row, column)
      while (rows.length < row) rows.push([])
      rows[row - 1]![column - 1] = shown.text
      if (shown.shortened) shortened += 1
    }
  }
  const merges = elements(xml, 'mergeCell').flatMap(({ attributes }) =>
    mergeOf(attribute(attributes, 'ref')),
  )
  return { rows: rows.map((cells) => Array.from(cells)), merges, shortened }
}

function cellOf(attributes: string, inner: string, world: World) {
  const [stored] = elements(inner, 'v')
  const type = attribute(attributes, 't')
  const value = stored && unescaped(stored.inner)
  const plain = (text: string) => ({ text, shortened: false })
  if (type === 'inlineStr') return plain(textIn(inner))
  if (value === undefined || value === '') {
    const [formula] = elements(inner, 'f')
    // A formula that no program worked out says what it is, and is no number.
    return plain(formula ? `=${unescaped(formula.inner)}` : '')
  }
  if (type === 's') return plain(world.texts[Number(value)] ?? '')
  if (type === 'b') return plain(value === '1' ? 'TRUE' : 'FALSE')
  if (type === 'd') return plain(value.slice(0, 10))
  if (type === 'str' || type === 'e' || Number.isNaN(Number(value))) return plain(value)
  const format = world.formats[Number(attribute(attributes, 's') || 0)] ?? ''
  return showNumber(value, format, world.is1904)
}

function cellFormats(xml: string): readonly string[] {
  const codes = new Map(
    elements(xml, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      unescaped(attribute(attributes, 'formatCode')),
    ]),
  )
  const [styles] = elements(xml, 'cellXfs')
  return elements(styles?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId'))
    const code = codes.get(id) ?? builtInFormat(id)
    return /^general$/i.test(code) ? '' : code
  })
}

function mergeOf(range: string): readonly Merge[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  if (!left || !right) return []
  return [
    {
      top: Number(top) - 1,
      left: columnOf(left) - 1,
      bottom: Number(bottom) - 1,
      right: columnOf(right) - 1,
    },
  ]
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Readings and notes of how a text is said are no part of it. */
const textIn = (xml: string): string =>
  elements(xml.replace(/<(\w+:)?rPh\b[^]*?<\/(\w+:)?rPh>/g, ''), 't')
    .map(({ inner }) => unescaped(inner))
    .join('')

interface Element {
  readonly attributes: string
  readonly inner: string
}

/** Elements of one name that do not lie in one another, in order; prefixes do not count. Goes once through the text. */
function elements(xml: string, name: string): readonly Element[] {
  const found: Element[] = []
  const opening = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, 'g')
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [, prefix = '', attributes = '', closed] = match
    if (closed) {
      found.push({ attributes, inner: '' })
      continue
    }
    const end = xml.indexOf(`</${prefix}${name}>`, opening.lastIndex)
    if (end < 0) break
    found.push({ attributes, inner: xml.slice(opening.lastIndex, end) })
    opening.lastIndex = end
  }
  return found
}

/** '' where it is not there; whatever its prefix. */
function attribute(attributes: string, name: string): string {
  for (const [, key, double, single] of attributes.matchAll(
    /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (key === name) return double ?? single ?? ''
  return ''
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities and the `_x000D_` of spreadsheets. */
const unescaped = (text: string): string =>
  text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
      if (!entity.startsWith('#')) return NAMED[entity] ?? whole
      const code = Number(entity.replace('#x', '0x').replace('#X', '0x').replace('#', ''))
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
