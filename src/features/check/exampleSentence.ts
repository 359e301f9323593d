import { indicatorFigures } from '../../record/indicatorFigures'
import type { Lookups } from '../../record/lookups'

/** A sentence as somebody might paste it, in parts, of the first headline with a target for a year: `到…年,`, name, print. */
export function exampleSentence(lookups: Lookups): readonly string[] | undefined {
  for (const { headline } of lookups.dataset.areas) {
    const { target } = indicatorFigures(headline, lookups)
    const place = target && lookups.places.get(target.place)
    const indicator = lookups.indicators.get(headline)
    if (place && indicator && /^\d{4}$/.test(target.period))
      return [
        `到${target.period}年，`,
        place.shortName.zh,
        indicator.name.zh,
        target.lead.token,
        '。',
      ]
  }
  return undefined
}
