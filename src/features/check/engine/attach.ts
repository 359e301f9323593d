/** Attaching: mentions → a claim, and the indicators that it may be said of. */
import type { Statement } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'
import { claimOf, zonesOf } from './claims.ts'
import type { FoundNumber } from './foundNumber.ts'
import { bestNamed, fitting, hitsOf, type Question, type Scored } from './matchIndicator.ts'
import { nameScores } from './nameScores.ts'
import { type OwnWords, ownWords, type Range } from './ownWords.ts'
import type { Passage } from './read.ts'
import { unexplainedWords } from './unexplainedWords.ts'
import type { Asked } from './unify.ts'
import { isMeasure, type MeasureClass } from './words.ts'

/** One number and all that its passage says of it. */
export interface Attached extends Question {
  readonly passage: Passage
  readonly own: OwnWords
  readonly asked: Asked
  /** Statements that have the number. */
  readonly hits: readonly Statement[]
  /** The indicator that is named best … */
  readonly best: Scored
  /** … and those that are named and have the number. */
  readonly fits: readonly Scored[]
  /** What is left unexplained where it is said of this indicator; its neighbours may be of `others`. */
  readonly unexplained: (id: string, others?: readonly string[]) => readonly Range[]
}

/** Step two. */
export function attach(passage: Passage, number: FoundNumber, index: CheckIndex): Attached {
  const { text } = passage
  const own = ownWords(passage, number)
  const claim = claimOf(passage, number, index.lookups.home.id)
  const names = nameScores(zonesOf(passage, number, own), index.names)
  const measuresIn = (ranges: readonly Range[]) =>
    new Set<MeasureClass>(
      passage.words.flatMap((w) =>
        isMeasure(w.class) && ranges.some((r) => w.start >= r.from && w.end <= r.to) ? w.class : [],
      ),
    )
  const measures = measuresIn([own.before, own.behind, own.subject])
  if (number.unit.endsWith('/月')) measures.add('month')
  // 规上工业+10.2%
  if (number.unit === '%' && text[number.start - 1] === '+') measures.add('growth')
  const sentenceMeasures = new Set([...measures, ...measuresIn([{ from: 0, to: text.length }])])
  const question: Question = { number, claim, names, measures, sentenceMeasures }
  const hits = hitsOf(number, index)
  const best = bestNamed(question, index)
  // Asked of the same indicator when it is looked for and again when it is judged.
  const known = new Map<string, readonly Range[]>()
  const unexplained = (id: string, others: readonly string[] = []) => {
    const key = [id, ...others].join()
    const words = known.get(key) ?? unexplainedWords(passage, number, own, claim, id, others, index)
    known.set(key, words)
    return words
  }
  return {
    ...question,
    passage,
    own,
    asked: { claim, number, sentence: text, before: text.slice(0, number.phraseStart) },
    hits,
    best,
    unexplained,
    fits: fitting(question, best, hits, (id) => unexplained(id).length === 0, index),
  }
}
