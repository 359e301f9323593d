import type { Statement } from '../../../record/dataset.ts'
import { type CheckIndex, leavesOpen, sharesName } from './checkIndex.ts'
import { isCountedSo } from './countedSo.ts'
import { EQUALLY, MORE_SAID, type Question } from './question.ts'
import { differsFrom } from './spokenOf.ts'
import { bare } from './vocabulary.ts'

/** Shorter names are parts of others. */
const A_NAME = 6

/** A name that two indicators share (数字经济占比) needs a year or a word like 目标 to say which is meant. */
export function isAmbiguous(
  id: string,
  score: number,
  question: Question,
  index: CheckIndex,
): boolean {
  const { claim, names, number, words } = question
  // 数字经济占GDP is what the documents call the one; the other only goes by it too.
  const said = bare(question.own.before + question.own.behind)
  const isProper = (other: string) =>
    index.vocabulary
      .get(other)
      ?.names.slice(0, 2)
      .some((name) => name.length >= A_NAME && said.includes(name)) ?? false
  const mass = names.masses.get(id) ?? 0
  const rivals = [...names.scores].filter(
    ([other, otherScore]) =>
      other !== id &&
      otherScore >= score * EQUALLY &&
      (names.masses.get(other) ?? 0) >= mass * EQUALLY &&
      sharesName(id, other, index) &&
      isCountedSo(other, number, words, index),
  )
  const statedOf = (other: string) =>
    (index.lookups.statementsByIndicator.get(other) ?? []).filter(
      (s) =>
        s.place === claim.place &&
        (claim.year.kind !== 'year' || s.period.startsWith(claim.year.year)) &&
        (!claim.cue || s.kind === claim.cue) &&
        !differsFrom(other, question, index),
    )
  // 60%以上 is printed of both: there no name that they share settles it, only what but one of them is called.
  const printsSo = (other: string) =>
    statedOf(other).some(
      ({ quantity }) => quantity.value === claim.value && quantity.comparator === claim.comparator,
    )
  const isShared = [...names.scores.keys()].some(
    (other) =>
      other !== id &&
      mass < (names.masses.get(other) ?? 0) * MORE_SAID &&
      sharesName(id, other, index) &&
      isCountedSo(other, number, words, index) &&
      printsSo(other),
  )
  if (isShared || isOpenResult(id, question, index)) return true
  if (isProper(id) && !rivals.some(([other]) => isProper(other))) return false
  return rivals.some(([other]) => statedOf(other).length > 0)
}

/** 增加值60%以上 is an aim, 规模60%以上 a result, and no document tells the two apart: only a year or 目标 says which is meant. */
function isOpenResult(id: string, { claim }: Question, index: CheckIndex): boolean {
  if (claim.cue || claim.year.kind === 'year') return false
  const isPrinted = ({ place, quantity }: Statement) =>
    place === claim.place &&
    quantity.value === claim.value &&
    quantity.comparator === claim.comparator
  const printed = (other: string) =>
    (index.lookups.statementsByIndicator.get(other) ?? []).filter(isPrinted)
  return (
    printed(id).every(({ kind }) => kind === 'target') &&
    index.names.indicators.some(
      (other) =>
        printed(other).some(({ kind }) => kind === 'actual') && leavesOpen(id, other, index),
    )
  )
}
