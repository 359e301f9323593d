/** Numbers that are names: dates, document numbers, generations of technique, hotlines, set phrases. */

interface Counted {
  readonly unit: string
  readonly written: string
  readonly end: number
}

/** 12345 and its like are telephone numbers wherever they stand alone. */
const HOTLINES = new Set(['12345', '12315', '12333', '12329', '110', '119', '120', '122', '114'])

/** Behind a number: dates, times, generations, versions, file and clause numbers. */
const NAME_BEHIND =
  /^(?:年(?!内)|月|日(?!均|活)|号|时(?!间|长)|点(?!\d)|[GgKkDd](?![Bb])|\.0|版|〕|\]|[-/]\d|:\d|世纪|年代|大(?!模型|类|场景)|[Aa](?![A-Za-z])|(?:号)?(?:会议室|教室|房间|室|楼|栋|幢|路公交|航班|国道))/

/** Before a number: ordinals, numbered things, letters that belong to the name. */
const NAME_BEFORE =
  /(?:第|\d[时点]|附件|附表|附录|图|表|专栏|案例|[A-Za-z_][-.]?|[A-Za-z0-9][-/:.]|〔|\[|No\.?|NO\.?|№|号码|电话|热线|邮编|编号|之|星期|周|农业云|智慧林业|国道|航班|文号)$/

const SET_PHRASES =
  /^(?:(?:五位一体|四个全面|两个维护|两个确立|四个意识|四个自信|三位一体|一个中国|十二五|十三五|十四五|十五五|二十大|十九大|一国两制|一带一路|三农|三医|千家万户|千行百业|一体化|万物|亿万|百姓|四季|三亚|五一|十一|双十|一个个|一条条|一系列|一揽子|一站式|一网|一件事|一码|一张|一屏|一窗|一门|一次性|一批|一些|一种|一样|一定|一般|一起|一直|一流|一线|一方面|一体|一键|一图|十分(?![之钟])|一人一档|一企一档|一业一证|百万年薪|七千万里))/

/** True where the number is no count of anything; `piece` is what was read from `start` on. */
export function isNameNumber(plain: string, start: number, end: number, piece: Counted): boolean {
  const before = plain.slice(Math.max(0, start - 5), start)
  const behind = plain.slice(end, end + 4)
  return /^\d/.test(piece.written)
    ? isArabicName(plain, start, before, behind, piece)
    : isChineseName(plain, start, end, before, piece)
}

/** 工作了12年 lasts, 12年 alone is 2012. */
const LASTING = /(?:连续|历时|长达|为期|持续|整整|[了满])$/

function isArabicName(
  plain: string,
  start: number,
  before: string,
  behind: string,
  { unit, written }: Counted,
): boolean {
  // 占GDP50%
  const isShare = unit === '%' && /[A-Za-z]$/.test(before)
  if (!isShare && NAME_BEFORE.test(before)) return true
  if (LASTING.test(before) && /^年(?!前|后|的?目标|度)/.test(behind) && /^\d{1,2}$/.test(written))
    return false
  if (NAME_BEHIND.test(behind)) return true
  // 数据产业“16条” is what people call the policy.
  if (unit === '条' && /(?:政策|措施|意见|新政|规定|产业|发展)["']?$/.test(before)) return true
  if (unit === '级' || /^多?(?:G|g)$/.test(unit)) return true
  if (unit !== '') return false
  if (HOTLINES.has(written)) return true
  // 2026 without 年, and telephone numbers.
  if (/^(?:19|20)\d\d$/.test(written)) return true
  if (/^\d{7,}$/.test(written) || /^\d+-\d+/.test(plain.slice(start, start + 14))) return true
  // 1. and 1、 and (1) at the head of a line or clause number a list.
  return /^\d{1,2}$/.test(written) && isListMark(before, behind)
}

const isListMark = (before: string, behind: string): boolean =>
  /(?:^|[\n。；;:： (])$/.test(before) && /^[.、．)](?!\d)/.test(behind)

/** 三天两头, 三级 and 两部 are mostly words; 十五天 is a count. */
const SELDOM_COUNTED =
  /^(?:级|期|届|天|周|分钟|秒|小时|个月|层|门|部|场|支|只|起|幅|兆|张|头|道|节|站)$/

function isChineseName(
  plain: string,
  start: number,
  end: number,
  before: string,
  piece: Counted,
): boolean {
  const { written, unit } = piece
  if (SET_PHRASES.test(plain.slice(start, start + 5))) return true
  if (/分之/.test(written) || /^百分之|^千分之/.test(written)) return false
  if (unit === '%' || /点/.test(written)) return false
  if (/[第数几]$/.test(before)) return true
  const isLarge = written.length > 1 && /[十百千万亿]/.test(written)
  // 上一 and 统一 are words; 要上一千三百多个 is a count.
  if (/[初周上统进唯逐专单万同这那]$/.test(before) && !isLarge) return true
  // A numeral counts only with a unit behind it, at the end of a clause, or where it is too long to be part of a word.
  if (unit === '') {
    const ends = /^(?:[，。；！!？?)]|$)/.test(plain.slice(end))
    if (!(/[万亿]/.test(written) && written.length >= 3) && !(isLarge && ends)) return true
  }
  if (/^[百千万亿]/.test(written)) return true
  // 连续六年 counts years; 六年来, 三天两头 and 一年 are time.
  if (unit === '年') return !/连续$/.test(before)
  if (SELDOM_COUNTED.test(unit)) return !isLarge
  // 一个 is an article, not a count; 一米五 is one.
  return written === '一' && !/^米[一二三四五六七八九]/.test(plain.slice(end))
}
