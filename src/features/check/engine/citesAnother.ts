/** 闽政〔2025〕4号提出… beside a figure that only 厦府〔2025〕90号 prints. */
import type { Statement } from '../../../record/dataset.ts'
import type { CheckIndex } from './checkIndex.ts'

/** Year and number, whatever brackets stand round the year. */
const NUMBER = /((?:19|20)\d\d)[^\d\u4e00-\u9fff]{0,2}(\d{1,3})号/g

const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(([, year, number]) => `${year} ${number}`)

/** True where the sentence cites known documents by number, and none of them has the figure that is shown. */
export function citesAnother(
  sentence: string,
  shown: readonly Statement[],
  index: CheckIndex,
): boolean {
  const cited = new Set(numbersIn(sentence))
  if (cited.size === 0) return false
  const { documents } = index.lookups
  const isCited = (id: string) =>
    numbersIn(documents.get(id)?.number ?? '').some((number) => cited.has(number))
  return [...documents.keys()].some(isCited) && !shown.some(({ document }) => isCited(document))
}
