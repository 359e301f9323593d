/** A text as the checker reads it: half width, Simplified, mainland words; every place stays where it is. */
import type { HantTexts } from '../../../record/dataset.ts'
import { SIMPLIFIED, UNSEEN } from '../../../record/simplified.ts'
import { wordsAt } from '../../../record/comparatorWords.ts'
import { endsBefore, startsBehind } from './comparatorAround.ts'

/**
 * What a page or a chat left in a text without anybody having written it: characters that nobody sees, and the end of a
 * line between a number and the word that makes it a bound. The checker reads without them; its places lead back.
 */
interface Seamless {
  readonly text: string
  /** Index of `text` → index of the text as it was given. */
  readonly given: (at: number) => number
}

/** What nobody sees, or one end of a line with the blanks around it. */
const SEAM = new RegExp(String.raw`${UNSEEN.source}+|[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*`, 'g')
/** Long enough for every comparator and for a number with its unit. */
const AROUND = 16

export function withoutSeams(given: string): Seamless {
  let text = ''
  let from = 0
  /** Where a seam was: index of `text`, and how much has been left out up to there. */
  const cuts: { readonly at: number; readonly left: number }[] = []
  for (const { 0: seam, index } of given.matchAll(SEAM)) {
    const end = index + seam.length
    const before = text.slice(-AROUND) + given.slice(from, index)
    const after = given.slice(end, end + AROUND)
    const line = /[^\r\n]*$/.exec(text + given.slice(from, index))?.[0] ?? ''
    if (/[\r\n]/.test(seam) && !isTorn(before.slice(-AROUND), after) && !isBroken(line, after))
      continue
    text += given.slice(from, index)
    from = end
    cuts.push({ at: text.length, left: end - text.length })
  }
  text += given.slice(from)
  return { text, given: (at) => at + (cuts.findLast((cut) => cut.at <= at)?.left ?? 0) }
}

/** 累计 / 超 1,300 个: nobody begins a line with a bound. */
const BEGINS_BOUND = new RegExp(`^(?:${wordsAt('before')}) ?\\d`)

/** 30个 / 以上。 and 超过 / 65% are one phrase; 5000家 / 以上数据来自… are two lines. */
const isTorn = (before: string, after: string): boolean =>
  (/[\d%％][^\s，。；：、,;:]{0,4}$/.test(before) && startsBehind(after)) ||
  (/^\d/.test(after) && endsBefore(before)) ||
  /[、，,]$/.test(before) ||
  BEGINS_BOUND.test(after)

/** Lines of this length that end in the middle of a phrase or a number were broken by a page, not by a writer. */
const FULL_LINE = 20
const isBroken = (line: string, after: string): boolean =>
  line.length >= FULL_LINE &&
  !/[|\t]/.test(line) &&
  /[\u4e00-\u9fff、\d]$/.test(line) &&
  /^(?:[\u4e00-\u9fff\d.%](?![.、]))/.test(after)

/** Words of the other shore → ours, of the same length. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/演算法/g, ' 算法'],
  [/五(?=[Gg](?![Bb]))/g, '5'],
  [/品质/g, '质量'],
  [/网路/g, '网络'],
  [/数位/g, '数字'],
  [/水准/g, '水平'],
  [/计画/g, '计划'],
  [/规画/g, '规划'],
  [/资讯/g, '信息'],
  [/软体/g, '软件'],
  [/积体电路/g, '集成电路'],
  [/资料(?=集|库|中心|要素|产|量|条|流通|共享|交易|交换|相关|局)/g, '数据'],
  [/介面/g, '接口'],
  [/基地台/g, ' 基站'],
  [/(?<=[\d万亿])[笔筆]/g, '条'],
  [/网际网络/g, '互联网络'],
]

/** Half-width marks as the full-width ones, but not 1,300 and 9:30. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/,(?!\d{3}(?!\d))|(?<!\d),/g, '，'],
  [/(?<!\d):|:(?!\d)/g, '：'],
  // KR1:2026年 is a label and no time of day.
  [/(?<=[A-Za-z]\d{1,2}):/g, '：'],
  [/;/g, '；'],
  [/…/g, '，'],
  // 65个亿 is 65亿; 65个亿元级园区 are 65.
  [/(?<=[\d一-十])个(?=亿(?![元级吨]))/g, ' '],
  // A dash between words parts clauses, one between years or values spans them.
  [/(?<![\d%])--(?!\d)/g, '， '],
  // A unit in brackets belongs to the name before it: 主题库(个).
  [/\((%|[十百千万亿]*(?:个|家|项|款|类|条|件|元|人次?)|[PE]FLOPS)\)/g, '{$1}'],
  [/(?<=[\u4e00-\u9fff)%"])\.(?!\d)/g, '。'],
]

export type CharacterMap = ReadonlyMap<string, string>

/** The built-in characters, and those that the overlay of the Traditional interface teaches. */
export function characterMap(hant?: HantTexts): CharacterMap {
  const map = new Map<string, string>()
  // 答复 is 答覆, but 覆盖 stays: a character that Simplified texts use too is none of the other shore's alone.
  const common = new Set(Object.keys(hant?.texts ?? {}).join(''))
  for (const [simplified, traditional] of Object.entries(hant?.texts ?? {})) {
    if (simplified.length !== traditional.length) continue
    for (let i = 0; i < traditional.length; i += 1) {
      const sign = traditional[i] ?? ''
      if (sign !== simplified[i] && !common.has(sign)) map.set(sign, simplified[i] ?? '')
    }
  }
  for (const [traditional, simplified] of SIMPLIFIED) map.set(traditional, simplified)
  return map
}

const SIGNS: Readonly<Record<string, string>> = {
  '﹪': '%',
  '•': '·',
  '﹣': '-',
  '−': '-',
  '〜': '~',
  '~': '~',
  '－': '-',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '。': '。',
  '，': '，',
  '﹐': '，',
}

/** One plain character for each one of the text. */
export function plainText(text: string, map: CharacterMap): string {
  let plain = ''
  for (let i = 0; i < text.length; i += 1) plain += plainCharacter(text[i] ?? '', map)
  return [...MARKS, ...WORDS].reduce((result, [word, ours]) => result.replace(word, ours), plain)
}

const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uffee]/

function plainCharacter(sign: string, map: CharacterMap): string {
  const code = sign.charCodeAt(0)
  if (code < 0x80 || /[\u4e00-\u9fff。，；：、]/.test(sign)) return map.get(sign) ?? sign
  const known = SIGNS[sign] ?? map.get(sign)
  if (known !== undefined) return known
  if (/\s/.test(sign)) return ' '
  // Full-width forms, and the radicals (⽐, ⼈) that PDFs write for characters.
  if (!COMPATIBLE.test(sign)) return sign
  const same = sign.normalize('NFKC')
  return same.length > 1 ? sign : (map.get(same) ?? same)
}
