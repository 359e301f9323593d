/** 核数字: every number of a text with its verdict and the statements beside it. Pure, no clock, no network. */
import type { Lookups } from '../../../record/lookups.ts'
import { scaleOf } from '../../../record/unitScale.ts'
import { bareHeadings } from './sentences.ts'
import { createCheckIndex, type CheckIndex } from './checkIndex.ts'
import { CHECK_LIMIT, type CheckedNumber, type Claim } from './checkedNumber.ts'
import { decide } from './decide.ts'
import { isTableCell, namesAround, withoutNouns, zonesAround } from './namesAround.ts'
import {
  listedSubject,
  ownWords,
  passagesOf,
  segmentsOf,
  sentenceOf,
  type Passage,
} from './passages.ts'
import { NO_SOURCE, once } from './question.ts'
import { placeAt, UNKNOWN_PLACE, type PlaceClaim } from './placeWords.ts'
import { plainText, withoutSeams } from './plainText.ts'
import { nounsOfOthers, respectively, saidForAll } from './respectively.ts'
import type { FoundNumber } from './scanRanks.ts'
import { isTakenBack } from './takenBack.ts'
import { cueAt, hedgeAt, yearAt, yearOfMention, type YearClaim } from './timeWords.ts'

export function checkText(
  text: string,
  lookups: Lookups,
  index: CheckIndex = createCheckIndex(lookups),
): CheckedNumber[] {
  const { text: read, given } = withoutSeams(text.slice(0, CHECK_LIMIT))
  const passages = passagesOf(plainText(read, index.characters), index)
  const headings = bareHeadings(passages)
  return passages.flatMap((passage) =>
    passage.numbers.map((number) => {
      const said = headings.get(number)
      const checked = said
        ? checkNumber(read, number, said.passage, said.number, index)
        : checkNumber(read, number, passage, number, index)
      const { start, end, phraseStart, phraseEnd } = checked
      return {
        ...checked,
        start: given(start),
        end: given(end - 1) + 1,
        phraseStart: given(phraseStart),
        phraseEnd: given(phraseEnd - 1) + 1,
      }
    }),
  )
}

/** `number` is judged by what stands around `at`; the two differ only for headings. */
function checkNumber(
  read: string,
  number: FoundNumber,
  passage: Passage,
  at: FoundNumber,
  index: CheckIndex,
): CheckedNumber {
  const claim = claimOf(number, passage, at)
  const zones = withoutNouns(
    zonesAround(passage.plain, passage.sentence, passage.previous, passage.numbers, at, index),
    nounsOfOthers(listedSubject(passage, at)),
  )
  const { segment, clause, wholeClause, behind } = segmentsOf(passage, at, zones[0]?.text ?? '')
  const start = at.phraseStart - passage.sentence.start
  const isShare = scaleOf(number.unit).kind === '%'
  const isDifference = DIFFERENCE.test(passage.words.slice(0, start))
  const decision = isDifference
    ? NO_SOURCE
    : decide(
        {
          number,
          claim,
          words: {
            segment,
            clause,
            wholeClause,
            behind,
            before: passage.words.slice(Math.max(0, start - 8), start),
            sentence: sentenceOf(passage, at),
            isShare,
          },
          own: ownWords(passage, at, zones[0]?.text ?? ''),
          rest: passage.words.slice(at.phraseEnd - passage.sentence.start),
          heading: passage.heading,
          names: namesAround(zones, index),
          clauseNames: once(() =>
            namesAround(
              isTableCell(passage.sentence, at) ? zones : zones.slice(0, IN_CLAUSE),
              index,
            ),
          ),
          denied: DENIED.test(passage.words.slice(0, start)),
          doubted: isTakenBack(passage, at) || (!isShare && isPart(passage, at)),
        },
        index,
      )
  return {
    start: number.start,
    end: number.end,
    phraseStart: number.phraseStart,
    phraseEnd: number.phraseEnd,
    text: read.slice(number.start, number.end),
    claim,
    verdict: decision.verdict,
    indicator: decision.indicator,
    statements: decision.statements.map((s) => s.id),
    printed: decision.printed,
    sureness: decision.sureness,
  }
}

function claimOf(number: FoundNumber, passage: Passage, around: FoundNumber): Claim {
  const { sentence, words, places, years, carried, home } = passage
  const at = {
    start: around.phraseStart - sentence.start,
    end: around.phraseEnd - sentence.start,
    digits: around.start - sentence.start,
    isRank: around.rank !== undefined,
  }
  const starts = passage.numbers.map((n) => n.phraseStart - sentence.start)
  const listed = respectively(words, places, starts, at.start)
  const place: PlaceClaim =
    listed === undefined
      ? placeAt(words, places, at, carried, home)
      : { place: listed === 'unclear' ? UNKNOWN_PLACE : listed.place, stated: true }
  const year = respectively(words, years, starts, at.start)
  return {
    comparator: saidForAll(passage.plain, passage.numbers, around) ?? number.comparator,
    value: number.value,
    unit: number.unit,
    place: place.place,
    placeStated: place.stated,
    year: year === undefined ? yearHere(passage, around, at) : yearOfMention(year),
    cue: cueAt(words, at),
    hedge: hedgeAt(words, at.digits),
  }
}

/** The sentence's own year, else the one that a line above gives to all below it or to the number's column. */
function yearHere(
  { words, years, lineYears, numbers }: Passage,
  around: FoundNumber,
  at: { readonly start: number; readonly end: number },
): YearClaim {
  const own = yearAt(words, years, at)
  const [first, ...more] = lineYears
  if (own.kind !== 'none' || !first) return own
  if (more.length === 0) return yearOfMention(first)
  const column =
    numbers.length === lineYears.length ? lineYears[numbers.indexOf(around)] : undefined
  return yearOfMention(column ?? 'unclear')
}

/** 88个主题库中15个: a part of something is no figure of the whole, but 全省10000,厦门其中的5000 is the city's whole. */
function isPart({ words, sentence, numbers, places }: Passage, at: FoundNumber): boolean {
  const start = at.phraseStart - sentence.start
  if (!PART_OF.test(words.slice(0, start))) return false
  const before = numbers[numbers.indexOf(at) - 1]
  const from = before ? before.phraseEnd - sentence.start : 0
  const own = places.filter((place) => place.end <= start && place.start >= from).at(-1)
  const whole = places.filter((place) => place.end <= from).at(-1)
  return !own || !whole || own.place === whole.place
}

/** Zones of the number's own clause stand first. */
const IN_CLAUSE = 6
const DENIED = /(?<!是)(?:不是|并非|而非|绝非|非|不等于|不再是|并没有)["']?$/
/** 比年初增加2万个 is no figure but what lies between two. */
const DIFFERENCE =
  /[比较](?!例|重|为)[^，。；：]{1,10}(?:增加|净增|新增|多|增|高|提高|提升|少|减少|下降)[了出]?(?:近|约|超过?|逾)?$/
/** Behind a document's name 中 and 里 say where it stands: 要点里不少于600项. */
const PART_OF =
  /(?:其中|(?<!要点|方案|文件|规划|清单|名单|名录|榜单|报告|计划|通知|意见|材料|[目心途高初这那哪市省])[中里])(?:有|的)?$/
