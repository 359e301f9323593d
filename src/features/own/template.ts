/** 空白模板: both forms on sheets of their own, and a sheet that shows how they are filled. Loaded at the tap. */
import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal'
import { toCsv } from '../files/engine/tableFiles'

export interface TemplateTexts {
  readonly sheets: { readonly long: string; readonly wide: string; readonly how: string }
  readonly long: readonly string[]
  readonly wide: readonly string[]
  /** Of the column of kinds. */
  readonly kinds: readonly string[]
  readonly how: readonly (readonly string[])[]
}

const cell = (value: string, bold = false) =>
  value === '' ? null : { value, type: String, ...(bold && { fontWeight: 'bold' as const }) }

/** As many rows as have the choice of a kind; below them it is typed. */
const ROWS = 2_000

export function templateXlsx({ sheets, long, wide, kinds, how }: TemplateTexts): Promise<Blob> {
  const titles = (row: readonly string[]): SheetData => [row.map((title) => cell(title, true))]
  const widths = (row: readonly string[]) => row.map(() => ({ width: 16 }))
  const column = String.fromCharCode(65 + long.findIndex((title) => title === kinds[0]))
  return writeXlsxFile(
    [
      { data: titles(long), sheet: sheets.long, stickyRowsCount: 1, columns: widths(long) },
      { data: titles(wide), sheet: sheets.wide, stickyRowsCount: 1, columns: widths(wide) },
      {
        data: how.map((row, at) => row.map((text) => cell(text, at === 0))),
        sheet: sheets.how,
        columns: widths(long),
      },
    ],
    { features: [choiceOf(sheets.long, column, kinds.slice(1))] },
  ).toBlob()
}

/** ECMA-376 18.3.1.33: a list to choose from, on that sheet only. */
const choiceOf = (sheet: string, column: string, choices: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, options) =>
          options.sheet !== sheet
            ? xml
            : xml.replace(
                /(<\/sheetData>|<sheetData\/>)/,
                `$1<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${column}2:${column}${ROWS}"><formula1>"${choices.join(',')}"</formula1></dataValidation></dataValidations>`,
              ),
      },
    },
  },
})

export const templateCsv = ({ long }: TemplateTexts): string => toCsv([long])
