/** Clauses before a figure that say of what, for whom or when the sentence speaks: 在航运领域, 中小企业方面, 每一年. */
import type { CheckIndex } from './checkIndex.ts'
import { NARROWING_WORDS } from './definitionWords.ts'
import { bare, pairsOf, type Vocabulary } from './vocabulary.ts'

export const FRAME =
  /^作为[^，]{2,10}的[^，]{2,4}$|^[在就对以面向]?[^，]{2,10}(?:方面|[领区]域里?|行业里?|[业类品明][里中]|而言|来看|(?<=^从[^，]{2,8})看|为例|分项上|口径)$|^(?:面向|限|不含|仅|对[^，此于照标]{1,6}$)/

/** What narrows without a word of its own kind: 按增加值口径, 就规上工业而言. */
const NARROW = /增加值|规模(?=口径)|规上|限上|岛[内外](?!外)/g

/** What a frame speaks of, '' where the indicator says it too or the frame says nothing. */
export function narrowedTo(frame: string, { pairs, names }: Vocabulary, index: CheckIndex): string {
  const named = names.join()
  const narrow = [...(frame.match(NARROWING_WORDS) ?? []), ...(frame.match(NARROW) ?? [])]
  const word = narrow.find((w) => !named.includes(w))
  if (word) return word
  const topic = /^[在就对以从]?(.{4,})(?:方面|[领区]域里?|行业里?)$/.exec(
    bare(frame).replace(index.places.pattern, ''),
  )?.[1]
  return topic && !pairsOf(topic).some((pair) => pairs.has(pair)) ? topic : ''
}

/** 每一年,厦门都有…: the number would be of another time. */
export const OTHER_TIME =
  /^(?:仅|只|单单?).{0,6}[度月年日周]$|^在?每一?[年月日周季]度?$|^在?[每各]一?个?(?:区|县|镇|街道|部门|企业|单位)里?$|[^，]以前$|^[一二两三四五六七八九十]+年[间来]$/
