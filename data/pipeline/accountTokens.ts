import {
  occurrences,
  placeTokens,
  type Span,
} from '../../src/features/originals/engine/placeTokens.ts'
import { scanNumbers, type NumberHit } from '../../src/features/originals/engine/scanNumbers.ts'
import type { Row } from './tables.ts'

/** How the numbers of one section are accounted for. */
export interface Account {
  /** Where each statement's token was found; a statement that is not among the keys was not. */
  readonly found: ReadonlyMap<Row<'statements'>, Span>
  /** Rows whose count is not the number of times their token stands there, with that number. */
  readonly miscounted: ReadonlyMap<Row<'non_figures'>, number>
  /** Numbers that neither a statement nor a non-figure explains. */
  readonly left: readonly NumberHit[]
}

/**
 * Gives every statement a printed occurrence of its own. What is a non-figure may stand anywhere, but exactly
 * `count` times.
 */
export function accountTokens(
  text: string,
  statements: readonly Row<'statements'>[],
  nonFigures: readonly Row<'non_figures'>[],
): Account {
  const found = placeTokens(text, statements, ({ cells }) => cells.token)
  const explained: Span[] = [...found.values()]
  const miscounted = new Map<Row<'non_figures'>, number>()
  for (const row of nonFigures) {
    const spans = occurrences(text, row.cells.token)
    if (spans.length !== Number(row.cells.count)) miscounted.set(row, spans.length)
    explained.push(...spans)
  }
  const left = scanNumbers(text).filter(
    (hit) => !explained.some((span) => span.start <= hit.start && hit.end <= span.end),
  )
  return { found, miscounted, left }
}
