/** One file, opened and then read as the reader chooses; in a worker, for twenty megabytes take seconds. */
import { layoutAt, guessLayout, type Layout } from './engine/layout'
import { readSheet, type SheetReading } from './engine/readSheet'
import { textOf } from './engine/sheet'
import { openOwnFile, type OpenedSheet, type OwnFileTrouble } from './openFile'

export interface SheetChoice {
  readonly name: string
  readonly hidden: boolean
  /** Has a row of titles. */
  readonly isTable: boolean
}

export interface OwnFileFacts {
  readonly ok: true
  readonly form: string
  readonly sheets: readonly SheetChoice[]
  /** The sheet that is most likely meant. */
  readonly first: number
}

export type OwnFile = OwnFileFacts | { readonly ok: false; readonly trouble: OwnFileTrouble }

export interface ReadRequest {
  readonly sheet: number
  /** Row of the titles as a spreadsheet counts, where the reader chose it. */
  readonly titles?: number
  /** What the reader changed. */
  readonly layout?: Layout
}

export interface OwnReading extends SheetReading {
  /** The first cells of each column. */
  readonly samples: readonly string[]
  readonly shortened: number
}

const SAMPLES = 3

export function ownService() {
  let sheets: readonly OpenedSheet[] = []

  return {
    async open(file: Blob): Promise<OwnFile> {
      const opened = await openOwnFile(file)
      if (!opened.ok) return opened
      sheets = opened.sheets
      const choices = sheets.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.hidden ?? false,
        isTable: guessLayout(sheet) !== undefined,
      }))
      const hasValues = (at: number) => (readSheet(sheets[at]!)?.observations.length ?? 0) > 0
      const shown = choices.flatMap(({ hidden, isTable }, at) => (isTable && !hidden ? [at] : []))
      const likely = shown.find(hasValues) ?? shown[0]
      if (!choices.some(({ isTable }) => isTable))
        return { ok: false, trouble: { kind: 'noTable' } }
      const { form, encoding } = opened
      return {
        ok: true,
        form: encoding ? `${form} · ${encoding.toUpperCase()}` : form,
        sheets: choices,
        first: likely ?? choices.findIndex(({ isTable }) => isTable),
      }
    },

    read({ sheet: at, titles, layout }: ReadRequest): OwnReading | null {
      const sheet = sheets[at]
      if (!sheet) return null
      const chosen = layout ?? (titles ? layoutAt(sheet, titles - 1) : undefined)
      const reading = readSheet(sheet, chosen)
      if (!reading) return null
      const { below, columns } = reading.layout
      const samples = columns.map((_, column) =>
        sheet.rows
          .slice(below)
          .flatMap((row) => textOf(row[column]) || [])
          .slice(0, SAMPLES)
          .join('、'),
      )
      return { ...reading, samples, shortened: sheet.shortened ?? 0 }
    },
  }
}

export type OwnService = ReturnType<typeof ownService>
