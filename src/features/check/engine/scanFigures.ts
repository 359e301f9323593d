/** Finds the numbers of a plain text that could be figures, with unit and comparator; names are left out. */
import { BETWEEN, comparatorAround } from './comparatorAround.ts'
import type { FoundNumber } from './foundNumber.ts'
import { scanRanks } from './scanRanks.ts'
import { isNameNumber } from './nameNumbers.ts'
import { chineseNumber, NUMERAL, readNumber } from '../../../record/numerals.ts'

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const CHINESE = `[${NUMERAL}]+(?:点[${NUMERAL}]+)?`
const NUMBER = new RegExp(
  `百分之(?:${ARABIC}|${CHINESE})|千分之(?:${ARABIC}|${CHINESE})|[${NUMERAL}\\d]+分之[${NUMERAL}\\d]+|${ARABIC}|${CHINESE}`,
  'g',
)

const STEPS = /^[十百千万亿]{1,3}/
/** Longest first; 家 of 家庭 and 条 of 条例 are no units. */
const UNIT = new RegExp(
  '^(?:' +
    [
      '个百分点|百分点|pct|%|‰|[PEpe](?:FLOPS|flops|Flops)|[PEpe](?![A-Za-z])|[TPEGtpeg][Bb](?![A-Za-z])',
      '个?省份?(?![级市委内])',
      '人次|人(?![民均才社员工口大])|户(?![籍口外])|美元|元(?!宇)|亿元',
      '个|家(?![庭政园乡电居长])|款|项(?!目)|条(?!例|件)|类|种(?!植|子)|件(?![套事])|份(?!额)|次(?!日|要|序)',
      '块(?!头|链)|公?斤|千?克(?!服)|折(?!算|合)|千?瓦(?!时)|平?米|页|篇|张|头(?!部|一)|颗|粒|瓶|杯|箱|串|桌|道|卷|册',
      '座|所(?!有|在|以(?![上下内]))|台(?![胞企湾商资])|套|处(?!理|置|在|于)|位(?![居列于置次])|名(?!单|录|称|列)',
      '档|梯队|批(?![准发])|架|公里|平方米|亩|吨|英寸|小时|分钟|秒|天|年|个月|周|倍|层|岁|级',
      '分(?![钟之别为布类级行局管])|宗|起|场|届|期|支|只|辆|艘|幅|部|门|笔|单(?!项|位)|人均|兆|千瓦时?',
    ].join('|') +
    ')',
)
const TENTHS = /^成(?![为立果本效都员功长就熟千上品绩])([一二三四五六七八九半\d])?/
const PER = /^(?:\/|每)(月|年|日|万人|天)/

/** 858.9 billion yuan; steps as the sources print them. */
const ENGLISH_SCALE = /^ (thousand|million|billion|trillion)\b( (?:yuan|RMB)\b)?/
const SCALES = {
  thousand: [1000, ''],
  million: [100, '万'],
  billion: [10, '亿'],
  trillion: [1, '万亿'],
} as const

interface Piece {
  readonly value: number | undefined
  readonly unit: string
  readonly between: string
  readonly end: number
  readonly written: string
}

