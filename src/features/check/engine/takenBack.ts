/** Whether a sentence asserts its number at all: what denies, doubts, narrows or recounts it, before or behind. */
import type { Passage } from './passages.ts'
import type { FoundNumber } from './foundNumber.ts'

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
