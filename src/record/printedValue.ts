/** What a cell prints for a number → comparator, number and unit; or a blank; or why it is none. Pure. */
import lexicon from '../../data/lexicon/valueWords.json' with { type: 'json' }
import { COMPARATOR_WORDS, patternOf, wordsAt } from './comparatorWords.ts'
import { readNumber, SMALL_NUMERAL } from './numerals.ts'
import { HEDGES } from './printedWords.ts'
import { type Comparator, type Quantity, STRONGEST_FIRST } from './quantity.ts'
import { simplified, UNSEEN } from './simplified.ts'
import { scaleOf } from './unitScale.ts'

/** Why a cell that is not empty is no number; the screen has the words. */
export type Unreadable =
  | 'noNumber'
  /** 5—6%, 1/3, 12 13 */
  | 'severalNumbers'
  /** 1,23 or 1.2E+05 or 0592: how many it is cannot be said. */
  | 'numberForm'
  /** More digits than a number keeps. */
  | 'tooLong'
  /** Words that are neither comparator nor unit: 12待定. */
  | 'words'
  /** 下降-5% */
  | 'contradiction'
  /** #DIV/0! and its like. */
  | 'formulaError'

export interface ValueRead {
  readonly kind: 'value'
  readonly quantity: Quantity
  /** 力争 or 预计 where the cell begins with one, else ''. */
  readonly hedge: string
  /** Said as a growth or a decline; the number of a decline is negative. */
  readonly isChange: boolean
  /** As printed, without blanks: 11.0 stays 11.0. */
  readonly token: string
}

export type PrintedValue =
  | ValueRead
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'unreadable'
      readonly why: Unreadable
      /** The characters that could not be read. */
      readonly part: string
    }

const unreadable = (why: Unreadable, part: string): PrintedValue => ({
  kind: 'unreadable',
  why,
  part,
})

const UNITS = new Set(lexicon.units.flatMap((line) => line.split(' ')))
const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

const BLANK = new RegExp(
  String.raw`^(?:[-－—–―‐‑−─]{1,4}|…{1,2}|⋯{1,2}|\.{3,6}|[/／:：]|${oneOf(lexicon.blank)})?$`,
)
/** Full width → half width, one character for one: ① stays, where NFKC would make 121 of 12①. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** A lone 一 is a dash that somebody typed. */
const NUMBER = new RegExp(String.raw`\d[\d,.]*(?:E[+-]?\d+)?|\.\d+|[${SMALL_NUMERAL}]{2,}`, 'gi')
const WELL_FORMED = new RegExp(
  String.raw`^(?:(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?|[${SMALL_NUMERAL}]+)$`,
)
/** A double keeps every number of so many digits. */
const MOST_DIGITS = 15

const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
}
/** What a decline says of the growth: a fall of more than 5 is a growth below −5. 近 has no counterpart. */
const TURNED: Readonly<Partial<Record<Comparator, Comparator>>> = {
  '=': '=',
  '~': '~',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
}

const HEAD = new RegExp(
  `^(${oneOf(HEDGES)})?(?:${oneOf(lexicon.against)})?(?:${wordsAt('before')})*` +
    `(?:(${oneOf(lexicon.rise)})|(${oneOf(lexicon.fall)}))?(?:${wordsAt('before')})*` +
    `(${oneOf(Object.keys(SIGNS))})?(百分之)?([-−–‐‑﹣+负])?$`,
)
const STEPS = '(?:[十千万亿]|百(?!分))*'
const TAIL = new RegExp(
  `^(${STEPS})(?:[多余](?=$|\\D))?(${STEPS})(.*?)(?:${wordsAt('behind')})?$`,
  'u',
)

/** Words of a printed figure → its comparator. */
const READERS = STRONGEST_FIRST.map(
  (comparator) =>
    [
      new RegExp(patternOf(COMPARATOR_WORDS.filter(({ means }) => means === comparator))),
      comparator,
    ] as const,
)

/** What the words in Simplified, half-width characters say: 超65% is `>`, 57 is `=`. */
export const comparatorIn = (plain: string): Comparator =>
  READERS.find(([words]) => words.test(plain))?.[1] ?? '='

/** The printed unit with the step that stands before it, or that of the column; undefined where it is no unit. */
function unitOf(steps: string, printed: string, ofColumn: string): string | undefined {
  if (printed === '') {
    if (!steps) return ofColumn
    return /[%‰点]$/.test(ofColumn) ? undefined : steps + bare(ofColumn)
  }
  const unit = steps + printed
  if (printed === '百分点') return '个百分点'
  return UNITS.has(printed) || scaleOf(unit).kind === scaleOf(ofColumn).kind ? unit : undefined
}
/** 亿元 → 元 */
const bare = (unit: string): string => unit.replace(/^[百千]?万?亿?/, '')

/**
 * One cell. @param ofColumn the unit that the row or column names, '' where none does; a unit behind the number goes before it.
 * A blank is never 0, and what cannot be read wholly is no value.
 */
export function readValue(text: string, ofColumn = ''): PrintedValue {
  const seen = text.replace(UNSEEN, '').trim()
  // Looked for as printed: half width makes three points of “…”.
  if (BLANK.test(seen.replace(/\s/g, ''))) return { kind: 'blank' }
  if (/^#[A-Z]/.test(seen)) return unreadable('formulaError', seen)
  // The mark with which a table keeps a sign from being taken for a formula.
  const shown = seen.replace(/^'(?=[-+])/, '')
  const token = shown.replace(/\s/g, '')
  const plain = simplified(halfWidth(token))
  const numbers = [...plain.matchAll(NUMBER)]
  const [number] = numbers
  if (!number) return unreadable('noNumber', seen)
  if (numbers.length > 1 || /\d\s+\d/.test(shown)) return unreadable('severalNumbers', seen)
  const [written] = number
  const size = WELL_FORMED.test(written) ? readNumber(written) : undefined
  if (size === undefined) return unreadable('numberForm', written)
  if (written.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS)
    return unreadable('tooLong', written)
  return put(size, plain.slice(0, number.index), plain.slice(number.index + written.length), {
    token,
    ofColumn,
  })
}

/** Number, the words before and behind it → the value, where every word of them is known. */
function put(
  size: number,
  before: string,
  behind: string,
  { token, ofColumn }: { readonly token: string; readonly ofColumn: string },
): PrintedValue {
  const head = HEAD.exec(before)
  if (!head) return unreadable('words', before)
  const [, hedge = '', rise, fall, sign, hundredth, minus] = head
  const [, step = '', more = '', unitPrinted = ''] = TAIL.exec(behind) ?? []
  const unit = hundredth
    ? unitPrinted + step + more === ''
      ? '%'
      : undefined
    : unitOf(step + more, unitPrinted, ofColumn)
  if (unit === undefined) return unreadable('words', behind)
  if (fall && minus) return unreadable('contradiction', token)
  const said = sign ? SIGNS[sign] : comparatorIn(`${before}0${behind}`)
  const comparator = said && (fall ? TURNED[said] : said)
  if (!comparator || (sign && comparatorIn(`${before}0${behind}`) !== '='))
    return unreadable('words', token)
  const isNegative = fall !== undefined || (minus !== undefined && minus !== '+')
  return {
    kind: 'value',
    quantity: { comparator, value: isNegative && size !== 0 ? -size : size, unit },
    hedge,
    isChange: (rise ?? fall) !== undefined,
    token,
  }
}
