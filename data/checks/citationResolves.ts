import { complaint, type Check } from './check.ts'

/** A statement never exists without its citation: the document and its section are there. */
export const citationResolves: Check = {
  name: 'citation-resolves',
  description: 'the cited section belongs to the cited document',
  run: ({ tables }) => {
    const known = new Set(tables.sections.map(({ cells }) => `${cells.document}#${cells.path}`))
    return [...tables.statements, ...tables.commitments, ...tables.non_figures]
      .filter(({ cells }) => !known.has(`${cells.document}#${cells.section}`))
      .map((row) => {
        const { document, section } = row.cells
        const paths = tables.sections.filter(({ cells }) => cells.document === document)
        const mend = paths.length > 0 ? `write a path of ${document}` : 'write a document id'
        const message = `${document} has no section “${section}” in sections.csv`
        return complaint(row, 'section', message, `${mend}, or add the section`)
      })
  },
}
