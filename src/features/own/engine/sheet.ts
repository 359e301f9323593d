/** A sheet as a spreadsheet or a CSV has it, whichever program wrote it. Pure. */

/** A text as printed, a number, a day (midnight UTC), or nothing. */
export type Cell = string | number | Date | boolean | null | undefined

/** Cells that a spreadsheet shows as one; from 0, both ends belong to it. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  /** '' where the file has no sheets: a CSV. */
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges?: readonly Merge[]
}

/** The characters of a cell, without the white space around them. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')
}

/** `28` → `AB`: a column as a spreadsheet calls it, from 1. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
