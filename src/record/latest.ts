/** What the city reported last, by the documents' own dates. Pure. */
import type { Indicator } from './dataset.ts'
import { isBase, type Figure } from './figure.ts'
import { indicatorFigures } from './indicatorFigures.ts'
import { memoizePerDataset, type Lookups } from './lookups.ts'
import { compareCodeUnits, yearOf } from './period.ts'
import { publishedOf } from './timeState.ts'

/** Of the base documents, or of an authority's own page: a press report of other things is no key figure. */
const isOfficial = ({ lead }: Figure, lookups: Lookups): boolean =>
  isBase(lead, lookups) || lookups.documents.get(lead.document)?.reliability === 'official'

/** Newest document first; of one day the document of higher rank, then the figure that tells more. */
const newestFirst = (lookups: Lookups) => (a: Figure, b: Figure) =>
  compareCodeUnits(publishedOf(b, lookups), publishedOf(a, lookups)) ||
  rankOf(a, lookups) - rankOf(b, lookups) ||
  priorityOf(a, lookups) - priorityOf(b, lookups)

const rankOf = ({ lead }: Figure, lookups: Lookups) =>
  lookups.documents.get(lead.document)?.rank ?? Infinity
const priorityOf = ({ indicator }: Figure, lookups: Lookups) =>
  lookups.indicators.get(indicator)?.priority ?? Infinity

/** The very figure that the page of the indicator has in front. */
function latestOf({ id }: Indicator, lookups: Lookups): readonly Figure[] {
  const { actual } = indicatorFigures(id, lookups)
  const isShown = actual?.kind === 'actual' || actual?.kind === 'rank'
  return actual && isShown && isOfficial(actual, lookups) ? [actual] : []
}

/** The city's latest figure or rank of each indicator, newest first. */
export const latestFigures = (lookups: Lookups): readonly Figure[] => latestIn('', lookups)

const latestIn = memoizePerDataset((_: string, lookups: Lookups): readonly Figure[] =>
  lookups.dataset.indicators
    .flatMap((indicator) => latestOf(indicator, lookups))
    .sort(newestFirst(lookups)),
)

/** 今日速览: the newest figure of each area, a rank, then what is newest of the rest. */
export function figuresAtAGlance(lookups: Lookups, count: number): readonly Figure[] {
  const latest = latestFigures(lookups)
  const areaOf = ({ indicator }: Figure) => lookups.indicators.get(indicator)?.area
  const figures = latest.filter(({ kind }) => kind === 'actual')
  const ofAreas = lookups.dataset.areas.flatMap(
    ({ id }) => figures.find((figure) => areaOf(figure) === id) ?? [],
  )
  // One of a printed year before those that name none.
  const ranks = latest
    .filter(({ kind }) => kind === 'rank')
    .sort((a, b) => compareCodeUnits(yearOf(b.period), yearOf(a.period)))
  return [...new Set([...ofAreas, ...ranks.slice(0, 1), ...figures])].slice(0, count)
}
