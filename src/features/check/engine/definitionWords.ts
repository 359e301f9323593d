/** Words that change what is counted. A claim that says one must meet an indicator that says it too. */
import type { Lookups } from '../../../record/lookups.ts'

interface DefinitionWord {
  /** In the words around the number. */
  readonly claim: RegExp
  /** In the names and definition of the indicator. */
  readonly indicator: RegExp
  /** True where the definition may say it as well as the names. */
  readonly inDefinition?: boolean
}

const word = (claim: RegExp, indicator: RegExp = claim): DefinitionWord => ({ claim, indicator })

/** Anywhere in the sentence up to the number, or directly behind it. */
export const DEFINITION_WORDS: readonly DefinitionWord[] = [
  word(/增加值/),
  word(/(?:数字)?经济(?:总)?规模/, /经济(?:总)?规模|规模占/),
  { ...word(/核心产业/), inDefinition: true },
  word(/总规模/),
  word(/进出口/),
  word(/(?<!进)出口(?!基地)/),
  word(/进口(?!口岸)/),
  word(/规上|规模以上/),
  word(/限额以上/),
  word(/有效数据/),
  word(/网上可办|可网办|网上能办/, /网上可办/),
  word(/实际网办|实际在网上|网上实际|实际办理/, /实际网办/),
  word(/全程网办/),
  word(/峰值/),
  word(/智能算力|智算/),
  word(/预算|投资额|总投资/),
  word(/限额以下/),
  word(/(?:完成|实际|新增|年度|已)投资|到位/),
  word(/单日|最[高低快慢短长](?!标准)|最多(?!采)/, /最(?!多采)|峰/),
  word(/市级(?!(?:及|或|和)?以上)/, /^(?!.*市级以上)/),
  word(
    /利用率|达标率|份额|变化(?!中)|超额|基数|红线|折算|增长率|占目标|领先[\u4e00-\u9fff]{2,3}超?$/,
  ),
  word(/办结/),
  word(/即办/),
  word(/种类|类别/),
  word(/平均/, /平均|均/),
  word(/规模以下|规下/),
  word(/(?:全部|所有|各个)(?:业务)?环节/),
  word(/占(?:全[市省国])?(?:网络零售|社零|社会消费品)/),
  word(/使用量|(?<!调)用量/),
  word(/(?:[压缩减短降]|减少|下降)[到至](?=[\d近约超])/, /PUE/i),
  word(/[省市区]级?(?:互联网信息办|网信办)/),
  word(/达标校/),
  word(/降幅|跌幅|萎缩|回落/),
  word(/完成率|毛利率?|利润率?/),
  word(/产值/),
  word(/全部算力|总算力/, /总规模|总算力/),
  word(/各(?:个)?部门/),
  word(/总(?:办理|办件)/),
  word(/数字产业(?!化)/),
  word(/自然村/),
  word(/用户数/, /用户|户/),
  word(/量产线/),
  word(/(?:个|项)中国|中国(?:项目|场景)/, /中国/),
  word(/入围(?!企业|数)/, /入选|名录|名单/),
  word(/(?:奖补|补助|奖励)总额/, /总额/),
  word(/占(?:全部|总|所有)?的?零售/, /占(?:全部)?零售/),
]

/** 月汇聚约3亿条 is 每月; 8月新增 is a date. */
const MONTHLY =
  /每个?月|月均|\/月|月活|[按单逐]月|一个月|月度|(?<![\d上本当同])月(?=汇聚|新增|流入|入库|增)/

