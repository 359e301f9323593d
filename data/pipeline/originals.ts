import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sliceByMarks } from '../../src/features/originals/engine/sliceByMarks.ts'
import { findingAt, type Finding, type Row, type Tables } from './tables.ts'

/** Texts by the file name that documents.csv gives as source_file. */
export type Originals = ReadonlyMap<string, string>

/** One section with the characters that are its own: from its mark to the next section's. */
export interface SectionText {
  readonly document: string
  readonly path: string
  readonly text: string
}

export interface Sliced {
  readonly sections: readonly SectionText[]
  readonly findings: readonly Finding[]
}

/** Reads the originals that documents.csv names; those that are not in the folder are left out. */
export function readOriginals(folder: string, { documents }: Tables): Originals {
  return new Map(
    documents
      .map(({ cells }) => cells.source_file)
      .filter((name) => name !== '' && existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

/** Line breaks and page layout fall anywhere in these texts, even inside a figure. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

/**
 * Cuts an original into its sections, in the order of sections.csv; characters before the first mark are a section
 * with the path ''.
 */
export function sliceSections(original: string, sections: readonly Row<'sections'>[]): Sliced {
  const text = withoutSpace(original)
  const marks = sections.map(({ cells }) => [withoutSpace(cells.mark)])
  const { slices, lost } = sliceByMarks(text, marks)
  const document = sections[0]?.cells.document ?? ''
  return {
    findings: sections.filter((_row, index) => lost.includes(index)).map(lostMark),
    sections: slices.map(({ mark, start, end }) => ({
      document,
      path: sections[mark]?.cells.path ?? '',
      text: text.slice(start, end),
    })),
  }
}

function lostMark(row: Row<'sections'>): Finding {
  const message = `“${row.cells.mark}” does not stand in ${row.cells.document} after the section before it`
  const mend = 'write the characters with which the section begins, as they are printed'
  return findingAt('section-found', row, 'mark', message, mend)
}
