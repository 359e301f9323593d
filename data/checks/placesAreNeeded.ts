import { complaint, type Check } from './check.ts'

/** A place in a filter that leads to nothing is no help: it has a statement, or lies above one that has. */
export const placesAreNeeded: Check = {
  name: 'places-are-needed',
  description: 'a place has a statement or is the parent of a place that has',
  run: ({ tables }) => {
    const parents = new Map(tables.places.map(({ cells }) => [cells.id, cells.parent]))
    const needed = new Set<string>()
    for (const { cells } of tables.statements) {
      let place: string | undefined = cells.place
      while (place && !needed.has(place)) {
        needed.add(place)
        place = parents.get(place)
      }
    }
    return tables.places
      .filter(({ cells }) => !needed.has(cells.id))
      .map((row) =>
        complaint(
          row,
          'id',
          `${row.cells.id} has no statement`,
          'delete the row, or add its figure',
        ),
      )
  },
}
