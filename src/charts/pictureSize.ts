/** How tall a picture is, known without any chart code: the page reserves the box before a picture comes. */
import type { Picture } from '../record/chartModel'

/** In em of the picture's type size. */
export const em = {
  /** A line of text over the track, and the track itself. */
  line: 1.7,
  /** A place of a ranking. */
  place: 2,
  axis: 1.8,
  trend: 12,
} as const

export function pictureHeight({ kind, points }: Picture): number {
  switch (kind) {
    case 'progress':
      return (points.length + 1) * em.line + em.axis
    case 'ranking':
      return points.length * em.place + em.axis
    case 'trend':
      return em.trend
    default:
      return kind satisfies never
  }
}

/** What a prerendered picture is drawn for: the narrowest phone shows it a little smaller, none of its texts below 12 px. */
export const PRERENDERED = { width: 300, fontSize: 14 } as const
