import { complaint, type Check } from './check.ts'

/** The edition speaks of what the tables hold: of its city there is a figure, and its headlines are a report's part. */
export const editionFits: Check = {
  name: 'edition-fits',
  description:
    'the edition’s home is a place with a statement, its headlines begin a section’s path',
  run: ({ file, description: { edition }, tables }) => {
    const { home, headlines } = edition
    const mend = 'correct "edition" in datapackage.json, or the table'
    const at = (column: string, message: string) =>
      complaint({ file, line: 1 }, column, message, mend)
    return [
      ...(tables.places.some(({ cells }) => cells.id === home)
        ? tables.statements.some(({ cells }) => cells.place === home)
          ? []
          : [at('home', `${home} has no statement`)]
        : [at('home', `${home} is no place`)]),
      ...(headlines && !tables.sections.some(({ cells }) => cells.path.startsWith(`${headlines}/`))
        ? [at('headlines', `no section lies in ${headlines}`)]
        : []),
    ]
  },
}
