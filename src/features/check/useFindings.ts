/** Findings in the reader's words: slots side by side, the difference, what a source prints instead. */
import type { Statement } from '../../record/dataset'
import { useI18n } from '../../i18n/useI18n'
import { useFigureWords } from '../../ui/useFigureWords'
import { useLookups } from '../../ui/useLookups'
import { useQuantityText } from '../../ui/useQuantityText'
import { type CheckedNumber, SLOTS, type SlotName } from './engine/checkedNumber'
import { correctedText, correctionOf, writtenPhrase } from './findings'
import { useCheckTexts } from './texts/check.en'

const SIGNS = { same: '✓', different: '≠', unsaid: '–' } as const

export function useFindings() {
  const lookups = useLookups()
  const texts = useCheckTexts()
  const words = useFigureWords()
  const quantity = useQuantityText()
  const { m } = useI18n()

  const statementsOf = ({ statements }: CheckedNumber): readonly Statement[] =>
    statements.flatMap((id) => lookups.value.statements.get(id) ?? [])

  const comparatorWords = (is: CheckedNumber['claim']['comparator']) => {
    const { before, after } = m.value.figure.comparators[is]
    return [before, after].filter(Boolean).join('…') || texts.value.plain
  }

  function said({ claim }: CheckedNumber, slot: SlotName): string {
    const { year, modality } = claim
    const t = texts.value
    const said: Record<SlotName, () => string> = {
      value: () => String(claim.value ?? ''),
      unit: () => claim.unit || t.plain,
      comparator: () => comparatorWords(claim.comparator),
      place: () =>
        claim.placeStated ? words.place(claim.place).replace('?', t.anotherPlace) : t.unsaid,
      year: () =>
        year.kind === 'year'
          ? m.value.figure.period(year.year)
          : year.kind === 'none'
            ? t.unsaid
            : t.anotherYear,
      kind: () => (modality === 'plain' ? t.unsaid : t[modality]),
    }
    return said[slot]()
  }

  function printed(statement: Statement, slot: SlotName): string {
    const { before, within, after } = quantity.comparator(statement)
    const printed: Record<SlotName, () => string> = {
      value: () => String(statement.quantity.value),
      unit: () => m.value.figure.unit(statement.quantity.unit) || texts.value.plain,
      comparator: () => [before, within, after].filter(Boolean).join('…') || texts.value.plain,
      place: () => words.place(statement.place),
      year: () => m.value.figure.period(statement.period),
      kind: () => m.value.figure.kinds[statement.kind],
    }
    return printed[slot]()
  }

  /** A row a slot; none where nothing is held against the number, or a rank in words. */
  const slotRows = (number: CheckedNumber) => {
    const [statement] = statementsOf(number)
    if (!statement || statement.kind === 'rank') return []
    return SLOTS.flatMap((slot) => {
      const state = number.slots[slot]
      return state
        ? [
            {
              slot,
              state,
              sign: SIGNS[state],
              said: said(number, slot),
              printed: printed(statement, slot),
            },
          ]
        : []
    })
  }

  /** The figure as it should stand, '' where that is not certain. */
  const correction = (number: CheckedNumber): string => {
    const right = correctionOf(number, statementsOf(number))
    return right ? words.said(right) : ''
  }

  const corrected = (text: string, numbers: readonly CheckedNumber[]): string => {
    const corrections = numbers.flatMap((number) => {
      const right = correction(number)
      return right ? [{ number, text: right }] : []
    })
    return corrections.length > 0 ? correctedText(text, corrections) : ''
  }

  /** The findings as a text: one line a number, with the difference or the words that stand in the way. */
  function report(text: string, numbers: readonly CheckedNumber[]): string {
    const t = texts.value
    const lines = numbers.map((number, i) => {
      const phrase = writtenPhrase(text, number).text
      const right = correction(number)
      const odd = unexplained(text, number)
      const more = [
        right && t.difference(phrase, right),
        number.verdict === 'valueAgrees' && odd.length > 0 && t.unexplained(odd),
        ...statementsOf(number).slice(0, 1).map(words.about),
      ]
      const verdict = [t.names[number.verdict], ...more.filter(Boolean)].join('；')
      return t.reportLine(i + 1, phrase, verdict)
    })
    return [t.reportTitle(numbers.length), ...lines].join('\n')
  }

  const unexplained = (text: string, number: CheckedNumber): readonly string[] =>
    number.unexplained.map(({ start, end }) => text.slice(start, end))

  return { statementsOf, slotRows, correction, corrected, report, unexplained }
}
