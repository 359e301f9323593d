/** One thing that is wrong in the data: where it stands, what it is and what would be right. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string
  /** Path from the project's top, e.g. `data/tables/statements.csv`. */
  readonly file: string
  /** Line of the row in the file, 1 is the header. */
  readonly line: number
  readonly column?: string | undefined
  readonly message: string
  readonly mend: string
}

/** One finding as one line: `file:line column: message → mend`. */
export function formatFinding({ file, line, column, message, mend }: Finding): string {
  const place = column ? `${file}:${line} ${column}` : `${file}:${line}`
  return `${place}: ${message} → ${mend}`
}
