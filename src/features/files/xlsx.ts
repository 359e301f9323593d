/** A table → the bytes of an XLSX file. Loaded at the tap that wants one. */
import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal'
import { isExactNumber, type Table } from './engine/table'
import type { TableSource } from './engine/tableFiles'
import { columnTitle, type TitleTexts } from './engine/titles'

/** Code points that are no characters; no text has them, and XML readers stumble over them. */
const NO_CHARACTER = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu
/** Control characters, a carriage return (XML turns it into a line feed), and what looks like the way itself. */
// eslint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\u0000-\u0008\u000b-\u001f]|_(?=x[0-9A-Fa-f]{4}_)/g

function xlsxText(text: string): string {
  const plain = text.replaceAll(NO_CHARACTER, '\ufffd').replaceAll(UNSPEAKABLE, spelt)
  // write-excel-file 4.1.1 looks texts up in a plain object and takes what every object has for one of them.
  return plain in {} ? plain.replace(/^./su, spelt) : plain
}

const spelt = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

interface XlsxTexts {
  readonly titles: TitleTexts
  readonly sheet: { readonly data: string; readonly about: string }
  readonly about: {
    readonly version: string
    readonly released: string
    readonly page: string
    readonly note: string
    readonly name: string
    readonly title: string
    readonly type: string
    readonly types: Readonly<Record<'string' | 'number', string>>
  }
}

/** A cell is a text or a number, never a formula: the writer is told so for every cell. */
const textCell = (value: string, bold = false) =>
  value === ''
    ? null
    : { value: xlsxText(value), type: String, ...(bold && { fontWeight: 'bold' as const }) }

/** Two sheets: the rows that are shown, and what they are. */
export async function tableXlsx(
  table: Table,
  texts: XlsxTexts,
  source: TableSource,
): Promise<Blob> {
  const data: SheetData = [
    table.columns.map(({ name }) => textCell(columnTitle(name, texts.titles), true)),
    ...table.rows.map((row) =>
      row.map((cell, at) => {
        if (cell === null) return null
        return typeof cell === 'number' && isExactNumber(table, row, at)
          ? { value: cell, type: Number }
          : textCell(String(cell))
      }),
    ),
  ]
  const { about } = texts
  const note = (title: string, text: string) => [textCell(title, true), textCell(text)]
  const description: SheetData = [
    note(about.version, source.version),
    note(about.released, source.released),
    note(about.page, source.page),
    note(about.note, source.note),
    [],
    [about.title, about.name, about.type].map((title) => textCell(title, true)),
    ...table.columns.map(({ name, type }) =>
      [columnTitle(name, texts.titles), name, about.types[type]].map((text) => textCell(text)),
    ),
  ]
  const paper = { orientation: 'landscape' } as const
  return writeXlsxFile(
    [
      { ...paper, data, sheet: texts.sheet.data, stickyRowsCount: 1, columns: widths(table) },
      { ...paper, data: description, sheet: texts.sheet.about, columns: [28, 28, 40].map(wide) },
    ],
    { features: [ONE_PAGE_WIDE] },
  ).toBlob()
}

/** ECMA-376 18.3.1.65 and 18.3.1.63: as wide as one page, as long as it takes. */
const ONE_PAGE_WIDE: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
}

/** Wide enough for most cells of a column, never so wide that the next is off the screen. */
const WIDEST = 40
const wide = (width: number) => ({ width })
const widths = (table: Table) =>
  table.columns.map((_, at) =>
    wide(
      Math.min(
        WIDEST,
        Math.max(12, ...table.rows.slice(0, 50).map((row) => 2 * String(row[at] ?? '').length)),
      ),
    ),
  )
