/** Every piece of ui/ and charts/ in its states, with the figures of the record: for the gallery and for the tests. */
import type { VNode } from 'vue'
import type { Lookups } from '../../src/record/lookups'
import type { Words } from '../../src/ui/useFigureWords'
import { charts } from './charts'
import { controls } from './controls'
import { figures } from './figures'
import { frames } from './frames'

/** What the states are made of. */
export interface Ground {
  readonly lookups: Lookups
  readonly words: Words
}

/** What is to be seen → the piece that shows it. */
export type States = Readonly<Record<string, () => VNode>>

/** Name of a component → its states. */
export const piecesOf = (ground: Ground): Readonly<Record<string, States>> => ({
  ...figures(ground),
  ...frames(ground),
  ...controls(ground),
  ...charts(ground),
})

/** Pieces without a state of their own, each with the one that holds it. */
export const INSIDE: Readonly<Record<string, string>> = {}
