/** Titles of columns in a language, and the way back from a title to the column. Pure. */
import type { FigurePart, Subject } from './boardTable.ts'
import type { ColumnShape } from './table.ts'

/** A language's words for columns; those of a figure are put together. */
export interface TitleTexts {
  readonly plain: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<Subject, string>>
  readonly parts: Readonly<Record<FigurePart, string>>
  of(subject: string, part: string): string
}

export function columnTitle(name: string, texts: TitleTexts): string {
  const [subject = '', part] = name.split('_')
  if (subject in texts.subjects) {
    const title = texts.subjects[subject as Subject]
    return part === undefined ? title : texts.of(title, texts.parts[part as FigurePart])
  }
  return texts.plain[name] ?? name
}

export const columnTitles = (
  columns: readonly ColumnShape[],
  texts: TitleTexts,
): readonly string[] => columns.map(({ name }) => columnTitle(name, texts))

/** A title of any language, or the name itself → the column's name. */
export function namesByTitle(
  columns: readonly ColumnShape[],
  languages: readonly TitleTexts[],
): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ name }) => [
      [name, name] as const,
      ...languages.map((texts) => [columnTitle(name, texts), name] as const),
    ]),
  )
}