/** How often is part of what is counted: 日均调用次数 is not 调用次数. Anywhere in the clause before the number. */
const RATES: readonly DefinitionWord[] = [
  word(
    /日均|每[天日]|天均|平均每天|(?<![\d今昨同当生工作节假每单近])日(?=累计|办件|服务|访问|调用|新增|接待)/,
    /日均|每日|日活/,
  ),
  word(MONTHLY, /每月|月均|月汇聚/),
  word(/每年|年均(?!PUE)/, /每年|当年|年度|年均/),
  word(/每小时|每秒|每分钟/),
  word(/人均|户均/),
  word(/首批(?=孵化|培育|打造|推出|上线|接入)/),
  word(/(?:低于|不足|不到|未达)[\d五百]/, /低于|PUE/i),
  word(/平均每(?!万)|每一?(?:个|家|区|县|户|名|所|座)(?!月)|各区都/),
  word(/(?<![\d今去全上本每当同])年(?=服务|办理|办件|接待|汇聚|交换)/, /每年|年/),
]

/** In the clause of the number only: they narrow what is counted. */
export const NARROWING_WORDS =
  /电子(?=社保卡|证|健康)|私有|私营|引进|招引|在建|拟建|注册用户|从业|就业|使用率|满意度|知晓率|参与率|交易额|(?:国务院|省政府|市政府|省委|工信部|商务部)(?!提出|要求|印发|工作报告|明确|发布|公布|部署)|中小|小微|民营|国有|外资|台资|上市|女性|农村|乡村|户籍|流动人口|未成年|老年|国家级|省级|市级|区级|县级|三级以上|一级以上/g

/** What an indicator says in its name must be said by the claim too: a daily number is no total. */
export const NEEDED_WORDS: readonly DefinitionWord[] = [
  word(/日均|日活|每[天日]|一天|单日|天天/, /日均|日活|每日/),
  word(MONTHLY, /每月|月均/),
  word(/每万人|万人均|每一?万/, /每万人/),
  word(/实验室/),
  word(/[五5]年/, /近五年/),
  word(/50%|五成|百分之五十/, /超50%/),
  word(/农村/),
  word(/网络|网上|线上|电商/, /网络零售额/),
  word(/有效/, /有效数据/),
  word(/注册/, /标识注册量/),
  word(/瞪羚|三类|等/, /瞪羚/),
  word(/增|涨|提高|快/, /增速|增长/),
  word(/新|每年|当年|一年|年均/, /新建|新增/),
  word(/创新|独角兽|瞪羚/, /创新企业/),
  word(/全面/, /全面数字化/),
  word(/实物/),
  word(/电子|e-/i, /电子社保卡/),
  word(/单[项个笔]|最高|每项|上限|封顶/, /单项最高/),
  word(/中国|国内|我国|全国/, /中国获奖/),
  word(
    /(?:超|逾|突破|高于|大于|多于)[过出]?(?:50%|五成|百分之五十)|(?:50%|五成|百分之五十)以上/,
    /超50%/,
  ),
]

/** What one of these counts is no figure of the city. */
const INSTITUTIONS =
  /大学|学院|公司|集团|研究院|研究所|银行|医院|中学|小学|幼儿园|学校|协会|俱乐部|超市|餐厅|酒店|景区|商场|社区|街道|剧院/g

/** Sisters that share the head of their names: 感知中台, AI中台. */
const PLATFORMS = /(?:[\u4e00-\u9fff]{2}|[a-z]{2})中台/gi

const CUMULATIVE = /累计|总数|总量|共计|历年|存量|保有量|一共/
const OF_ONE_TIME = /年度|名单|每年|每月|新建|新增|当年|日均|日活|第一批|第二批/
const NEW = /新增|新建|新上线|净增/
const NEW_INDICATOR = /新增|新建|每年|当年|每月/
const GROWN =
  /(?:多[了出]|[涨升增]了|增速|增长率?|增幅|提高|提升|上升|增加|上涨|攀升|扩大)了?(?:约|近|超过?|逾|达)?$/
const SHRUNK = /(?:下降|减少|压缩|压减|缩短|节约|节省|降低|精简|减)了?(?:约|近|超过?|逾)?$/

export interface ClaimWords {
  /** From the previous number to the end of this number's clause. */
  readonly segment: string
  /** The same within the number's own clause. */
  readonly clause: string
  /** From the beginning of the clause, other numbers or not. */
  readonly wholeClause: string
  /** Directly before the number. */
  readonly before: string
  /** Directly behind it, up to the end of the clause or the next number. */
  readonly behind: string
  readonly sentence: string
  readonly isShare: boolean
}

