import type { CheckIndex } from './checkIndex.ts'
import { isCountedSo } from './countedSo.ts'
import type { Question } from './question.ts'
import { differsFrom } from './spokenOf.ts'
import { bare } from './vocabulary.ts'

/** Names shorter than this are parts of others. */
const A_NAME = 5

/** True where the number's clause says the whole name of another indicator, which this one is not called. */
export function namesAnother(id: string, question: Question, index: CheckIndex): boolean {
  const { own, number, words } = question
  const text = bare(`${own.before}|${own.behind}`)
  const called = index.vocabulary.get(id)?.called ?? []
  return [...index.vocabulary].some(
    ([other, { own: name }]) =>
      other !== id &&
      name.length >= A_NAME &&
      text.includes(name) &&
      !called.some((mine) => mine.includes(name)) &&
      isCountedSo(other, number, words, index) &&
      !differsFrom(other, question, index),
  )
}
