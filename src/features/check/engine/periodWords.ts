/** Which year a sentence speaks of around one number. */
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

export type YearClaim =
  | { readonly kind: 'none' }
  | { readonly kind: 'year'; readonly year: string; readonly month?: number }
  /** 今年 and its like: which year, the text does not say. */
  | { readonly kind: 'relative' }

const YEAR =
  /(?<!\d)((?:19|20)\d\d)(?:年度?|(?=目标|指标|[，、)】》\s.]|$))|([一二][〇零九][〇零一二三四五六七八九]{2})年|今年|去年|明年|上年|前年|后年|本年度?|当年|上半年|下半年|十[二三四五]五|(?:未来|今后)[一二三四五两十\d]+年|[一二两三四五六七八九十\d]+年[之以]?[前后]|(?:若干|数|多)年[之以]?[前后]|[晚早][一二两三四五六七八九十\d]+年|上个?月/g
/** 2019-2021年, 2019年至2021年, 2019至2021年间. */
const SPAN = /(?<!\d)((?:19|20)\d\d)年?(?:-{1,2}|~|至|到)((?:19|20)\d\d)年/g
/** A year inside a title or a document number is not the year of a figure. */
const QUOTED = /《[^》]*》|〔[^〕]*〕|\[(?:19|20)\d\d\]/g
/** A full date is one of publication unless 截至 says otherwise. */
const FULL_DATE = /^\d{1,2}月\d{1,2}日/
const PUBLISHED =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?[^，。；]{0,8}(?:印发|发布|公布|出台|报道|召开|刊发|成文|指出|讲话|考察|消息|发文|下发)/
/** 2020年后, 自2026年起: another year, and which one is not said. */
const AROUND = /^(?:前后|[之以]?[前后](?!三|沿|列|端|后)|过后|起|的下一?年|以来)/

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

/** Every year of a sentence that a figure could be of. */
export function yearsIn(sentence: string): YearMention[] {
  const hidden = sentence.replace(QUOTED, (part) => '○'.repeat(part.length))
  const spans = [...hidden.matchAll(SPAN)].map(
    ({ 0: span, 1: first = '', 2: last = '', index }) => ({
      start: index,
      end: index + span.length,
      year: undefined,
      span: [first, last] as const,
    }),
  )
  const single = [...hidden.matchAll(YEAR)].flatMap((match): YearMention[] => {
    const start = match.index
    // 2024年上半年 is one mention.
    if (/^[上下]半年/.test(match[0]) && hidden[start - 1] === '年') return []
    if (spans.some((span) => start >= span.start && start < span.end)) return []
    const end = start + match[0].length
    const behind = hidden.slice(end, end + 24)
    const isUntil = /截[至止]$/.test(hidden.slice(Math.max(0, start - 3), start))
    if (!isUntil && (FULL_DATE.test(behind) || PUBLISHED.test(behind))) return []
    if (AROUND.test(behind)) return [{ start, end, year: undefined, isPrinted: true }]
    const year = match[1] ?? (match[2] && String(chineseNumber(match[2])))
    const month = monthBehind(behind)
    return [{ start, end, year, ...(month === undefined ? {} : { month }) }]
  })
  return [...spans, ...single].sort((a, b) => a.start - b.start)
}

/** 2030年目标, 年份:2030: a line that only says of which year the lines below are. */
const YEAR_LABEL =
  /^[\s"|｜]*(?:年份|年度|时间|截至)?[：\s|｜]*20\d\d年?(?:度|底|末)?(?:的?(?:目标|指标|任务|数据|情况|完成情况|完成|实绩|进展|成绩单))*[：\s|｜]*$/

/** The years that a line without figures gives to the lines below it: one label, or the columns of a table. */
export function yearsOfLine(line: string): readonly YearMention[] {
  const labelled = YEAR_LABEL.test(line)
  const years = yearsIn(labelled ? line.replace(/(20\d\d)年?(?!\d).*$/, '$1年') : line)
  if (labelled) return years.slice(0, 1)
  return years.length > 1 && /[\t|｜]/.test(line) ? years : []
}

/** The nearest year before the number, else one directly behind it in the same clause. */
export function yearAt(
  sentence: string,
  mentions: readonly YearMention[],
  at: { readonly start: number; readonly end: number },
): YearClaim {
  const between = (mention: YearMention) => sentence.slice(mention.end, at.start)
  // 与2020年相比, 比上年增长: that year is only held against the figure.
  const isComparison = ({ start, end }: YearMention) =>
    /[与和同比较]上?$/.test(sentence.slice(Math.max(0, start - 2), start)) &&
    /[，增涨升降减]|提高/.test(sentence.slice(end, at.start))
  const before = mentions.filter((m) => m.end <= at.start && !isComparison(m)).at(-1)
  const behind = mentions.find(
    (m) => m.start >= at.end && !/[，。；、\d]/.test(sentence.slice(at.end, m.start)),
  )
  // 今年8月 dates its own clause and the next; 去年3000家,现在5000家: it ends where now begins.
  const isOver =
    before &&
    ((!before.year && !before.span && !before.isPrinted && /，.*，/.test(between(before))) ||
      /现在|如今|目前|眼下|当前/.test(between(before)))
  // 超65%(2030年目标): what stands in brackets right behind goes before.
  const isBracketed = behind && /^[(]\s*(?:到|截至)?$/.test(sentence.slice(at.end, behind.start))
  const mention = (isBracketed ? behind : undefined) ?? (isOver ? undefined : before) ?? behind
  if (mention?.span) return yearInSpan(mention.span, sentence.slice(0, at.start))
  return mention ? yearOfMention(mention) : { kind: 'none' }
}

/** 2019-2021年…由84.97升至88.3: from the first year to the last; any other number of a span is of no one year. */
function yearInSpan([first, last]: readonly [string, string], before: string): YearClaim {
  if (/[从由自]$/.test(before)) return { kind: 'year', year: first }
  return /[从由自][^，。；]*[升增提高长涨扩到至]$/.test(before)
    ? { kind: 'year', year: last }
    : { kind: 'relative' }
}

export const yearOfMention = (mention: YearMention | 'unclear'): YearClaim =>
  mention !== 'unclear' && mention.year
    ? {
        kind: 'year',
        year: mention.year,
        ...(mention.month === undefined ? {} : { month: mention.month }),
      }
    : { kind: 'relative' }
