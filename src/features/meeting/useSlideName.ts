import { useI18n } from '../../i18n/useI18n'
import { useMeetingTexts } from './texts/meeting.en'
import { useDatasetStore } from '../dataset/datasetStore'

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
