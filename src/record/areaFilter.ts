import type { IndicatorModel } from './overview.ts'

export const AREA_FILTERS = ['all', 'withTarget', 'withActual', 'provinceOnly'] as const
export type AreaFilter = (typeof AREA_FILTERS)[number]

/** Target and actual figure mean the city's own. */
export function filterIndicators(
  models: readonly IndicatorModel[],
  filter: AreaFilter,
): readonly IndicatorModel[] {
  switch (filter) {
    case 'all':
      return models
    case 'withTarget':
      return models.filter((m) => m.figures.target)
    case 'withActual':
      return models.filter((m) => m.figures.actual)
    case 'provinceOnly':
      return models.filter((m) => !m.figures.target && !m.figures.actual)
    default:
      return filter satisfies never
  }
}
