/** What an indicator's proper name asks for, and whether the clause of a number speaks of it at all. */
import type { CheckIndex } from './checkIndex.ts'
import { gramsOf } from './grams.ts'
import type { Names } from './namesAround.ts'
import { withoutNeutral } from './neutralWords.ts'
import { bare } from './vocabulary.ts'

/** A proper name is heard when this much of it is. */
const HEARD = 0.33
/** Another name of the indicator, without the proper one, must be heard almost whole to stand for it. */
const WHOLE = 0.75

const shareHeard = (text: string, heard: ReadonlyMap<string, number>): number => {
  const grams = gramsOf(text)
  if (grams.length === 0) return 0
  return grams.reduce((sum, gram) => sum + (heard.get(gram) ?? 0), 0) / grams.length
}

/** “闽政通”日活跃度 is nothing without 闽政通: what stands in quotes in a name must be said. */
export function properNameHeard(id: string, { heard }: Names, index: CheckIndex): boolean {
  const name = index.lookups.indicators.get(id)?.name.zh ?? ''
  const quoted = [...name.matchAll(/“([^”]+)”/g)]
    .map((match) => match[1] ?? '')
    .filter((part) => gramsOf(part).length > 0)
  if (quoted.length === 0 || quoted.some((part) => shareHeard(part, heard) >= HEARD)) return true
  // 一件事 is what people call 高效办成一件事, wherever in the sentence.
  const isCalled = (alias: string) =>
    alias.length >= 3 &&
    quoted.some((part) => part.includes(alias)) &&
    gramsOf(alias).every((gram) => heard.has(gram))
  if ([...(index.aliases.get(id) ?? [])].some(isCalled)) return true
  const rest = new Set(gramsOf(name.slice(name.indexOf('“')).replace(/“[^”]+”/g, '，')))
  return [...(index.aliases.get(id) ?? [])].some((alias) => {
    const grams = gramsOf(alias)
    // A piece of the name behind its proper part (办理时间压缩) may be said of anything.
    const isPiece = grams.filter((gram) => rest.has(gram)).length > grams.length / 2
    return (
      grams.length > 1 &&
      !isPiece &&
      !quoted.some((part) => alias.includes(part)) &&
      shareHeard(alias, heard) >= WHOLE
    )
  })
}

/** Letters left of a clause when the fillers are gone; fewer of them name nothing of their own. */
const NAMES_SOMETHING = 3

/** True where the number's clause names something, and nothing of it belongs to the indicator. */
export function clauseIsForeign(
  id: string,
  clause: string,
  clauseNames: Names,
  index: CheckIndex,
): boolean {
  const { indicators, owners } = index.names
  const own = indicators.indexOf(id)
  const isNamed = [...clauseNames.heard.keys()].some((gram) =>
    owners.get(gram)?.some(({ at }) => at === own),
  )
  if (isNamed) return false
  return withoutNeutral(bare(clause), index.places.named).length >= NAMES_SOMETHING
}
