/** Whether a sentence asserts its number at all: what denies, doubts, narrows or recounts it, before or behind. */
import type { Statement } from '../../../record/dataset.ts'
import type { Passage } from './passages.ts'
import type { Question } from './question.ts'
import type { FoundNumber } from './scanRanks.ts'
import { bare, type Vocabulary } from './vocabulary.ts'

/** Before the number: it is quoted as wrong, supposed, or somebody else's guess. */
const BEFORE =
  /谣|[Ff]ake|[Oo]nly in|^误：|不实(?!现)|误[传称报写记植判]|属实|假(?:消息|新闻|话|如|若|设|定|数据)|虚[假构报]|说法(?:有误|错误)|错误|错例|反例|幻觉|所谓(?!的?[“"])|传[说闻言]|网传|据传|疑似|如果(?!没有?记错|我?记得没错|没看错)|倘若|要是|若(?!干)|一旦|即[便使]|纵使|哪怕|与其|难道|难以?相信|很难说|未必|并不是|原定|原计划|可能(?!性)|也许|或许|恐怕|否认|无法证明|不符合|被删|预测|猜测|估计|更正|勘误|(?:没有?|并未|从未|未曾|不曾|无人)[^，。：]{0,6}(?:提出|明确|规定|要求|公布|说|表明|证明|显示|提到|写)|谁也没|曾(?!经?[获被入])|号称|自称|谎称|一度(?!假)|[才刚]开始|岛[内外](?!外)[^，]{0,4}，|平均到每|相比，|下调|取消|作废|[与和][\u4e00-\u9fff]{2,6}(?:合计|共同|加起来|两地)|(?:剔除|扣除)[^，]{1,10}[后，]|按[^，]{2,8}计，|以[^，]{2,8}口径|含涉[密敏]|(?<!除了?|不含|非)涉密(?!涉?敏?[^，]{0,6}外)/

/** Behind it: taken back, not reached, or another number after all. */
const BEHIND =
  /(?<![不没无差交])错(?![峰位落过综]|不了)|(?<!无)误(?![差区解工])|不实(?!现)|不[准符对](?!外)|造假|作假|虚[假构报]|谣|注水|掺水|谎|否认|未获|[尚有]待|查无|废[止除]|推翻|删|编的|杜撰|骗|才怪|哪有|没有的事|并无|并未|没有?(?:完成|实现|做到|写进|达到|这样|这么)|未(?:完成|实现|达到|写进)|文件里没有|别逗|站不住|落空|泡汤|食言|口号|差得远|差一[点些]|还差|推迟|延[后期]|远不止|还要[高低多少]|实际[^，]{0,6}一[倍半]|[多少]写了|单位应|预测|后改|更正|实为|准确说|假(?:消息|新闻|话|的)|NOT|绝无可能|愿景|再说|需求|外地|应为|应是|实际(?:上)?(?:只|还|没|不)|其实(?:远|只|没|不|并)|下调|取消|作废|不如说|[(（]?[×✗❌][)）]?$/

/** A part or a multiple of the number, or one end of a range. */
const PART_BEHIND =
  /^["']?(?:或者?|乃至|甚至|[到至])\d|^["']?[^，。；、\d]{0,14}?(?:的(?:[一二两三四五六七八九十\d.]+(?:成|倍|%|分之|个百分)|百分之|一半|半数|两倍)|(?<![其途目心]|(?<!数据)集)中(?:的|有|只有?|仅有?|约)?(?:[一二两三四五六七八九十\d]|一半|部分)|[与和][\d.]+[^，。]{0,8}之间|为基数|(?:的)?基础上)/
/** From what it changed. */
const FROM = /(?:从|由|自|较|以|在)(?:超过?|近|约|平均压缩)?$/
const CHANGED = /^[^，。；]{0,10}?(?:提[升高]|增|升|降|扩|调整|缩小|下滑|为基数|基础上|翻番)/

/** A clause behind it that says of which part, year or reckoning it is. */
const RECOUNTED =
  /^\((?:规上|限|[A-Za-z]{3,}|实际|预测|最高)|^[，(][^，。；()]{0,4}?(?:均为|均在|均是|均已上市|都是|全是|全部(?:为|是|来自|获|拨|出自)|仅|只限|限于|限[岛内外]|指(?![标导挥示引])|不含|不包括|剔除|扣除|除外|分母|时限|为新增|为当年|[^，()]{0,8}口径|按[^，()]{0,8}(?:计|算)|(?:这|此)(?:是|为|系)[^，。()]{0,6}(?:20\d\d|省|全国|口径|编)|为20\d\d年|每[年月日]如此|在[^，。；]{2,8}(?:领域|方面|行业)$)/

/** 厦门已超5000家企业上云。假的。 */
const REMARK =
  /^\s*[(（]?\s*[错误误Ff]\s*[)）]?\s*$|答案[：:]?(?:错|误|否)|这是[^，。]{2,6}的数|更正|改为|假的|假消息|有误|[记写印说]错|并没有|没有的事|非也|不实|谣|不对/
/** What the next number is put in the place of this one by. */
const CORRECTED = /更正|应[为是]|实[为际是]|准确[地的]?说|后改/
/** A short remark right behind the sentence: ?没有的事。 */
const A_REMARK = 14

/** A sentence that begins so puts its own number in the place of the one before it: …;更正为:…. */
const CORRECTION =
  /^["'\s]*(?:更正|订正|纠正|改[为成]|应[为是]|不对|错了|说错|[口笔]误|准确[地的]?说|正确的|不[，,是]|哦不)/
/** Marks that a number or a line is struck out. */
const STRUCK = /^\s*(?:[×✗✘❌]|~~)/

export function isTakenBack(passage: Passage, at: FoundNumber): boolean {
  const { plain, words, sentence, numbers, heading } = passage
  const place = numbers.indexOf(at)
  const [last, next] = [numbers[place - 1], numbers[place + 1]]
  const before = words.slice(0, at.phraseStart - sentence.start)
  const rest = words.slice(at.phraseEnd - sentence.start)
  return (
    BEFORE.test(before) ||
    BEFORE.test(heading) ||
    STRUCK.test(words) ||
    BEHIND.test(ownRest(rest, next, at)) ||
    isRemarkedUpon(plain, sentence.end) ||
    (next !== undefined && CORRECTED.test(plain.slice(at.phraseEnd, next.phraseStart))) ||
    (last !== undefined && isPartOf(plain, last, at)) ||
    PART_BEHIND.test(rest) ||
    (FROM.test(before) && CHANGED.test(rest)) ||
    RECOUNTED.test(rest.slice(Math.max(0, rest.search(/[，(]/))))
  )
}

/** What stands right behind the sentence: a remark, the answer to a question, a correction. */
function isRemarkedUpon(plain: string, end: number): boolean {
  const remark = /^[^。！!；\n]*/.exec(plain.slice(end + 1, end + 1 + A_REMARK))?.[0] ?? ''
  if (CORRECTION.test(remark)) return true
  if (/[?？]/.test(plain[end] ?? '') && /不|没|错|别|谣|非也/.test(remark)) return true
  return !/\d/.test(remark) && REMARK.test(remark)
}

/** 80%的八成, 首批85个: the number before says of what, or which. */
const isPartOf = (plain: string, last: FoundNumber, at: FoundNumber): boolean =>
  /^(?:首|第[一二三四五六七八九十\d]+)批$/.test(plain.slice(last.phraseStart, at.phraseStart)) ||
  /^["']?的$/.test(plain.slice(last.phraseEnd, at.phraseStart))

/** Up to where the next number's own clause begins: what stands there is said of that one. */
function ownRest(rest: string, next: FoundNumber | undefined, at: FoundNumber): string {
  if (!next) return rest
  const gap = rest.slice(0, Math.max(0, next.phraseStart - at.phraseEnd))
  const comma = gap.lastIndexOf('，')
  return comma < 0 ? gap : gap.slice(0, comma)
}

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
