/** Words in a number's own clause that make a plan, a rumour or an addition of a result, or a result of a target. */
import type { Statement } from '../dataset.ts'
import type { OwnWords } from './passages.ts'
import { bare, type Vocabulary } from './vocabulary.ts'

/** Not yet so, only said to be so, no more so, or one more of it. */
const NO_RESULT =
  /力争|争取|将(?!近)|有望|可望|拟(?!合)|冲刺|马上|打算|谋求|寻求|希望|[渴期]望|盼|力求|旨在|意在|准备|规划|计划(?!单列)|支持|要求|(?<![相对响供适反])应(?![用急对])|(?<!再)或(?!者|以)|号称|自称|谎称|一度|曾(?!经?[获被入])|刚?才?开始|再(?!次|度)|又(?!一)|另(?![据外])|不止|至多|[最至]少|连续|[与和][\u4e00-\u9fff]{2,4}(?:一起|共同)/
/** Reached, measured, or reached again. */
const NO_AIM =
  /终于|成功|如愿|如期|提前|圆满|居然|竟然|果然|首次|再次|连续|一直|成绩|业绩|(?<![实发呈体])现(?![代有实场])|统计(?!部门|局)|核算|逐年|号称|自称|谎称|曾|一度|不止|又(?!一)|再(?!次|度)|另(?![据外])|(?<!再)或(?!者|以)|顺利|一举|悄然/

/** 与福州并列 is printed of one rank, and new of any other. */
const TIED = /[与和跟同][\u4e00-\u9fff]{2,4}并列/

/** `same` agree with the claim in value, comparator, place and year. */
export function isToldOtherwise(
  same: readonly Statement[],
  { before }: OwnWords,
  { pairs }: Vocabulary,
): boolean {
  if (TIED.test(before) && !same.some(({ token }) => token.includes('并列'))) return true
  const areAims = same.some(({ kind }) => kind === 'target')
  return (areAims ? NO_AIM : NO_RESULT).test(withoutOwn(bare(before), pairs))
}

/** 连续六年 of the indicator's own name says nothing new. */
function withoutOwn(text: string, pairs: ReadonlySet<string>): string {
  const signs = [...text]
  for (let i = 0; i + 2 <= text.length; i += 1)
    if (pairs.has(text.slice(i, i + 2))) signs[i] = signs[i + 1] = ' '
  return signs.join('')
}
