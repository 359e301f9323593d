/** Pictures in words. No language is built in: texts are given, and so is the way to join them. */
import type { Picture } from './chartModel.ts'

/** Builds one sentence of a subject and its parts in the reader's language. */
export type Joiner = (subject: string, parts: readonly string[]) => string

/** A picture as one spoken sentence, the figures in the order in which they are drawn. */
export const describePicture = ({ label, points }: Picture, join: Joiner): string =>
  join(
    label,
    // `厦门市·2026年·目标 超65%`
    points.map((point) => `${point.label} ${point.text}`),
  )
