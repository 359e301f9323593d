import type { Figure } from '../record/figure'
import { frequencyOf, longDate } from '../record/period'
import type { Bound, Range } from '../record/range'
import type { Change } from '../record/verdict'
import type { FigureVerdict } from '../record/verdict'
import { useReasonTexts } from '../i18n/reasons.en'
import { useI18n } from '../i18n/useI18n'
import { useFigureWords } from './useFigureWords'

/** Verdicts in the reader's words: one sentence, ranges, and what would change it. */
export function useVerdictWords() {
  const words = useFigureWords()
  const t = useReasonTexts()
  const { m, text, language } = useI18n()
  const withUnit = (bound: Bound, unit: string) => words.amount(bound.value, unit)

  function range({ lower, upper }: Range, unit: string): string {
    const say = t.value.ranges
    if (lower && upper)
      return lower.value === upper.value
        ? say.exactly(withUnit(lower, unit))
        : say.between(withUnit(lower, unit), withUnit(upper, unit))
    if (lower) return say.above(withUnit(lower, unit), lower.inclusive)
    if (upper) return say.below(withUnit(upper, unit), upper.inclusive)
    return say.any
  }

  /** Of a month or the year to date it is said which. */
  function saidOf({ period, lead }: Figure): string {
    const said = words.said(lead)
    return (frequencyOf(period) ?? 'year') === 'year'
      ? said
      : t.value.during(m.value.figure.period(period), said)
  }

  function sentence({ explanation, targetFigure, actualFigure }: FigureVerdict): string {
    const { target, comparison, due, reasons } = explanation
    const [reason] = reasons
    if (!reason) return ''
    return t.value.sentences[reason]({
      target: words.said(targetFigure.lead),
      actual: actualFigure ? saidOf(actualFigure) : '',
      reason: comparison ? text(comparison.reason) : '',
      due: longDate(due ?? '', language.value),
      year: m.value.figure.period(target.period),
    })
  }

  function change(of: Change): string {
    const say = t.value.changes
    switch (of.kind) {
      case 'actualReaches':
      case 'actualMisses':
        return say[of.kind](range(of.goal, of.unit))
      case 'actualOfYear':
      case 'actualToDate':
        return say[of.kind](of.year)
      case 'yearEnds':
        return say.yearEnds(longDate(of.date, language.value))
      default:
        return say[of.kind]
    }
  }

  return { range, sentence, change }
}