/** One number with its unit from `start` on, undefined where it is no count. */
function pieceAt(plain: string, start: number, written: string): Piece | undefined {
  let end = start + written.length
  const share = /^(百分之|千分之)(.+)$/.exec(written)
  if (share) {
    const value = readNumber(share[2] ?? '')
    return { value, unit: share[1] === '百分之' ? '%' : '‰', between: '', end, written }
  }
  if (written.includes('分之')) return { value: undefined, unit: '%', between: '', end, written }
  let value = readNumber(written)
  const tenths = TENTHS.exec(plain.slice(end, end + 3))
  if (tenths && value !== undefined && value <= 10) {
    const half = tenths[1] === '半' ? 5 : tenths[1] ? (readNumber(tenths[1]) ?? 0) : 0
    end += tenths[0].length
    return { value: value * 10 + half, unit: '%', between: '', end, written }
  }
  const english = ENGLISH_SCALE.exec(plain.slice(end, end + 24))
  if (english && value !== undefined) {
    const [times, steps] = SCALES[english[1] as keyof typeof SCALES]
    const unit = english[2] ? '元' : ''
    // As many digits as were written: 858.9 billion is 8589亿.
    value = Number((value * times).toPrecision(12))
    return { value, unit: steps + unit, between: '', end: end + english[0].length, written }
  }
  const rest = () => plain.slice(end, end + 12)
  const space = /^ +(?=\S)/.exec(rest())?.[0] ?? ''
  // 三十多万, 800多亿条
  const over = /^([多余来])([百千万亿]+)/.exec(rest())
  let steps = over?.[2] ?? STEPS.exec(rest().slice(space.length))?.[0] ?? ''
  if (!over && !/\d$/.test(written)) steps = ''
  if (over) end += over[0].length
  else if (steps) end += space.length + steps.length
  const tens = /^[十百千]+/.exec(steps)?.[0] ?? ''
  // 3千家: the small steps belong to the number, 万 and 亿 to the unit as the sources print it.
  if (tens && value !== undefined) value *= chineseNumber(`一${tens}`) ?? 1
  const more = BETWEEN.exec(rest())?.[0] ?? ''
  const between = over?.[1] ?? more
  const gap = more || (steps ? '' : space)
  const unit = UNIT.exec(rest().slice(gap.length))?.[0] ?? ''
  if (unit) end += gap.length + unit.length
  const per = unit ? PER.exec(rest()) : null
  if (per) end += per[0].length
  return {
    value,
    unit: steps.slice(tens.length) + unit.replace(/^个?省份?$/, '省') + (per ? `/${per[1]}` : ''),
    between: unit || over ? between : '',
    end,
    written,
  }
}

const JOIN = /^ ?[-~至](?=\d|[一二三四五六七八九十百])/

/** All numbers of the text in order; ranks are found in the same pass over the text. */
export function scanFigures(plain: string): FoundNumber[] {
  const found: FoundNumber[] = []
  const ranks = scanRanks(plain)
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(plain); match; match = NUMBER.exec(plain)) {
    const start = match.index
    const inRank = ranks.find((rank) => start >= rank.start && start < rank.end)
    if (inRank) {
      NUMBER.lastIndex = inRank.end
      continue
    }
    const piece = pieceAt(plain, start, match[0])
    if (!piece || isNameNumber(plain, start, start + match[0].length, piece)) {
      continue
    }
    const range = rangeFrom(plain, start, piece)
    const end = range?.end ?? piece.end
    const around = comparatorAround(
      plain.slice(Math.max(0, start - 20), start),
      piece.between,
      plain.slice(end, end + 12),
    )
    found.push({
      start,
      end,
      phraseStart: start - around.before,
      phraseEnd: end + around.behind,
      value: range ? undefined : piece.value,
      ends: range?.ends ?? [],
      unit: (range?.unit ?? piece.unit) || bracketedUnit(plain, start),
      comparator: around.comparator,
      mixed: around.mixed,
      rank: undefined,
    })
    NUMBER.lastIndex = Math.max(end, start + match[0].length)
  }
  return [...found, ...ranks].sort((a, b) => a.start - b.start)
}

/** 占GDP比重(%) 57: tables print the unit with the name. */
const bracketedUnit = (plain: string, start: number): string =>
  /[{|\t](%|[十百千万亿]?[个家项款类条件]|[PE]FLOPS)[}|\t](?:[^\d{}。；，]|20\d\d年)*$/.exec(
    plain.slice(Math.max(0, start - 24), start),
  )?.[1] ?? ''

/** 60%-65%, 30至35个; 从45%到57% is a change and stays two numbers. */
function rangeFrom(plain: string, start: number, first: Piece) {
  const join = JOIN.exec(plain.slice(first.end, first.end + 3))
  if (!join || /[从由自]/.test(plain[start - 1] ?? '')) return undefined
  const next = first.end + join[0].length
  NUMBER.lastIndex = next
  const match = NUMBER.exec(plain)
  if (!match || match.index !== next) return undefined
  const second = pieceAt(plain, next, match[0])
  if (!second || second.value === undefined || first.value === undefined) return undefined
  if (first.unit !== '' && first.unit !== second.unit) return undefined
  return { end: second.end, unit: second.unit, ends: [first.value, second.value] }
}
