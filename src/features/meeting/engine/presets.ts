/** Decks that the data makes by itself: always there, always of the data on screen. Pure. */
import { departmentRecord, departmentRecords } from '../../../record/workPlan.ts'
import { headlineActuals, indicatorFigures } from '../../../record/indicatorFigures.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { baseIndicators } from '../../../record/overview.ts'
import type { Department } from '../../../record/dataset.ts'
import type { Slide } from '../../../record/personalRows.ts'
import { withIndicators } from './deckRules.ts'

/** 主要指标: each area's headline figure, then the actual figures that the report puts in front. */
export function overviewSlides(lookups: Lookups): readonly Slide[] {
  const headlines = lookups.dataset.areas.flatMap(({ id, headline }) =>
    lookups.indicators.has(headline)
      ? [headline]
      : baseIndicators(id, lookups)
          .slice(0, 1)
          .map((indicator) => indicator.id),
  )
  const latest = headlineActuals(lookups).map(({ indicator }) => indicator)
  return withIndicators([], [...headlines, ...latest])
}

/** 部门自查: the indicators that name a unit, those with a target of the city first. */
export function departmentSlides(department: string, lookups: Lookups): readonly Slide[] {
  const unit = lookups.departments.get(department)
  const named = unit ? departmentRecord(unit, lookups).indicators : []
  const aimed = (id: string) => Number(indicatorFigures(id, lookups).target !== undefined)
  const ordered = named.map(({ id }) => id).sort((a, b) => aimed(b) - aimed(a))
  return withIndicators([], ordered)
}

/** Units that any indicator names, with how many. */
export const departmentsWithIndicators = (
  lookups: Lookups,
): readonly { readonly department: Department; readonly count: number }[] =>
  departmentRecords(lookups)
    .map(({ department, indicators }) => ({ department, count: indicators.length }))
    .filter(({ count }) => count > 0)
