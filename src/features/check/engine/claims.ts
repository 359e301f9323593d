/** What one number of a passage claims: place, year and modality beside it, and how loud the words around it speak. */
import type { Claim } from './checkedNumber.ts'
import type { FoundNumber } from './foundNumber.ts'
import { listAlignment } from './listAlignment.ts'
import { hedgeAt, type Modality, modalityAt } from './modality.ts'
import type { Zone } from './nameScores.ts'
import { A_REMARK, type OwnWords } from './ownWords.ts'
import { type YearClaim, yearAt, yearOfMention } from './periodWords.ts'
import { placeAt, UNKNOWN_PLACE } from './placeWords.ts'
import type { Passage } from './read.ts'
import { clauseStart } from './sentences.ts'

/** A number alone on its line, or with nothing but year, place and grammar beside it. */
export const isCellAlone = (
  { text, numbers, explained, words, previous }: Passage,
  at: FoundNumber,
) => {
  if (text.length - (at.phraseEnd - at.phraseStart) <= 2) return true
  if (numbers.length > 1 || !/[\n\r]/.test(previous?.mark ?? '')) return false
  const isSaid = (i: number) => explained[i] === 1 || words.some((w) => i >= w.start && i < w.end)
  return [...text].every((sign, i) => !/[\u4e00-\u9fffa-z\d]/i.test(sign) || isSaid(i))
}

/** 喜报！ and a headline like it are said of what follows. */
const isHeadedAsDone = ({ previous }: Passage): boolean =>
  previous !== undefined &&
  previous.numbers.length === 0 &&
  previous.text.length <= A_REMARK &&
  /[！!\n]/.test(previous.mark) &&
  previous.words.some(({ class: kind }) => kind === 'asserted')

export function claimOf(passage: Passage, number: FoundNumber, home: string): Claim {
  const { text, places, years, numbers, carried } = passage
  const at = { start: number.phraseStart, end: number.phraseEnd, isRank: number.rank !== undefined }
  const phrases = numbers.map(({ phraseStart, phraseEnd }) => ({
    start: phraseStart,
    end: phraseEnd,
  }))
  const listed = listAlignment(text, places, phrases, at.start)
  const place =
    listed === undefined
      ? placeAt(text, places, at, carried, home)
      : { place: listed === 'unclear' ? UNKNOWN_PLACE : listed.place, stated: true }
  const year = listAlignment(text, years, phrases, at.start)
  return {
    comparator: saidForAll(passage, number) ?? number.comparator,
    value: number.value,
    unit: number.unit,
    place: place.place,
    placeStated: place.stated,
    year: year === undefined ? yearHere(passage, number, at) : yearOfMention(year),
    modality: modalityOf(passage, number),
    hedge: hedgeAt(text, number.start),
  }
}

/** Who holds a rank beside it has reached it: …35%，居全省第一. */
function modalityOf(passage: Passage, number: FoundNumber): Modality {
  const { text, words, numbers } = passage
  if (isHeadedAsDone(passage)) return 'asserted'
  const said = modalityAt(text, words, { start: number.start, end: number.phraseEnd })
  const isRanked = !number.rank && numbers.some(({ rank }) => rank)
  return said === 'plain' && isRanked ? 'asserted' : said
}

/** 分别超1300个、350家: the word behind 分别 is said of every number of the list. */
function saidForAll({ text, numbers }: Passage, at: FoundNumber) {
  const word = text.lastIndexOf('分别', at.start)
  if (word < 0 || at.comparator !== '=') return undefined
  const [first, ...rest] = numbers.filter((n) => n.start > word && n.start <= at.start)
  if (!first || rest.length === 0 || first.phraseStart === first.start) return undefined
  if (!/^分别(?:为|是|达到?)?$/.test(text.slice(word, first.phraseStart))) return undefined
  const gaps = rest.map((n, i) => text.slice((rest[i - 1] ?? first).phraseEnd, n.phraseStart))
  return gaps.every((gap) => /^[、和与及]$/.test(gap)) ? first.comparator : undefined
}

/** The sentence's own year, else the one that a line above gives to all below it or to the number's column. */
function yearHere(
  { text, years, lineYears, numbers }: Passage,
  number: FoundNumber,
  at: { start: number; end: number },
): YearClaim {
  const own = yearAt(text, years, at)
  const [first, ...more] = lineYears
  if (own.kind !== 'none' || !first) return own
  if (more.length === 0) return yearOfMention(first)
  const column =
    numbers.length === lineYears.length ? lineYears[numbers.indexOf(number)] : undefined
  return yearOfMention(column ?? 'unclear')
}

/** Words nearer to the number speak louder; measured on the labelled sentences. */
const LOUD = {
  own: 1,
  topic: 0.7,
  above: 0.9,
  clause: 0.8,
  question: 0.75,
  sentence: 0.55,
  previous: 0.3,
}

/** The words around a number in zones, the nearest loudest. */
export function zonesOf(passage: Passage, at: FoundNumber, { before, behind }: OwnWords): Zone[] {
  const { text, previous } = passage
  const clause = clauseStart(text, 0, at.phraseStart)
  const topic = clauseStart(text, 0, clause - 1)
  const zone = (from: number, to: number, weight: number) => ({
    text: text.slice(from, to),
    weight,
  })
  const above = isCellAlone(passage, at)
    ? LOUD.above
    : /[?？]/.test(previous?.mark ?? '')
      ? LOUD.question
      : LOUD.previous
  return [
    zone(at.rank ? at.start : behind.from, behind.to, LOUD.own),
    zone(before.from, before.to, LOUD.own),
    zone(clause, before.to, LOUD.clause),
    zone(topic, clause, LOUD.topic),
    zone(0, topic, LOUD.sentence),
    ...(previous ? [{ text: previous.text, weight: above }] : []),
  ]
}
