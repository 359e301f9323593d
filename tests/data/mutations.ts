import { COMPARATORS } from '../../src/record/quantity'
import type { Row, Tables } from '../../data/pipeline/tables'

export interface Mutation {
  readonly name: string
  readonly statement: Row<'statements'>
  readonly mutated: Tables
}

/** Every row of a base document removed, and its value, comparator, hedge, section and token changed: none may verify. */
export function mutationsOf(tables: Tables): Mutation[] {
  const base = new Set(
    tables.documents
      .filter(({ cells }) => cells.collection === 'base')
      .map(({ cells }) => cells.id),
  )
  return tables.statements.flatMap((statement, index) => {
    const { cells } = statement
    if (!base.has(cells.document)) return []
    const without = tables.statements.toSpliced(index, 1)
    const change = (name: string, changed: Partial<typeof cells>): Mutation => ({
      name: `${cells.id} ${name} ${Object.values(changed).join()}`,
      statement,
      mutated: {
        ...tables,
        statements: tables.statements.with(index, {
          ...statement,
          cells: { ...cells, ...changed },
        }),
      },
    })
    const sections = tables.sections.filter(
      (section) =>
        section.cells.document === cells.document && section.cells.path !== cells.section,
    )
    // A neighbour is the easiest place to slip to; the far end stands for the rest.
    const elsewhere = [sections[0], sections[index % sections.length], sections.at(-1)]
    return [
      { name: `${cells.id} removed`, statement, mutated: { ...tables, statements: without } },
      change('value', { value: String(Number(cells.value) + 1) }),
      change('value', { value: String(Number(cells.value) * 10) }),
      ...COMPARATORS.filter((each) => each !== cells.comparator).map((comparator) =>
        change('comparator', { comparator }),
      ),
      change('hedge', { hedge: cells.hedge === '' ? '力争' : '' }),
      ...elsewhere.flatMap((section) =>
        section ? [change('section', { section: section.cells.path })] : [],
      ),
      change('token', { token: `${cells.token}们` }),
      change('token', { token: `某${cells.token}` }),
      change('token', { token: cells.token.replace(/[\d０-９首第唯最一-十八六前]/u, '二') }),
    ]
  })
}
