import type { Statement } from '../record/dataset'
import type { FigureWords } from '../record/chartRows'
import type { Figure } from '../record/figure'
import type { Stated } from '../record/printedWords'
import type { Lookups } from '../record/lookups'
import { UNDATED } from '../record/period'
import { publishedOf } from '../record/timeState'
import { useI18n } from '../i18n/useI18n'
import { useLookups } from './useLookups'
import { useQuantityText } from './useQuantityText'
import { useSourceLabel } from './useSourceLabel'

export interface Words extends FigureWords {
  /** `超65%`, `突破85家`, `over 65%`: comparator, number and unit as stated; a rank as it is printed. */
  said(stated: Stated): string
  /** 力争, `striving for`; '' where nothing is hedged. */
  hedge(stated: Stated): string
  /** `65%`, `5000 PFLOPS`, `85 enterprises`: number and unit with the gap of the language. */
  amount(value: number, unit: string): string
  /** The printed period; of what a document reports without one, the document's date: `据 2025-10-16`, with its issuer where one is given. */
  when(figure: Figure, issuer?: string): string
  /** `厦门市 · 2026年 · 目标` */
  about(of: Pick<Statement, 'place' | 'period' | 'kind'>): string
}

/** Figures in the reader's words. @param of another version of the record than the one on screen */
export function useFigureWords(of?: () => Lookups): Words {
  const { m, text, hans } = useI18n()
  const { said, hedge, amount } = useQuantityText()
  const sourceLabel = useSourceLabel()
  const shown = useLookups()
  const lookups = () => of?.() ?? shown.value
  const place = (id: string) => {
    const found = lookups().places.get(id)
    return found ? text(found.name) : id
  }
  const short = (id: string) => {
    const found = lookups().places.get(id)
    return found ? text(found.shortName) : id
  }
  const about: Words['about'] = (of) =>
    m.value.figure.at(
      place(of.place),
      m.value.figure.period(of.period),
      m.value.figure.kinds[of.kind],
    )
  const when: Words['when'] = (figure, issuer) => {
    const reported =
      figure.period === UNDATED && figure.kind !== 'target' && publishedOf(figure, lookups())
    return reported
      ? m.value.figure.asReported(reported, issuer)
      : m.value.figure.period(figure.period)
  }
  return {
    said,
    hedge,
    amount,
    place,
    short,
    about,
    when,
    label: about,
    unit: (unit) => hans(m.value.figure.unit(unit)),
    kindOfWhen: (figure) =>
      [when(figure), m.value.figure.kinds[figure.kind]].join(m.value.figure.gap),
    printedIn: ({ lead }) => sourceLabel(lead.document, lead.section, lookups()),
    besideName: (figure) => {
      const indicator = lookups().indicators.get(figure.indicator)
      return indicator ? text(indicator.shortName) : figure.indicator
    },
    text: ({ lead }: Figure) => said(lead),
  }
}
