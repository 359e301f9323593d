import type { Statement } from '../domain/dataset'
import type { FigureWords } from '../domain/chartRows'
import type { Figure } from '../domain/figure'
import { printedRank } from '../domain/printedWords'
import type { Lookups } from '../domain/lookups'
import type { Quantity } from '../domain/quantity'
import { useI18n } from '../i18n/useI18n'

export interface Words extends FigureWords {
  /** `超65%`, `over 65%`: comparator, number and unit as stated. */
  quantity(quantity: Quantity): string
  /** `65%`, `5000 PFLOPS`, `85 enterprises`: number and unit with the gap of the language. */
  amount(value: number, unit: string): string
  place(id: string): string
  /** `厦门市 · 2026年 · 目标` */
  about(of: Pick<Statement, 'place' | 'period' | 'kind'>): string
}

/** Figures in the reader's words. `lookups` is a function so that words follow a change of dataset. */
export function useFigureWords(lookups: () => Lookups): Words {
  const { m, text, hans } = useI18n()
  const place = (id: string) => {
    const found = lookups().places.get(id)
    return found ? text(found.name) : id
  }
  const amount = (value: number, unit: string) => {
    const shown = hans(m.value.figure.unit(unit))
    return `${value}${shown && unitGap(unit, m.value.figure.gap)}${shown}`
  }
  const quantity = ({ comparator, value, unit }: Quantity) => {
    const words = m.value.figure.comparators[comparator]
    return [words.before, amount(value, unit), words.after].filter(Boolean).join(m.value.figure.gap)
  }
  const about: Words['about'] = (of) =>
    m.value.figure.at(
      place(of.place),
      m.value.figure.period(of.period),
      m.value.figure.kinds[of.kind],
    )
  return {
    quantity,
    amount,
    place,
    about,
    label: about,
    besideName: (figure) => {
      const indicator = lookups().indicators.get(figure.indicator)
      return indicator ? text(indicator.shortName) : figure.indicator
    },
    text: ({ lead }: Figure) => printedRank(lead) ?? quantity(lead.quantity),
  }
}

/** `65%` and `85家` stand close, `5000 PFLOPS` does not; other languages keep their own gap. */
function unitGap(unit: string, gap: string): string {
  if (unit === '%' || unit === '') return ''
  return /^[A-Za-z]/.test(unit) ? ' ' : gap
}
