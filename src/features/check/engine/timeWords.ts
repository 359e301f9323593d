/** Which year a sentence speaks of around one number, and whether it speaks of an aim or of a result. */
import { HEDGES, type Hedge } from '../../../record/printedWords.ts'
import { chineseNumber } from '../../../record/numerals.ts'

export interface YearMention {
  readonly start: number
  readonly end: number
  /** True where a year stands there and another is meant: 2022年以来. */
  readonly isPrinted?: boolean
  /** The month it is told of, 0 for a part of the year that no source prints: 2026年上半年 … */
  readonly month?: number
  /** Both ends of a span: 2019-2021年. */
  readonly span?: readonly [string, string]
  /** Undefined for 今年, 去年, 十四五: a year is meant that the text does not print. */
  readonly year: string | undefined
}

const YEAR =
  /(?<!\d)((?:19|20)\d\d)(?:年度?|(?=目标|指标|[，、)】》\s]|$))|([一二][〇零九][〇零一二三四五六七八九]{2})年|今年|去年|明年|上年|前年|后年|本年度?|当年|上半年|下半年|十[二三四五]五|(?:未来|今后)[一二三四五两十\d]+年|[一二两三四五六七八九十\d]+年[之以]?[前后]|(?:若干|数|多)年[之以]?[前后]|[晚早][一二两三四五六七八九十\d]+年|上个?月/g
/** 2019-2021年, 2019年至2021年, 2019至2021年间. */
const SPAN = /(?<!\d)((?:19|20)\d\d)年?(?:-{1,2}|~|至|到)((?:19|20)\d\d)年/g
/** A year inside a title or a document number is not the year of a figure. */
const QUOTED = /《[^》]*》|〔[^〕]*〕|\[(?:19|20)\d\d\]/g
/** A full date is one of publication unless 截至 says otherwise. */
const FULL_DATE = /^\d{1,2}月\d{1,2}日/
const PUBLISHED =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?[^，。；]{0,8}(?:印发|发布|公布|出台|报道|召开|刊发|成文|指出|讲话|考察|消息|发文|下发)/

/** Every year of a sentence that a figure could be of. */
export function yearsIn(sentence: string): YearMention[] {
  const hidden = sentence.replace(QUOTED, (part) => '○'.repeat(part.length))
  const spans = [...hidden.matchAll(SPAN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: undefined,
    span: [match[1] ?? '', match[2] ?? ''] as const,
  }))
  const single = [...hidden.matchAll(YEAR)].flatMap((match): YearMention[] => {
    const start = match.index
    // 2024年上半年 is one mention.
    if (/^[上下]半年/.test(match[0]) && hidden[start - 1] === '年') return []
    if (spans.some((span) => start >= span.start && start < span.end)) return []
    const end = start + match[0].length
    const behind = hidden.slice(end, end + 24)
    const isUntil = /截[至止]$/.test(hidden.slice(Math.max(0, start - 3), start))
    if (!isUntil && (FULL_DATE.test(behind) || PUBLISHED.test(behind))) return []
    const written = match[1] ?? (match[2] && String(chineseNumber(match[2])))
    // 2020年后, 2026年之前, 自2026年起: another year, and which one is not said.
    if (/^(?:前后|[之以]?[前后](?!三|沿|列|端|后)|过后|起|的下一?年|以来)/.test(behind))
      return [{ start, end, year: undefined, isPrinted: true }]
    const month = monthBehind(behind)
    return [{ start, end, year: written, ...(month === undefined ? {} : { month }) }]
  })
  return [...spans, ...single].sort((a, b) => a.start - b.start)
}

