/** Parts of a name that a claim may not exchange: the measure at its end, the level before a noun, what a share is of. */
import type { OwnWords } from './passages.ts'
import type { Question } from './question.ts'
import { nounOf } from './respectively.ts'
import { bare, pairsOf, type Vocabulary } from './vocabulary.ts'

/** 签发量, 开放次数, 利用率: what is measured; a stem that the indicator does not have makes another measure. */
const MEASURES = /([\u4e00-\u9fff]{2})(总?量|次数|率)(?![级化先大子变贩])/g
/** Stems that name no measure of their own. */
const PLAIN =
  /^(?:[数总存体]|数据|指标|实际|规模|覆盖|达到|最终|目标|完成|合计|累计|平均|全年|全市|全省|全国|每年|每月|[\u4e00-\u9fff]的)$/

/** True where a measure said before the number is none of the indicator's. */
const isOtherMeasure = (text: string, { pairs }: Vocabulary): boolean =>
  [...text.matchAll(MEASURES)].some(
    ([, stem = '', measure = '']) =>
      (!pairs.has(stem) && !PLAIN.test(stem)) || (measure === '次数' && !pairs.has(measure)),
  )

/** 占数字经济比重 is not 占GDP比重. */
const SHARE = /占(?:到|全[市省国])?(?:的)?([^占，]{2,14}?)(?:的)?率/
const WHOLES = /^(?:经济|国民|总量|全市|全省|全国|其|生产总值)/

function isShareOfOther(text: string, { names }: Vocabulary): boolean {
  const said = SHARE.exec(text)?.[1]
  const own = SHARE.exec(names[0] ?? '')?.[1]
  if (!said || !own || WHOLES.test(said)) return false
  return !pairsOf(said).some((pair) => own.includes(pair))
}

/** 市创新企业 are no 省创新企业; 全市 and 厦门市 are places, not levels. */
const LEVEL = '(?:国家|(?<![全本我该各跨外内建州门京津圳海])[省市区县])级?'
const LEVELS = `(?:${LEVEL}[、和与及])*${LEVEL}`

function isOfOtherLevel(text: string, { names }: Vocabulary): boolean {
  const own = new RegExp(`^[^，]{0,4}?(${LEVELS})([\\u4e00-\\u9fff]{4})`).exec(names[0] ?? '')
  if (!own) return false
  const [, levels = '', noun = ''] = own
  const said = new RegExp(`(${LEVELS})${noun}`).exec(text)?.[1]
  return said !== undefined && levelsOf(said) !== levelsOf(levels)
}

const levelsOf = (text: string): string =>
  ['国家', '省', '市', '区', '县'].filter((level) => text.includes(level)).join()

/** 部门、应用分别为55个、28个: the noun before 分别 that the number belongs to must be the indicator's. */
function isListedForAnother(listed: OwnWords['listed'], { called }: Vocabulary): boolean {
  if (!listed) return false
  const end = (part: string) => bare(nounOf(part)).slice(-2)
  const isOwnEnd = (part: string) => called.some((name) => nounOf(name).endsWith(end(part)))
  if (listed.own === '') return isOwnEnd(listed.last) !== listed.isLast
  const isOwn = isOwnEnd(listed.own)
  if (!isOwn && (listed.isLast || !isOwnEnd(listed.last))) return true
  const names = called.join()
  if (!names.includes(end(listed.own))) return true
  // “一人一档”“一企一档”: what only this one says.
  if (!listed.others.some((other) => end(other) === end(listed.own))) return false
  const others = listed.others.flatMap((other) => pairsOf(bare(other)))
  const only = pairsOf(bare(nounOf(listed.own))).filter((pair) => !others.includes(pair))
  return only.filter((pair) => names.includes(pair)).length < only.length / 2
}

/** 指数排名88.3 is no index, 累计占比425万个 no number. */
function isOfOtherKind(text: string, { own, number }: Question): boolean {
  if (number.rank) return false
  const tail = bare(own.before).slice(-6)
  return (
    (/(?:排名|位次|名次|座次)[^，第前]{0,3}$/.test(tail) && !/排名|位次/.test(text)) ||
    (/率[^，]{0,3}$/.test(tail) && !/%|‰/.test(number.unit) && !/率/.test(text))
  )
}

/** True where the words exchange a part of the name for another of its kind. */
export function exchangesPart(question: Question, vocabulary: Vocabulary): boolean {
  const { own } = question
  const said = bare(own.before)
  return (
    isOtherMeasure(said, vocabulary) ||
    isShareOfOther(said, vocabulary) ||
    isOfOtherLevel(said + bare(own.behind), vocabulary) ||
    isOfOtherKind(vocabulary.names.join(), question) ||
    isListedForAnother(own.listed, vocabulary)
  )
}
