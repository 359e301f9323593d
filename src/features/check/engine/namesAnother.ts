import type { CheckIndex } from './checkIndex.ts'
import { isCountedSo } from './countedSo.ts'
import type { Question } from './question.ts'
import { differsFrom } from './spokenOf.ts'
import { bare, pairsOf } from './vocabulary.ts'

/** Names shorter than this are parts of others. */
const A_NAME = 5

/** 56个应用 where the indicator counts 部门: the noun behind the number is that of a sister. */
function countsSister(id: string, { words, number }: Question, index: CheckIndex): boolean {
  const behind = /^[\u4e00-\u9fff]{2,6}/.exec(bare(words.behind).replace(/^的/, ''))?.[0]
  const own = index.vocabulary.get(id)?.own ?? ''
  if (number.rank || !behind || own.length < A_NAME) return false
  const pairs = pairsOf(own)
  return [...index.vocabulary].some(([other, { own: name }]) => {
    const noun = name.slice(-2)
    if (other === id || noun === own.slice(-2) || !behind.startsWith(noun)) return false
    if (own.includes(noun)) return false
    const shared = pairsOf(name).filter((pair) => pairs.includes(pair)).length
    return shared >= pairs.length * SISTERLY
  })
}

/** Sisters share so much of their names: “i厦门”平台集成部门 and 应用. */
const SISTERLY = 0.6

/** True where the number's clause says the whole name of another indicator, which this one is not called. */
export function namesAnother(id: string, question: Question, index: CheckIndex): boolean {
  const { own, number, words } = question
  const text = bare(`${own.before}|${own.behind}`)
  if (countsSister(id, question, index)) return true
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
