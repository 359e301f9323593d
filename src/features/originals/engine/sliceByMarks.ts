import type { Section } from '../../../record/dataset.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { foldedText } from './fold.ts'

/** A stretch of a text; `mark` is the index of the mark it begins with, -1 for what stands before the first. */
interface Slice {
  readonly mark: number
  readonly start: number
  readonly end: number
}

interface Sliced {
  /** In the order of the text, without gaps; the first is what stands before the first mark. */
  readonly slices: readonly Slice[]
  /** Indexes of the marks that do not stand in the text after the mark before them. */
  readonly lost: readonly number[]
}

/**
 * Cuts a text at its marks, in their order: each is searched after the place where the one before it began. A mark
 * may be given in several wordings; the first that stands there counts. Build and app share this, each with its own
 * idea of when characters are the same.
 */
export function sliceByMarks(text: string, marks: readonly (readonly string[])[]): Sliced {
  const starts: { mark: number; start: number }[] = []
  const lost: number[] = []
  let from = 0
  marks.forEach((wordings, mark) => {
    const start = wordings
      .filter((wording) => wording !== '')
      .map((wording) => text.indexOf(wording, from))
      .find((place) => place >= 0)
    if (start === undefined) lost.push(mark)
    else {
      starts.push({ mark, start })
      from = start + 1
    }
  })
  const all = [{ mark: -1, start: 0 }, ...starts]
  const slices = all.map(({ mark, start }, index) => ({
    mark,
    start,
    end: all[index + 1]?.start ?? text.length,
  }))
  return { slices, lost }
}

/** The sections of a document whose openings are recorded, in printed order. */
export const markedSections = (document: string, { dataset }: Lookups): readonly Section[] =>
  dataset.sections.filter((section) => section.document === document && section.mark)

/**
 * How a section may begin: as it was printed in the text on record; else its number with the heading in Simplified
 * wording, for an edition that says 高质量 where the recorded one says 高品質.
 */
export function markWordings({ mark, path, heading }: Section): readonly string[] {
  const name = foldedText(heading)
  const number = foldedText(path.split('/').at(-1) ?? '')
  return [foldedText(mark), ...numbered(number, name)]
}

function numbered(number: string, name: string): readonly string[] {
  if (/^\([一二三四五六七八九十]+\)$/.test(number)) return [number + name]
  if (/^[一二三四五六七八九十]+$/.test(number)) return [`${number}、${name}`]
  if (/^\d+$/.test(number)) return [`${number}.${name}`, `${number}、${name}`, number + name]
  if (number === '附件') return [`附件:${name}`]
  return []
}
