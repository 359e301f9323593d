/** Words that say that, how, where and by whom something is told, and never what is counted. */
import lexicon from '../../../../data/lexicon/neutralWords.json' with { type: 'json' }

/**
 * Words that never change what is counted, nor its place, time or comparator. Left out on purpose: nouns that could be
 * counted instead (读者, 直播), verbs that make another figure (受理, 共享, 吸引), by how much something grew and that it
 * shrank, English comparators, which are not read, and whatever denies, takes away or falls short (未, 差, 缺, 降至, 除); a
 * word that holds such a sign and is harmless as a whole (不断, 不仅) stands there by itself.
 */
const NEUTRAL_WORDS = Object.values(lexicon).flatMap((lines) => lines.join(' ').split(' '))

/** Of one character: particles, which join with anything, but none that denies: 未上云企业 are others … */
const PARTICLES =
  /[我他她它您谁的地得了着过在于是有也都还就才却说讲问答注请按可会让使令把将被由为从自至向往对跟和与及或已曾又再共总各每该此这那其之以而则若如者呢吧吗啊啦哦嘛呀哟哇只仅约须应能年月日底初度市居到个家项类条款种批次些现达超逾近破增涨升量数值额率占并很更最全多快早前后上下里间中来去出入起进要想仍正刚]/g
/** … and verbs, of which two together make another word: 签 and 收, but 签收. */
const VERBS =
  /[交付但做凭分办发变听咱啥备定带干建开弄成抓投拉拥拨挂排接搞搭收用看秒等签算给缴获落行表见走跑较连送配铺附靠领]/g
/** 服务业 is no 服务, 运营商 no 运营. */
const NEUTRAL = new RegExp(
  `(?:${NEUTRAL_WORDS.sort((a, b) => b.length - a.length).join('|')})(?![业商员者器厂])`,
  'g',
)
/** Made of neutral characters and no neutral words: 收入 and 签约 count something else, 落后 falls short. */
const OTHERS =
  /首批|特色|气象(?!万千)|(?<!不)可用|线下|在培|初创|服务$|推广|办理|修订|认定|展示|公开|升级|挂牌|处罚|关停|缺少|受理|需求|下线|下架|落选|落榜|申请|申报|报名|增量|减量|(?<!调)用量|(?<!投入|启动)使用(?!的|了)|数字政府|数字社会|处置|支付|办结|即办|跑一次|降幅|跌幅|回落|萎缩|缩小|下滑|毛利|担保|贷款|收取|减税|节省|自行|平均每|每家|每个区|各区|计划上|规模以下|规下|涉[密敏]|收入|支出|付出|投入(?!使用|运[行营]|应用)|签约|签收|成交|出售|上当|落后|下马|出局|出马|占用|占领|出行|出征|批发|分会|总会|收购|接待|得失|开支|工会|行会|分行|支行|动用|备用|拉动|带货|上门|入户|入园|入学|上学|开学|开会|接访|来访|上访|信访|出访|作案|办案|行人|收件|发件|寄件|来件|来电|接线|上车|下车|开车|行车|出车|入境|出境|出入境|出口|进口|开户|建档|建交|变更|更名|成人|名人|收货|发货|付款|收款|放款|拨款/g

/** 市数据管理局, 省发改委: who says or does it. */
const OFFICES =
  /[市省区][\u4e00-\u9fff]{1,7}?(?:(?<![布格结])局|委员会|管委会|发改委|厅|办公室|数字办|府办)/g

/** 数据局说…, 工作要点(转载稿)称…: who tells it, whoever it is. */
const SPEAKERS =
  /^(?!.{0,20}[不没未无非])[^|：，]{0,20}?(?:(?<![名职简俗人统全对号堪宣声])称(?![为作号])|(?<![小传学])说(?![明法])|表示|介绍|透露|指出|告诉(?:记者|我们|大家)?|提到|强调|宣布|披露|坦言|[写说讲标印列记答]得[^，：]{0,4}(?:清楚|明白|明确|分明)|(?:数字|数据|数|答案|结果)就?是)/g

/** 医疗、社保、生态、应急等: examples of what is named behind them. */
const EXAMPLES =
  /(?<=建设|构建|建成|打造|围绕|面向|聚焦|[在含]|针对|涵盖|覆盖)(?<!不含)[^、，]{1,6}(?:、[^、，]{1,8})+等(?=(?:重点|主要|关键)?(?:行业|领域|产业(?!集)|方面)|[主专]题库)|[^、，]{1,2}(?:、[^、，]{1,10})+等(?!于)|[^、，]{1,10}(?:、[^、，]{1,10}){2,}(?:以?及|和|与)[^、，]{1,14}$/g
/** 创新“边聊边办”模式: the verb, not the adjective of 创新企业. */
const INNOVATE = /创新(?!企业|应用|场景|案例|团队|人才|产品|项目|平台|中心|实验|服务)/g
const RANKS = /(?:第|前)[一二三四五六七八九十\d]+(?:名|强|梯队|档)?/g
/** Another number with its unit. */
const NUMBERS =
  /[一二][〇零九][〇零一二三四五六七八九]{2}年|(?:[\d.]+|[一二两三四五六七八九十百千]+(?=[个家项类条款件份次座万亿成点、.]))[十百千万亿]*(?:个|家|项|类|条|款|件|份|次|座|亿?元|人次?|户|%|[pe]flops|[ptgm]b|p|英寸|成|[、.])?/g

/** What a mark says of a character. */
export const SAID = 1
export const VERB = 2

/** The last texts that were asked for: each is read for several indicators. */
const known = new WeakMap<RegExp, Map<string, Uint8Array>>()
const KNOWN = 200

/** Marks what no definition depends on; `places` is the pattern of their names. */
export function neutralMarks(text: string, places: RegExp): Uint8Array {
  let all = known.get(places)
  if (!all) known.set(places, (all = new Map()))
  let marks = all.get(text)
  if (marks) return marks
  if (all.size >= KNOWN) all.clear()
  all.set(text, (marks = marksOf(text, places)))
  return marks
}

function marksOf(text: string, places: RegExp): Uint8Array {
  const said = new Uint8Array(text.length)
  // 低于福州的88.49 holds two cities against each other; 低于标准 does not.
  eachMatch(places, text, (from, to) =>
    said.fill(SAID, text.slice(0, from).endsWith('低于') ? from - 2 : from, to),
  )
  for (const pattern of [SPEAKERS, OFFICES, EXAMPLES, INNOVATE, RANKS, NUMBERS, NEUTRAL, PARTICLES])
    eachMatch(pattern, text, (from, to) => said.fill(SAID, from, to))
  eachMatch(VERBS, text, (at) => {
    said[at] ||= VERB
  })
  eachMatch(OTHERS, text, (from, to) => said.fill(0, from, to))
  return said
}

/** As matchAll, which makes a copy of the pattern each time. */
function eachMatch(pattern: RegExp, text: string, mark: (from: number, to: number) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    mark(match.index, match.index + match[0].length)
}

/** The letters that are left. */
export function withoutNeutral(text: string, places: RegExp): string {
  const said = neutralMarks(text, places)
  return [...text].filter((sign, i) => !said[i] && /[\u4e00-\u9fffa-z]/.test(sign)).join('')
}

/** True where the whole text is neutral words of more than one character. */
export const isNeutral = (text: string, places: RegExp): boolean =>
  text.replace(places, '').replace(NEUTRAL, '') === ''
