import { rowsOf } from '../pipeline/tables.ts'
import { complaint, type Check } from './check.ts'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids stand in addresses and file names: lower-case ASCII words joined by hyphens. */
export const idIsKebab: Check = {
  name: 'id-is-kebab',
  description: 'ids are lower-case ASCII words joined by hyphens',
  run: ({ description, tables }) =>
    description.resources
      .filter(({ schema }) => schema.fields.some((field) => field.name === 'id'))
      .flatMap(({ name }) =>
        rowsOf(tables, name)
          .filter((row) => !KEBAB.test(row.cells.id ?? ''))
          .map((row) =>
            complaint(
              row,
              'id',
              `the id “${row.cells.id}” is not kebab-case`,
              'write it like digital-economy-share',
            ),
          ),
      ),
}
