import { complaint, type Check } from './check.ts'

/** The figure shown largest on an area's card is one of that area and has a statement. */
export const areaHeadlineExists: Check = {
  name: 'area-headline-exists',
  description: 'the headline indicator belongs to its area and has a statement',
  run: ({ tables }) =>
    tables.areas.flatMap((row) => {
      const { id, headline_indicator: headline } = row.cells
      const indicator = tables.indicators.find(({ cells }) => cells.id === headline)
      const wrong =
        indicator?.cells.area !== id
          ? `${headline} is no indicator of ${id}`
          : tables.statements.every(({ cells }) => cells.indicator !== headline)
            ? `${headline} has no statement`
            : ''
      if (wrong === '') return []
      const mend = `write an indicator of ${id} that has statements`
      return [complaint(row, 'headline_indicator', wrong, mend)]
    }),
}
