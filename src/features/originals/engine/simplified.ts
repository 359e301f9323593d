/**
 * Traditional characters of the recorded marks, tokens and titles → Simplified, so that either edition of a document
 * can be held against its record. Only for comparing: what is shown is never converted. A test holds the list
 * against the tables; characters that stand in no mark and no token are not needed here.
 */
const PAIRS = [
  '關关於于發发總总體体標标數数賦赋礎础創创領领築筑構构據据匯汇動动強强廣广應应進进業业黨党設设經经濟济',
  '會会態态優优環环開开準准撐撑組组織织協协調调質质點点佔占達达規规個个線线産产農农鍵键務务節节級级網网',
  '際际臺台額额場场辦办項项實实閩闽躍跃萬万蓋盖縣县區区館馆園园試试電电預预約约醫医過过號号',
].join('')

/** `aAbB` → a is A, b is B. */
export function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const each = Array.from({ length: pairs.length / 2 }, (_, index) => 2 * index)
  return new Map(each.map((from) => [pairs.charAt(from), pairs.charAt(from + 1)]))
}

export const SIMPLIFIED = pairsOf(PAIRS)
