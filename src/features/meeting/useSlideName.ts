import { useI18n } from '../../i18n/useI18n'
import type { Figure } from '../../record/figure'
import { useDatasetStore } from '../dataset/datasetStore'
import { useMeetingTexts } from './texts/meeting.en'

/** What a slide is called: its indicator, or that this version of the data has none. */
export function useSlideName() {
  const { text } = useI18n()
  const texts = useMeetingTexts()
  const dataset = useDatasetStore()
  return (indicator: string): string => {
    const found = dataset.lookups.indicators.get(indicator)
    return found ? text(found.name) : texts.value.unknown
  }
}

/** The colour of the figure in front: only the city's own ones have one. */
export const slideTone = (front: Figure | undefined): 'target' | 'actual' | 'compare' =>
  front?.role === 'target' || front?.role === 'actual' ? front.role : 'compare'
