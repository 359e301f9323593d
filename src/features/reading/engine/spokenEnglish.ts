/** A figure as an English voice should say it. */
import { longPeriod } from '../../../record/period.ts'
import { englishQuantity, englishRank } from '../../../record/englishQuantity.ts'
import type { SpokenFigure } from './spokenFigure.ts'

/** `2026`, `June 2025`, `20 November 2020`. */
function englishPeriod(period: string): string {
  if (period === '未注明') return 'year not stated'
  if (period === '每年') return 'each year'
  return longPeriod(period, 'en')
}

/** `Xiamen, Digital economy: target above 65 percent, 2026.` A rank and a count need no word for their kind. */
export function englishFigure(figure: SpokenFigure): string {
  const { place, kind, period, quantity, printed, hedge = '' } = figure
  // A gloss in Chinese is for the eye.
  const name = figure.name.replace(/ ?[(（][\u4e00-\u9fff]+[)）]/gu, '')
  const subject = name.includes(place.replace(/ Province$/, '')) ? name : `${place}, ${name}`
  const plain = kind === 'rank' ? englishRank(quantity, printed) : englishQuantity(quantity, kind)
  const said = [hedge, plain].filter(Boolean).join(' ')
  const named = kind === 'target' || kind === 'actual' ? `${kind} ${said}` : said
  return `${subject}: ${named}, ${englishPeriod(period)}.`
}