/** 材料减少 is not 时间压缩: what grew less must be in the name. */
function sharesObject(clause: string, naming: string): boolean {
  const verb = clause.search(/(?:平均)?(?:下降|减少|压缩|压减|缩短|节约|节省|降低|精简)/)
  const object = clause.slice(Math.max(0, verb - 4), Math.max(0, verb))
  for (let i = 0; i + 2 <= object.length; i += 1)
    if (naming.includes(object.slice(i, i + 2))) return true
  return false
}

/** True where the claim's words and the indicator do not mean the same thing. */
export function definitionDiffers(
  claim: ClaimWords,
  identity: string,
  naming: string,
  isFlow: boolean,
): boolean {
  const { segment, clause, before, sentence, isShare } = claim
  if (
    DEFINITION_WORDS.some(
      (w) => w.claim.test(segment) && !w.indicator.test(w.inDefinition ? identity : naming),
    )
  )
    return true
  const rates = isFlow ? claim.wholeClause.replace(/每年|年均/g, '') : claim.wholeClause
  if (RATES.some((w) => w.claim.test(rates) && !w.indicator.test(naming))) return true
  const platforms = segment.match(PLATFORMS) ?? []
  if (platforms.some((name) => !naming.toLowerCase().includes(name.toLowerCase()))) return true
  if (NEEDED_WORDS.some((w) => w.indicator.test(naming) && !w.claim.test(sentence))) return true
  if (/累计/.test(segment) && /入选数/.test(naming)) return true
  // 主题库各15个
  if (/各$/.test(before)) return true
  if (CUMULATIVE.test(segment) && OF_ONE_TIME.test(naming)) return true
  if (NEW.test(clause) && !NEW_INDICATOR.test(naming)) return true
  const narrowing = [
    ...(clause.match(NARROWING_WORDS) ?? []),
    ...(clause.match(INSTITUTIONS) ?? []),
  ]
  if (narrowing.some((w) => !identity.includes(w) && !isOtherWord(w, naming, identity))) return true
  // 压缩至69% is what is left.
  if (/(?:压缩|压减|缩短|减少|降低)[到至]$/.test(before) && /压缩|减/.test(naming)) return true
  if (SHRUNK.test(before)) return !/压缩|减|缩/.test(naming) || !sharesObject(clause, naming)
  if (/同比|环比/.test(segment) || GROWN.test(before) || (isShare && /增速|增幅/.test(segment)))
    return !/增速|增长/.test(naming)
  return false
}

/** 省级创新企业 is 省创新企业, 科技公司 are 科技企业. */
const isOtherWord = (word: string, naming: string, identity: string): boolean =>
  // Its definition says 县、市、区.
  (word === '县级' && /县[、(]/.test(identity)) ||
  (word === '省级' && /省(?!份|大)/.test(naming)) ||
  (word === '公司' && naming.includes('企业'))

/** Place it is a share of, words for it, and how an indicator's name says so. */
const DENOMINATORS = [
  ['nation', ['全国', '我国'], '全国'],
  ['province', ['全省'], '全省'],
  ['id', ['全市'], '全市'],
  ['', ['全球', '世界'], '全球'],
] as const

/** 占全国 is another share than 占全省; of the whole of its own place every share may be. */
export function denominatorDiffers(
  segment: string,
  place: string,
  naming: string,
  { home, places }: Lookups,
): boolean {
  if (!segment.includes('占')) return false
  return DENOMINATORS.some(([role, words, name]) => {
    const whole = role && places.get(home[role])
    const called = whole ? [...words, whole.shortName.zh, ...whole.aliases] : words
    return (
      called.some((word) => segment.search(new RegExp(`占[到了]?${word}`)) >= 0) &&
      !naming.includes(name) &&
      (place !== (whole ? whole.id : '') || /占全[国省市球]/.test(naming))
    )
  })
}
