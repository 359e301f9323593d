/** 核数字: every number of a text with its verdict and the statements beside it. Pure, no clock, no network. */
import type { Lookups } from '../../../record/lookups.ts'
import { attach } from './attach.ts'
import { createCheckIndex, type CheckIndex } from './checkIndex.ts'
import { CHECK_LIMIT, type CheckedNumber } from './checkedNumber.ts'
import { explain } from './explain.ts'
import { NAMED_ONLY, namedNumbers } from './namedNumbers.ts'
import { read } from './read.ts'
import { unifyEach } from './unify.ts'
import { plainText, withoutSeams } from './plainText.ts'

/** Four steps (decisions/0014): read → attach → unify → explain. Places are those of the text as given. */
export function checkText(
  text: string,
  lookups: Lookups,
  index: CheckIndex = createCheckIndex(lookups),
): CheckedNumber[] {
  const { text: given, given: placeOf } = withoutSeams(text.slice(0, CHECK_LIMIT))
  const stretch = (from: number, to: number) => ({ start: placeOf(from), end: placeOf(to - 1) + 1 })
  const plain = plainText(given, index.characters)
  const found = read(plain, index).flatMap((passage) => {
    const claims = passage.numbers.map((number) => attach(passage, number, index))
    const meant = claims.map(({ fits }) => fits[0]?.id ?? '')
    return claims.map((attached): CheckedNumber => {
      const { number, claim, own } = attached
      const met = unifyEach(attached, index)
      const neighbours = own.sharedWith.map((other) => meant[passage.numbers.indexOf(other)] ?? '')
      const { statements, unexplained, printed, ...finding } = explain(
        attached,
        met,
        neighbours,
        index,
      )
      const at = (n: number) => passage.start + n
      const phrase = stretch(at(number.phraseStart), at(number.phraseEnd))
      return {
        ...stretch(at(number.start), at(number.end)),
        phraseStart: phrase.start,
        phraseEnd: phrase.end,
        text: given.slice(at(number.start), at(number.end)),
        claim,
        ...finding,
        statements: statements.map(({ id }) => id),
        unexplained: unexplained.map(({ from, to }) => stretch(at(from), at(to))),
        printed,
      }
    })
  })
  const names = namedNumbers(plain, index.printedTokens).map(({ start, end, printed }) => {
    const place = stretch(start, end)
    const phrase = { phraseStart: place.start, phraseEnd: place.end }
    return { ...NAMED_ONLY, ...place, ...phrase, text: given.slice(start, end), printed }
  })
  const isRead = (name: CheckedNumber) =>
    found.some(({ start, end }) => start < name.end && end > name.start)
  return [...found, ...names.filter((name) => !isRead(name))].sort((a, b) => a.start - b.start)
}
