import { plainToken } from '../pipeline/readToken.ts'
import { complaint, type Check } from './check.ts'

/** The unit as stated is printed in the token or, as in an annex, in the row's name; or it is the indicator's. */
export const unitsAgree: Check = {
  name: 'units-agree',
  description: 'the unit stands in the token or the section’s mark, or is the indicator’s',
  run: ({ tables }) => {
    const units = new Map(tables.indicators.map(({ cells }) => [cells.id, cells.unit]))
    const marks = new Map(
      tables.sections.map(({ cells }) => [`${cells.document}#${cells.path}`, cells.mark]),
    )
    return tables.statements.flatMap((row) => {
      const { indicator, token, unit, document, section } = row.cells
      const expected = units.get(indicator) ?? ''
      const printed = plainToken(token + (marks.get(`${document}#${section}`) ?? ''))
      if (counted(unit) === counted(expected) || printed.includes(counted(unit))) return []
      const message = `the unit “${unit}” stands neither in “${token}” nor is it that of ${indicator}`
      return [complaint(row, 'unit', message, `write the unit as printed, or “${expected}”`)]
    })
  },
}

/** What is counted, without 万 or 亿: 万人次 → 人次. */
function counted(unit: string): string {
  return unit.replace(/^[十百千万亿]+/, '')
}
