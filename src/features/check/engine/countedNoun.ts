/** What a classifier counts stands right behind it: 两个关键 are no 场景, whatever the sentence speaks of. */

/** Words behind a figure that begin a predicate and name nothing counted. */
const PREDICATE =
  /^(?:[了，。；、：()\s%\d]|以上|入驻|上线|落户|落地|入选|入围|获|被|已|在|并|和|及|与|等|为|是|以|且|用|接入|完成|投|建成|通过|全面|可|也|都|均|就|左右|上下|多|余|之|到|至|大关|水平|网上|覆盖|服务|来自|纳入|成为|进入|这|那|呢|吧|啦|啊|吗|哦|，|关口|总|其中|比|较|同比|线上|实现|支撑|分布|涉及|供|从|向|对|水平|比例|比重|规模|占比|关口|要求|成绩|份额|高位|增速|有|增加|提高|提升|上升|增长|减少|下降|扩大|升|发展)/

/** 65%的目标 speaks of the number itself; 38项任务 are counted. */
const AIM = /^(?:目标|任务|指标)/

/** 59类10.7万个物联设备: both numbers count the noun behind them. */
const NEXT_NUMBER = /^[\d.]+[万亿]*[个家项类款种]?/

/** 56个区409项: a noun of one sign, the next number behind it. */
const A_SIGN = /^[区县市镇村省街校园院户人]$/

/** False where a noun behind the classifier has nothing in common with the names of the indicator. */
export function countsSuch(behind: string, naming: string, isShare: boolean): boolean {
  const text = behind
    .replace(/["'\s]/g, '')
    .replace(NEXT_NUMBER, '')
    .replace(/^的/, '')
  if (text === '' || PREDICATE.test(text) || (isShare && AIM.test(text))) return true
  const noun = /^[\u4e00-\u9fffA-Za-z0-9×+-]{1,14}/.exec(text)?.[0] ?? ''
  if (A_SIGN.test(text)) return naming.includes(text)
  if (noun.length < 2) return true
  for (let i = 0; i + 2 <= noun.length; i += 1)
    if (naming.includes(noun.slice(i, i + 2).toLowerCase())) return true
  return false
}

const SORTS: readonly (readonly [RegExp, string])[] = [
  [/[台架辆艘座栋套]$/, 'machine'],
  [/[项件条份宗起]$/, 'matter'],
  [/[家户]$/, 'house'],
  [/[名位]$/, 'person'],
]

/** 220台 are no 220项; 个 and 款 count anything and say ''. */
export const sortOfThing = (unit: string): string =>
  SORTS.find(([classifier]) => classifier.test(unit))?.[1] ?? ''
