/** Pictures in words. No language is built in: texts are given, and so is the way to join them. */
import type { ChartPoint, Picture } from '../record/chartModel'

/** Builds one sentence of a subject and its parts in the reader's language. */
export type Joiner = (subject: string, parts: readonly string[]) => string

/** A picture as one spoken sentence, the figures in the order in which they are drawn. */
export const describePicture = ({ label, points }: Picture, join: Joiner): string =>
  join(label, points.map(pointText))

/** `厦门市·2026年·目标 超65%` */
export const pointText = ({ label, text }: ChartPoint): string => `${label} ${text}`