/** 2030年目标, 年份:2030: a line that only says of which year the lines below are. */
const YEAR_LABEL =
  /^[\s"|｜]*(?:年份|年度|时间|截至)?[：\s|｜]*20\d\d年?(?:度|底|末)?(?:的?(?:目标|指标|任务|数据|情况|完成情况|完成|实绩|进展|成绩单))*[：\s|｜]*$/

/** The years that a line without figures gives to the lines below it: one label, or the columns of a table. */
export function yearsOfLines(line: string): readonly YearMention[] {
  const labelled = YEAR_LABEL.test(line)
  const bare = labelled ? line.replace(/(20\d\d)年?(?!\d).*$/, '$1年') : line
  const years = yearsIn(bare)
  if (labelled) return years.slice(0, 1)
  return years.length > 1 && /[\t|｜]/.test(line) ? years : []
}

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:底|末|年底|年末|全年|四季度|第四季度)/, 12],
  [/^(?:前三季度|三季度|第三季度)/, 9],
  [/^(?:上半年|二季度|第二季度)/, 6],
  [/^(?:一季度|第一季度)/, 3],
  [/^(?:初|中(?!国|心|央|小|期|，)|年初|年中|春|夏|秋|冬|下半年|期间的)/, 0],
]

function monthBehind(behind: string): number | undefined {
  const month = /^(?:的)?(\d{1,2})月(?!\d)/.exec(behind)?.[1]
  return month ? Number(month) : PARTS.find(([words]) => words.test(behind))?.[1]
}

export type YearClaim =
  | { readonly kind: 'none' }
  | { readonly kind: 'year'; readonly year: string; readonly month?: number }
  /** 今年 and its like: which year, the text does not say. */
  | { readonly kind: 'relative' }

/** The nearest year before the number, else one directly behind it in the same clause. */
export function yearAt(
  sentence: string,
  mentions: readonly YearMention[],
  at: { readonly start: number; readonly end: number },
): YearClaim {
  const before = mentions
    .filter((m) => m.end <= at.start && !isComparison(sentence, m, at.start))
    .at(-1)
  const behind = mentions.find(
    (m) => m.start >= at.end && !/[，。；、\d]/.test(sentence.slice(at.end, m.start)),
  )
  // 今年8月 dates its own clause and the next, no more.
  const isFar =
    before &&
    !before.year &&
    !before.span &&
    !before.isPrinted &&
    /，.*，/.test(sentence.slice(before.end, at.start))
  // 去年3000家,现在5000家: the year ends where now begins.
  const isPast = before && /现在|如今|目前|眼下|当前/.test(sentence.slice(before.end, at.start))
  // 超65%(2030年目标): what stands in brackets right behind goes before.
  const bracketed =
    behind && /^[(（]\s*(?:到|截至)?$/.test(sentence.slice(at.end, behind.start))
      ? behind
      : undefined
  const mention = bracketed ?? (isFar || isPast ? undefined : before) ?? behind
  if (mention?.span) return yearInSpan(mention.span, sentence.slice(0, at.start))
  return mention ? yearOfMention(mention) : { kind: 'none' }
}

/** 2019-2021年…由84.97升至88.3: from the first year to the last; any other number of a span is of no one year. */
function yearInSpan([first, last]: readonly [string, string], before: string): YearClaim {
  if (/(?:从|由|自)$/.test(before)) return { kind: 'year', year: first }
  if (/(?:从|由|自)[^，。；]*[升增提高长涨扩到至]$/.test(before))
    return { kind: 'year', year: last }
  return { kind: 'relative' }
}

/** 与2020年相比, 比上年增长: that year is held against the figure, in its own clause or by how much it changed. */
const isComparison = (sentence: string, mention: YearMention, to: number): boolean =>
  /[与和同比较](?:上)?$/.test(sentence.slice(Math.max(0, mention.start - 2), mention.start)) &&
  /[，增涨升降减]|提高/.test(sentence.slice(mention.end, to))

export const yearOfMention = (mention: YearMention | 'unclear'): YearClaim =>
  mention !== 'unclear' && mention.year
    ? {
        kind: 'year',
        year: mention.year,
        ...(mention.month === undefined ? {} : { month: mention.month }),
      }
    : { kind: 'relative' }

/** The hedge nearest before the number in its sentence: 力争到2026年，…超65%. */
export function hedgeAt(sentence: string, digits: number): Hedge | '' {
  const before = sentence.slice(0, digits)
  const found = HEDGES.filter((word) => before.includes(word))
  return found.sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0] ?? ''
}

