import type { Figure } from '../../record/figure'
import { printedRank } from '../../record/printedWords'
import { spokenFigure } from './engine/spoken'
import { useI18n } from '../../i18n/useI18n'
import { useFigureWords } from '../../ui/useFigureWords'
import { useQuantityText } from '../../ui/useQuantityText'
import { useReadAloud } from './useReadAloud'

/** Reads one figure aloud in the reader's language; a second call makes it silent. */
export function useSpoken(spoken: () => { figure: Figure; name: string }) {
  const { language } = useI18n()
  const { comparator, hedge } = useQuantityText()
  const words = useFigureWords()
  const { isReading, problem, read, stop } = useReadAloud()

  function toggle() {
    if (isReading.value) return stop()
    const { figure, name } = spoken()
    const { place, kind, period, lead } = figure
    const said = { place: words.place(place), name, kind, period, quantity: lead.quantity }
    const printed = {
      printed: printedRank(lead),
      hedge: hedge(lead),
      comparator: comparator(lead),
    }
    void read(spokenFigure({ ...said, ...printed }, language.value), language.value)
  }
  return { isReading, problem, toggle, stop, language }
}
