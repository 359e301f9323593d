/** What an indicator's proper name asks for, and whether the clause of a number speaks of it at all. */
import type { CheckIndex } from './checkIndex.ts'
import { gramsOf } from './grams.ts'
import type { Names } from './namesAround.ts'

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

/** Words that say how much and how, not of what. */
const FILLERS =
  /达到|达|超过|突破|提升|提高|增加|增长|上升|扩大|覆盖|目前|已经|现已|已|共|累计|总量|总数|规模|比重|占比|增至|稳定|保持|其中|全市|全省|全国|我市|我省|厦门市?|福建省?|\d+年底?|到|至|在|为|是|将|要|也|都|就|实现|完成|力争|目标|预计|计划|有|了|的|以来|截至|以上|左右|比例|数量|数|接近|平均|仅|约|近|超|从|由|年底|项目|水平|方面|总计|合计|分别|高于|低于|则|而|同期|等|市|省|个|这一|数字|指标/g

/** Letters left of a clause when the fillers are gone; fewer of them name nothing of their own. */
const NAMES_SOMETHING = 3

/** True where the number's clause names something, and nothing of it belongs to the indicator. */
export function clauseIsForeign(
  id: string,
  clause: string,
  clauseNames: Names,
  index: CheckIndex,
): boolean {
  const left = clause.replace(FILLERS, '').replace(/[^\u4e00-\u9fffA-Za-z]/g, '')
  if (left.length < NAMES_SOMETHING) return false
  const { indicators, owners } = index.names
  const own = indicators.indexOf(id)
  return ![...clauseNames.heard.keys()].some((gram) =>
    owners.get(gram)?.some(({ at }) => at === own),
  )
}
