/** Words in a number's own clause that make a plan, a rumour or an addition of a result, or a result of a target. */
import type { Statement } from '../../../record/dataset.ts'
import type { Question } from './question.ts'
import { bare, type Vocabulary } from './vocabulary.ts'

/** Not yet so, only said to be so, no more so, or one more of it. */
const NO_RESULT =
  /力争|争取|将(?!近)|有望|可望|(?<!虚)拟(?!合)|冲刺|马上|打算|谋求|寻求|希望|[渴期]望|盼|力求|旨在|意在|准备|规划|计划(?!单列)|支持|要求|(?<![相对响供适反])应(?![用急对])|(?<!再)或(?!者|以)|号称|自称|谎称|一度|曾(?!经?[获被入])|刚?才?开始|再(?!次|度)|又(?!一)|另(?![据外])|不止|至多|[最至]少|连续|[与和][\u4e00-\u9fff]{2,4}(?:一起|共同)/
/** Reached, measured, or reached again. */
const NO_AIM =
  /终于|成功|如愿|如期|提前|圆满|居然|竟然|果然|首次|再次|连续|一直|成绩|业绩|(?<![实发呈体])现(?![代有实场])|统计(?!部门|局)|核算|逐年|号称|自称|谎称|曾|一度|不止|又(?!一)|再(?!次|度)|另(?![据外])|(?<!再)或(?!者|以)|顺利|一举|悄然/

/** 与福州并列 is printed of one rank, and new of any other. */
const TIED = /[与和跟同][\u4e00-\u9fff]{2,4}并列/

/** Of a rank, which every source prints as reached, these too, before it or behind. */
const NO_RANK = /努力|目标|计划(?!单列)|曾(?!经?[获被入])|渴望|打造(?!了|出|成)/
const NO_RANK_BEHIND =
  /^[^，。；]{0,24}?(?:(?<!虚)拟(?!合)|将(?!近|军)|有望|计划(?!单列)|力争|争取|即将|筹备|谋划)/
/** A clause before or behind a figure that celebrates it. */
const PRAISED =
  /硕果累累|成果丰硕|成[效果绩](?:显著|明显|喜人|斐然|突出|卓著)|创新高|捷报|喜报|可喜可贺|喜讯|贺电|(?:经过|通过)[^，]{0,6}(?:努力|奋斗)|[一几数多两三]年来|近年来|蓬勃发展|活跃，|提速，|坚实，/
const PRAISED_BEHIND =
  /^[^。；]{0,30}?，[^，。；]{0,8}?(?:创新高|[位居]居?(?:全[省国]|世界|全球)|名列|领跑|领先全|走在(?:全[省国]|前)|(?:提前|如期|超额|圆满|全面|已)(?:完成|实现|达成|达标))/

/** `same` agree with the claim in value, comparator, place and year. */
export function isToldOtherwise(
  same: readonly Statement[],
  { own: { before, sentence }, claim, number, rest, heading }: Question,
  { pairs }: Vocabulary,
): boolean {
  if (TIED.test(before) && !same.some(({ token }) => token.includes('并列'))) return true
  const areAims = same.some(({ kind }) => kind === 'target')
  const said = withoutOwn(bare(before), pairs)
  if (number.rank) return NO_RESULT.test(said) || NO_RANK.test(said) || NO_RANK_BEHIND.test(rest)
  if (!areAims) return NO_RESULT.test(said)
  // With 到2026年 or 力争 a thriving city may well have an aim.
  const isPraised =
    claim.cue !== 'target' &&
    (PRAISED.test(sentence) || PRAISED.test(heading) || PRAISED_BEHIND.test(rest))
  return isPraised || NO_AIM.test(said)
}

/** 连续六年 of the indicator's own name says nothing new. */
function withoutOwn(text: string, pairs: ReadonlySet<string>): string {
  const signs = [...text]
  for (let i = 0; i + 2 <= text.length; i += 1)
    if (pairs.has(text.slice(i, i + 2))) signs[i] = signs[i + 1] = ' '
  return signs.join('')
}
