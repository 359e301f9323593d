import type { Section } from '../../../record/dataset.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { foldedText } from './fold.ts'

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
