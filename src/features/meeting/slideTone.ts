import type { Figure } from '../../record/figure'

/** The colour of the figure in front: only the city's own ones have one. */
export const slideTone = (front: Figure | undefined): 'target' | 'actual' | 'compare' =>
  front?.role === 'target' || front?.role === 'actual' ? front.role : 'compare'
