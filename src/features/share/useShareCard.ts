import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { picturesOf } from '../../record/chartRows'
import type { Figure } from '../../record/figure'
import type { IndicatorFigures } from '../../record/indicatorFigures'
import type { Indicator } from '../../record/dataset'
import { pinQuery } from './engine/pinCode'
import { shareCard, type CardWords } from './engine/shareCard'
import type { VerdictKind } from '../../record/verdict'
import { useShareTexts } from './texts/share.en'
import { useI18n } from '../../i18n/useI18n'
import { useDueText } from '../../ui/useDueText'
import { useFigureWords } from '../../ui/useFigureWords'
import { useLookups } from '../../ui/useLookups'
import { useQuotes } from '../../ui/useQuotes'
import { useQuantityText } from '../../ui/useQuantityText'

export interface Shared {
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
  /** The figure in front: the one that is handed on. */
  readonly lead: Figure
  readonly verdict: VerdictKind | undefined
}

/** What is handed on, in the reader's words: facts of the card, text, pinned link. */
export function useShareCard(shared: Shared) {
  const { m, text } = useI18n()
  const said = useQuantityText()
  const texts = useShareTexts()
  const router = useRouter()
  const quotes = useQuotes()
  const lookups = useLookups()
  const words = useFigureWords()
  const due = useDueText()

  const addressOf = (query = {}) => {
    const to = { name: 'indicator', params: { id: shared.indicator.id }, query }
    return new URL(router.resolve(to).href, location.origin).href
  }
  const link = computed(() => addressOf(pinQuery(shared.lead.lead, lookups.value.dataset.version)))

  const cardWords = computed((): CardWords => ({
    ...words,
    name: text(shared.indicator.name),
    parts: said.parts,
    rule: said.rule,
    verdict: (kind) => m.value.verdict.names[kind],
    past: (figure, verdict) => {
      const state = due(figure, verdict)
      return state?.kind === 'over' ? state.text : ''
    },
    citation: (statement) => texts.value.card.citation(quotes.partsOf(statement)),
    aside: m.value.figure.aside,
    judged: m.value.verdict.title,
    version: texts.value.card.version(lookups.value.dataset.version),
    scan: texts.value.card.scan,
    source: texts.value.card.source,
    app: [m.value.app.name, m.value.app.edition].join(texts.value.card.dot),
    independent: m.value.app.independent,
  }))

  const picture = computed(
    () => picturesOf(shared.indicator, lookups.value, words, text(shared.indicator.name))[0],
  )
  return {
    link,
    /** Beside a sentence that says everything itself: no data in it, so that it stays short. */
    address: computed(() => addressOf()),
    card: computed(() =>
      shareCard({ ...shared, link: link.value, picture: picture.value }, cardWords.value),
    ),
    /** A sentence that may be quoted. */
    sentence: computed(() => quotes.quote(shared.lead.lead, 'news')),
  }
}
