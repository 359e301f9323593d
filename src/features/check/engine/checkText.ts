/** 核数字: every number of a text with its verdict and the statements beside it. Pure, no clock, no network. */
import type { Lookups } from '../../../record/lookups.ts'
import { createCheckIndex, type CheckIndex } from './checkIndex.ts'
import { CHECK_LIMIT, type CheckedNumber } from './checkedNumber.ts'
import { decide, hear } from './decide.ts'
import { NAMED_ONLY, namedNumbers } from './namedNumbers.ts'
import { passagesOf } from './passages.ts'
import { plainText, withoutSeams } from './plainText.ts'

/** Reads, attaches, unifies, explains (decisions/0014). Places are those of the text as given. */
export function checkText(
  text: string,
  lookups: Lookups,
  index: CheckIndex = createCheckIndex(lookups),
): CheckedNumber[] {
  const { text: read, given } = withoutSeams(text.slice(0, CHECK_LIMIT))
  const stretch = (from: number, to: number) => ({ start: given(from), end: given(to - 1) + 1 })
  const plain = plainText(read, index.characters)
  const found = passagesOf(plain, index).flatMap((passage) => {
    const heard = passage.numbers.map((number) => hear(passage, number, index))
    const meant = heard.map(({ fits }) => fits[0]?.id ?? '')
    return heard.map((one): CheckedNumber => {
      const { number, claim, own } = one
      const neighbours = own.sharedWith.map((other) => meant[passage.numbers.indexOf(other)] ?? '')
      const finding = decide(one, neighbours, index)
      const at = (n: number) => passage.start + n
      const phrase = stretch(at(number.phraseStart), at(number.phraseEnd))
      return {
        ...stretch(at(number.start), at(number.end)),
        phraseStart: phrase.start,
        phraseEnd: phrase.end,
        text: read.slice(at(number.start), at(number.end)),
        claim,
        verdict: finding.verdict,
        indicator: finding.indicator,
        statements: finding.statements.map((s) => s.id),
        slots: finding.slots,
        unexplained: finding.unexplained.map(({ from, to }) => stretch(at(from), at(to))),
        printed: finding.printed,
        sureness: finding.sureness,
      }
    })
  })
  const names = namedNumbers(plain, index.printedTokens).map(({ start, end, printed }) => {
    const place = stretch(start, end)
    const phrase = { phraseStart: place.start, phraseEnd: place.end }
    return { ...NAMED_ONLY, ...place, ...phrase, text: read.slice(start, end), printed }
  })
  const isRead = (name: CheckedNumber) =>
    found.some(({ start, end }) => start < name.end && end > name.start)
  return [...found, ...names.filter((name) => !isRead(name))].sort((a, b) => a.start - b.start)
}
