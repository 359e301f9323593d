import type { Figure } from '../../record/figure'
import { HOME_PLACE } from '../../record/homePlace'

/** The colour of the figure in front: only the city's own ones have one. */
export function slideTone(front: Figure | undefined): 'target' | 'actual' | 'compare' {
  if (front?.place !== HOME_PLACE) return 'compare'
  return front.kind === 'target' ? 'target' : 'actual'
}