export type Cue = 'target' | 'actual' | undefined

const TARGET =
  /目标|[Tt]arget|力争|争取|计划(?!单列)|预计|预期|规划|(?<!虚)拟(?!合)|确保|有望|期望|(?<!需)要(?!点|求|素|闻|件|务)|将(?!近|军)|(?<![加高升大长])到20\d\d年|不晚于|底前|未来(?!产业|独角兽)|今后|年内|(?<!经过[^，]{0,6}|通过[^，]{0,6})努力|冲刺|可望|马上|打算|谋求|寻求|希望|渴望|盼(?!来)|力求|旨在|意在|准备|理想情况|或(?=超|近|将|可|再)|指标(?:为|是|定)|应(?:达|当|不)|须|定为|(?<!稳)定在/g
const ACTUAL =
  /已(?!(?:经)?(?:明确|提出|印发|出台|确定|定下|部署|列入|公布|写入|下达|将|把|规划|设定|制定))|目前|现在|现有|现已|如今|截至|截止|迄今|至今|眼下|当前|(?:达到|超过|突破|实现|完成|上线|拓展|建成|推出|培育|建设|打造|集聚|提升|增|覆盖|新建|建|达|过)了|(?:今年|去年)(?:以来|上半年)|实际(?=达|超|突破|完成|已|有|为|占|上)|实际(?=新建)|提前(?:达到|完成|实现)|(?:圆满|超额|如期)完成|统计公报|核算|喜报|祝贺|回顾|盘点|成绩单|总结|回头看|据(?:初步)?统计|实绩|(?<!(?:确保|力争|争取|将|要|拟|计划)[^，]{0,8})(?:如期|提前|圆满|首次|再次|逐年|业绩|成绩(?!单))|连续两年|终于|如愿|居然|竟然|果然|(?<!力争|争取|确保)成功(?!率)|完成值|业已|(?<!(?:力争|确保|争取|将|要|拟|计划|到20\d\d年|底前|目标|任务)[^。]{0,30})完成(?=[约近超逾]?过?$)/g

/** Behind the number: 600项事项已入驻, 41个事项将落地, and what a later clause says of it. */
const DONE_BEHIND =
  /^[^，。；\d]{0,24}已(?!明确|提出|印发|出台|确定|列入)|^[^。；\d]*，[^，。\d]{0,8}(?:是事实|目标达成|(?:如期|提前|超额|圆满)(?:完成|建成|实现)|这一成绩|全面实现|成效显著|较上年|同比|好评)/
const TO_COME_BEHIND =
  /^[^，。；\d]{0,20}(?:将(?!近|军)|即将|计划(?!单列)|(?<!虚)拟(?!合)|力争|有望|争取|打算)/

/** The nearest word before the number that says aim or result; behind it 的目标, 已 and 将 and their like. */
export function cueAt(
  sentence: string,
  at: { readonly digits: number; readonly end: number },
): Cue {
  const before = sentence.slice(0, at.digits)
  const rest = sentence.slice(at.end)
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1
  if (DONE_BEHIND.test(rest)) return 'actual'
  if (TO_COME_BEHIND.test(rest)) return 'target'
  const [target, actual] = [last(TARGET), last(ACTUAL)]
  const behind = /^[^，。；\d]{0,8}/.exec(rest)?.[0] ?? ''
  const isAimed = /目标|任务|的[^，。；]*指标/.test(behind)
  if (isAimed && /提前|圆满|超额|已/.test(before.slice(-24)) && actual >= 0) return 'actual'
  if (isAimed && !/(?:完成|实现|达成)/.test(behind)) return 'target'
  if (target < 0 && actual < 0) return undefined
  return target > actual ? 'target' : 'actual'
}
