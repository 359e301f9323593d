export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The value that so many percent of the runs stay at or below: the nearest rank, never interpolated. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN
}

export interface Row {
  readonly measure: string
  readonly unit: 'ms' | 'B' | ''
  readonly app: number
  readonly floor: number
  /** App ÷ floor; null where the floor has none of it. */
  readonly ratio: number | null
  /** What we aim at; for reading only, nothing fails. */
  readonly aim: string
  readonly runs: { readonly app: readonly number[]; readonly floor: readonly number[] }
}

export function row(
  measure: string,
  unit: Row['unit'],
  app: readonly number[],
  floor: readonly number[],
  aim = '',
): Row {
  const [ours, theirs] = [median(app), median(floor)]
  const ratio = theirs > 0 && ours > 0 ? ours / theirs : null
  return { measure, unit, app: ours, floor: theirs, ratio, aim, runs: { app, floor } }
}

export function printRows(rows: readonly Row[]) {
  const shown = ({ unit }: Row, value: number) =>
    unit === 'B'
      ? `${(value / 1000).toFixed(1)} kB`
      : unit
        ? `${Math.round(value)} ms`
        : value.toFixed(3)
  const range = (one: Row) => {
    const of = (values: readonly number[]) =>
      `${shown(one, Math.min(...values))}–${shown(one, Math.max(...values))}`
    return `${of(one.runs.app)} | ${of(one.runs.floor)}`
  }
  const cells = rows.map((one) => [
    one.measure,
    shown(one, one.app),
    one.floor || !one.unit ? shown(one, one.floor) : '–',
    one.ratio === null ? '–' : `${one.ratio.toFixed(2)}×`,
    one.aim,
    range(one),
  ])
  printTable([['measure (median)', 'app', 'floor', 'ratio', 'aim', 'range app | floor'], ...cells])
}

export function printTable(lines: readonly (readonly string[])[]) {
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
}
