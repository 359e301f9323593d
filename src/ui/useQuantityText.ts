import {
  hedgeOf,
  printedComparator,
  printedRank,
  type QuantityParts,
  type SaidComparator,
  type Stated,
  unitWith,
} from '../record/printedWords'
import type { FigureMessages } from '../i18n/zhHans/figure'
import { useI18n } from '../i18n/useI18n'

/** The comparator of a statement: in its printed words where the language is the documents', else in the usual ones. */
export function saidComparator(
  stated: Stated,
  { comparators, printed }: Pick<FigureMessages, 'comparators' | 'printed'>,
): SaidComparator {
  const words = printed && printedComparator(stated)
  if (!words) return comparators[stated.quantity.comparator]
  const { before, within, at = 0, after } = words
  return {
    before: before ? printed[before] : '',
    within: within ? printed[within] : '',
    at,
    after: after ? printed[after] : '',
  }
}

/** What is printed, in the reader's language: never the number alone. */
export function useQuantityText() {
  const { m, hans } = useI18n()
  const unitOf = (unit: string) => hans(m.value.figure.unit(unit))
  const comparator = (stated: Stated) => saidComparator(stated, m.value.figure)
  /** 力争, `striving for`: as printed where the language is the documents', '' where nothing is hedged. */
  const hedge = ({ hedge: printed }: Stated): string => {
    const word = hedgeOf(printed)
    return word ? (m.value.figure.hedges?.[word] ?? hans(printed ?? '')) : ''
  }

  /** A rank in its printed characters; '' for what is no rank. None was captured in the other script (tests/unit/ui/printedRanks). */
  const rank = (stated: Stated) => hans(printedRank(stated) ?? '')

  function parts(stated: Stated): QuantityParts {
    const said = comparator(stated)
    const { value, unit } = stated.quantity
    return {
      before: [hedge(stated), said.before].filter(Boolean).join(m.value.figure.gap),
      number: String(value),
      unit: unitWith(unitOf(unit), said),
      after: said.after,
    }
  }

  /** `65%`, `5000 PFLOPS`, `85 enterprises`: number and unit with the gap of the language. */
  const amount = (value: number | string, unit: string, shown = unitOf(unit)) =>
    `${value}${shown && unitGap(unit, m.value.figure.gap)}${shown}`

  /** `超65%`, `over 65%`; a rank in its printed characters. */
  function said(stated: Stated): string {
    const { before, unit, after } = parts(stated)
    const { quantity } = stated
    return (
      rank(stated) ||
      [before, amount(quantity.value, quantity.unit, unit), after]
        .filter(Boolean)
        .join(m.value.figure.gap)
    )
  }

  /** What the comparator includes; nothing where no word could be misread. */
  function rule(stated: Stated): string {
    const { comparator: is } = stated.quantity
    if (is === '=' || printedRank(stated)) return ''
    const { before, within, after } = comparator(stated)
    const words = [before, within, after].filter(Boolean).join('…')
    return m.value.indicator.comparatorInWords(words, m.value.figure.comparators[is].rule)
  }

  return { comparator, hedge, rank, parts, amount, said, rule }
}

/** `65%` and `85家` stand close, `5000 PFLOPS` does not; other languages keep their own gap. */
function unitGap(unit: string, gap: string): string {
  if (unit === '%' || unit === '') return ''
  return /^[A-Za-z]/.test(unit) ? ' ' : gap
}
