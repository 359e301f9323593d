/** What the app builds on: each area’s headline, the edition’s city, places that lead somewhere, copies that are called so. */
import { isOfficialHost } from '../../src/record/publicAddress.ts'
import { listOf } from '../pipeline/tables.ts'
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

/** Words by which issuer or note say that another's text was seen. */
const COPIED = /转载|转引|摘编|摘录/

/** Where a page stands does not make it official: what it copies decides. */
export const copiesAreRelays: Check = {
  name: 'copies-are-relays',
  description: 'official is a public body’s own page; what issuer or note call a copy is a relay',
  run: ({ tables }) =>
    tables.documents.flatMap((row) => {
      const { reliability, address, issuer, note_zh_hans: note } = row.cells
      if (reliability !== 'official' && reliability !== 'press') return []
      if (COPIED.test(issuer + note)) {
        const message = `${reliability}, but issuer or note call the page a copy`
        return [complaint(row, 'reliability', message, 'write relay')]
      }
      if (reliability === 'press' || address === '' || isOfficialHost(address)) return []
      const message = `official, but “${address}” is no address of a public body`
      return [complaint(row, 'reliability', message, 'write press or relay')]
    }),
}

/** The figures of a task are printed in that task's section, or in a repost of it. */
export const taskFiguresStandInIt: Check = {
  name: 'task-figures-stand-in-it',
  description: 'the statements of a task are printed in its own section',
  run: ({ tables }) => {
    const statements = new Map(tables.statements.map((row) => [row.cells.id, row.cells]))
    return tables.tasks.flatMap((row) =>
      listOf(row.cells.statements)
        .flatMap((id) => statements.get(id) ?? [])
        .filter(
          ({ document, section }) => document === row.cells.document && section !== row.cells.path,
        )
        .map(({ id, section }) => {
          const message = `${id} is printed in ${section}, the task is ${row.cells.path}`
          return complaint(row, 'statements', message, 'list it with the task of its section')
        }),
    )
  },
}
