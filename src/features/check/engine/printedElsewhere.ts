/** Where a number is printed besides the statements: a document that is cited, a name that is no figure. */
import type { NonFigure, Statement } from '../../../record/dataset.ts'
import { type CheckIndex, numberKey } from './checkIndex.ts'
import { KIN, type Question } from './matchIndicator.ts'
import type { Range } from './ownWords.ts'
import type { Passage } from './read.ts'

/** Year and number, whatever brackets stand round the year. */
const NUMBER = /((?:19|20)\d\d)[^\d\u4e00-\u9fff]{0,2}(\d{1,3})号/g

/** Known documents that the sentence cites by number (闽政〔2025〕4号) where none of them has the figure. */
export function citedElsewhere(
  { text }: Passage,
  shown: readonly Statement[],
  { lookups: { documents } }: CheckIndex,
): Range[] {
  const keysOf = (words: string) =>
    [...words.matchAll(NUMBER)].map(([, year, number]) => `${year} ${number}`)
  const cited = [...text.matchAll(NUMBER)].map(({ 0: word, 1: year, 2: number, index }) => ({
    key: `${year} ${number}`,
    from: index,
    to: index + word.length,
  }))
  const known = cited.filter(({ key }) =>
    [...documents.values()].some((d) => keysOf(d.number).includes(key)),
  )
  const has = ({ key }: { key: string }) =>
    shown.some((s) => keysOf(documents.get(s.document)?.number ?? '').includes(key))
  return known.length > 0 && !known.some(has) ? known : []
}

/** What is printed so and is no figure, where the words speak of what stands in the same section. */
export function printedName(
  { number, names }: Question,
  { printedNames, lookups }: CheckIndex,
): NonFigure | undefined {
  const said = [...names.scores].filter(([, score]) => score >= KIN).map(([id]) => id)
  return printedNames
    .get(numberKey(number))
    ?.find(({ document, section }) =>
      said.some((id) =>
        (lookups.statementsByIndicator.get(id) ?? []).some(
          (s) => s.document === document && s.section === section,
        ),
      ),
    )
}
