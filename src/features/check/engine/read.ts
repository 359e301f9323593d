/** Reading: a text as sentences with all that is mentioned in them. */
import type { CheckIndex } from './checkIndex.ts'
import { leadingPlace, placesIn, type PlaceMention } from './placeWords.ts'
import { yearsIn, yearsOfLine, type YearMention } from './periodWords.ts'
import { scanFigures } from './scanFigures.ts'
import type { FoundNumber } from './foundNumber.ts'
import { sentencesOf } from './sentences.ts'
import { DENIES, isDoubt, wordsIn, type Word } from './words.ts'

export interface Passage {
  /** Where it begins in the whole text; all other places are its own. */
  readonly start: number
  readonly text: string
  readonly numbers: readonly FoundNumber[]
  readonly places: readonly PlaceMention[]
  readonly years: readonly YearMention[]
  readonly words: readonly Word[]
  /** 1 where a character belongs to a mention or says who tells it. */
  readonly explained: Uint8Array
  /** The sentence or line before, and the one behind. */
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
  /** What a line above says of the years of this one: one for all, or one per column. */
  readonly lineYears: readonly YearMention[]
  /** The place that an earlier sentence began with. */
  readonly carried: string | undefined
  /** The mark behind it: 。 or the end of a line. */
  readonly mark: string
}

/** Step one: sentences in order, each with its numbers, places, years and words of the lexicon. */
export function read(plain: string, index: CheckIndex): Passage[] {
  const { home } = index.lookups
  const numbers = scanFigures(inOwnProvince(plain, index.places.areas))
  const passages: Passage[] = []
  let next = 0
  let carried: string | undefined
  let lastCity: string | undefined
  let lineYears: readonly YearMention[] = []
  for (const { start, end } of sentencesOf(plain)) {
    const own: FoundNumber[] = []
    for (let n = numbers[next]; n && n.start < end; n = numbers[(next += 1)])
      own.push(movedBy(n, -start))
    const text = plain.slice(start, end)
    const places = placesIn(hideYears(text), index.places, home, lastCity)
    const previous = passages.at(-1)
    const passage: Mutable<Passage> = {
      start,
      text,
      numbers: own,
      places,
      years: yearsIn(text),
      words: wordsIn(text).filter(
        ({ class: kind, start: from, end: to }) =>
          kind !== 'aim' || !own.some((n) => from < n.phraseEnd && to > n.phraseStart),
      ),
      explained: new Uint8Array(text.length),
      previous,
      next: undefined,
      lineYears,
      carried,
      mark: plain[end] ?? '',
    }
    markExplained(passage)
    if (previous) (previous as Mutable<Passage>).next = passage
    passages.push(passage)
    carried = leadingPlace(text, places) ?? carried
    lastCity = places.findLast((m) => !m.isArea)?.place ?? lastCity
    if (own.length === 0) lineYears = yearsOfLine(text)
  }
  return passages
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** 到2026年省大数据交易所: behind a year a clause may begin with 省. */
const hideYears = (text: string): string =>
  text.replace(/(?:20\d\d年|年底|年末)/g, (year) => '·'.repeat(year.length))

const movedBy = (number: FoundNumber, by: number): FoundNumber => ({
  ...number,
  start: number.start + by,
  end: number.end + by,
  phraseStart: number.phraseStart + by,
  phraseEnd: number.phraseEnd + by,
})

/** A province by its bare name is the area of a rank like 全省; every character stays in its place. */
function inOwnProvince(plain: string, areas: ReadonlySet<string>): string {
  const own = [...areas].filter((name) => name.length > 1 && !/^[全我世亚]/.test(name))
  return own.length === 0
    ? plain
    : plain.replace(new RegExp(own.join('|'), 'g'), (name) => '全省'.padStart(name.length, '·'))
}

/** 二、 and 3. at the head of a line. */
const MARKERS = /^\s*[(]?[一二三四五六七八九十]+[)、.]/g
/** 《…》, 厦府〔2025〕90号. */
const TITLES =
  /《[^》]*》|#[^#\s]+#|[\u4e00-\u9fff]{0,6}[〔[(]?20\d\d[〕\])]?\d{1,3}号|20\d\d-\d\d?(?:-\d\d?)?|\d{1,2}月(?:\d{1,2}日)?|[上下]半年|第?[一二三四]季度/g
/** 市数据管理局, 省发改委. */
const OFFICES =
  /[市省区][\u4e00-\u9fff]{1,7}?(?:(?<![布格结])局|委员会|管委会|发改委|厅|办公室)|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}(?:日报|晚报|新闻网|网)(?=[^络上])/g
/** 数据局说…, 会议要求…: who tells it, whoever it is. */
const SPEAKER =
  /(?<=^|[，：])[^，：\d]{0,16}?(?:表示|介绍|透露|指出|提到|强调|宣布|披露|显示|表明|说|提出|明确|要求|获悉|了解到|报道|称)(?=[，：]|[^，：]{4})/g
/** …，依据闽政4号文. */
const GROUNDS = /(?<=^|[，(])(?:依据|根据|按照|据)(?:[^，。)\d]|\d+(?=号)){1,24}(?=[，。)]|$)/g
/** A place behind these is a denominator, a rival or a partner: it may change what is said. */
const RIVAL = /(?:占到?|占了|高于|低于|超过|领先|与|和|同|比)["']?$/

function markExplained(passage: Passage): void {
  const { text, explained, numbers, places, years, words } = passage
  const mark = (from: number, to: number) => explained.fill(1, from, to)
  for (const n of numbers) mark(n.phraseStart, n.phraseEnd)
  for (const year of years) mark(year.start, year.end)
  const isList = text.includes('分别')
  for (const { start, end } of places)
    if (isList || !RIVAL.test(text.slice(Math.max(0, start - 3), start))) mark(start, end)
  for (const pattern of [MARKERS, TITLES, GROUNDS, OFFICES, SPEAKER])
    for (const { 0: found, index: at } of text.matchAll(pattern)) {
      const end = at + found.length
      const isDenied =
        DENIES.test(found) || words.some((w) => w.start >= at && w.end <= end && isDoubt(w.class))
      if (!isDenied) mark(at, end)
    }
}
