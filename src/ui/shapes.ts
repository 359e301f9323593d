/** Marks on a 12 × 12 ground, the same in the page and on the cards that leave it. */
import type { MarkRole } from '../record/chartModel'
import type { VerdictKind } from '../record/verdict'

/** Each verdict's own mark; stroked, never filled. */
export const VERDICT_SHAPES: Record<VerdictKind, string> = {
  met: 'M2 6.5 5 9.5 10.5 3',
  notMet: 'M2.5 2.5l7 7m0-7-7 7',
  undecided: 'M1 9 9 1M3.5 11.5 11.5 3.5',
  noActual: 'M6 1.5a4.5 4.5 0 1 0 .01 0',
  notComparable: 'M1.5 4h9M1.5 8h9M8.5 1.5l-5 9',
  definitionUnclear: 'M3.5 4a2.5 2.5 0 1 1 3.6 2.2Q6 6.8 6 8M6 10v1',
  notDue: 'M6 1.5a4.5 4.5 0 1 0 .01 0M6 3.5V6l2 1.5',
}

/** Flag = target, bar = actual, diamond = province, circle = nation, square = another city. */
export const ROLE_SHAPES: Record<MarkRole, { readonly path: string; readonly hollow: boolean }> = {
  target: { path: 'M2 .5h1.4v11H2zM3.4 1h7L8 3.5 10.4 6h-7z', hollow: false },
  actual: {
    path: 'M1 3.5h10a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z',
    hollow: false,
  },
  province: { path: 'M6 1.2 10.8 6 6 10.8 1.2 6Z', hollow: true },
  nation: { path: 'M6 1.4a4.6 4.6 0 1 0 .01 0', hollow: true },
  peer: { path: 'M2.2 2.2h7.6v7.6H2.2z', hollow: true },
}
