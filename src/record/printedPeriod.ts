/** What sheets print for a time → the period as the record writes it. Pure. */
import { readNumber, SMALL_NUMERAL } from './numerals.ts'
import { frequencyOf, UNDATED } from './period.ts'
import { simplified } from './simplified.ts'

export interface PeriodHints {
  /** The year that a bare `6月` or 上半年 belongs to; without one they are no period. */
  readonly year?: string | undefined
  /** What is meant by a day that a spreadsheet counts (46203); without it such a number is no period. */
  readonly serial?: 'day' | 'month' | undefined
}

/** Tables are drawn up for these years; Excel's first days (1900) are empty cells. */
const EARLIEST = 1949
const LATEST = 2099

const two = (digits: string): string => digits.padStart(2, '0')
const monthOf = (year: string, month: string): string => `${year}-${two(month)}`
const monthsOf = (year: string, from: string, to: string, lastYear = year): string =>
  `${monthOf(year, from)}/${monthOf(lastYear, to)}`
/** January is a month, and all that there is of the year by then. */
const upTo = (year: string, month: string): string =>
  Number(month) === 1 ? monthOf(year, month) : monthsOf(year, '1', month)
const upToQuarter = (year: string, quarter: string): string =>
  quarter === '1' ? `${year}-Q1` : monthsOf(year, '1', String(Number(quarter) * 3))

/** The spellings that `plainPeriod` leaves, each whole; what they write is looked at again, so 13 may pass here. */
const FORMS: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^(\d{4})年?(?:全年|末|底)?$/, (year) => year!],
  [/^(\d{4})[-年]?(?:Q([1-4])|([1-4])季)$/, (year, a, b) => `${year}-Q${a ?? b}`],
  [/^(\d{4})年(?:1-|前)([2-4])个?季(?:累计)?$/, upToQuarter],
  [/^(\d{4})年([1-4])季累计$/, upToQuarter],
  [/^(\d{4})年?(?:上半年|H1)$/, (year) => monthsOf(year!, '1', '6')],
  [/^(\d{4})年?(?:下半年|H2)$/, (year) => monthsOf(year!, '7', '12')],
  [/^(\d{4})[-/.](\d{1,2})月?$/, monthOf],
  [/^(\d{4})年(\d{1,2})月(?:当月|末|底)?$/, monthOf],
  [/^(\d{4})(\d{2})$/, monthOf],
  [/^(\d{4})年(\d{1,2})月累计$/, upTo],
  [/^(\d{4})年前(\d{1,2})个月$/, upTo],
  [/^(\d{4})[-/.年](\d{1,2})月?-(\d{1,2})月(?:累计)?$/, monthsOf],
  [/^(\d{4})\.(\d{1,2})-(\d{1,2})$/, monthsOf],
  [
    /^(\d{4})[-/.年](\d{1,2})月?[-/](\d{4})[-/.年](\d{1,2})月?$/,
    (year, from, lastYear, to) => monthsOf(year!, from!, to!, lastYear),
  ],
  [
    /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/,
    (year, _, ...days) => {
      const [month = '', day = ''] = days.filter(Boolean)
      return `${monthOf(year!, month)}-${two(day)}`
    },
  ],
]

const CHINESE = new RegExp(`[${SMALL_NUMERAL}]+(?=[年月季日个-])`, 'g')

/** Half width, Simplified, Arabic, without blanks and without the words that change nothing. */
const plainPeriod = (text: string): string =>
  simplified(text.normalize('NFKC'))
    // A spreadsheet's midnight.
    .replace(/[T ]0?0:00(?::00)?$/, '')
    .replace(/\s/g, '')
    .replace(/[–—―−~〜至到]+/g, '-')
    .replace(CHINESE, (written) => String(readNumber(written) ?? written))
    .replace(/(?<=月)份|(?<=[年季])度|第(?=\d)/g, '')
    .toUpperCase()

function periodIn(plain: string): string | undefined {
  for (const [form, write] of FORMS) {
    const found = form.exec(plain)
    const period = found && write(...found.slice(1))
    if (period && frequencyOf(period)) return period
  }
  return undefined
}

/** Days since 1899-12-30, as spreadsheets count them; at noon or at any other time of the day. */
function dayOf(serial: string): string | undefined {
  const [, days] = /^(\d{5})(?:\.\d+)?$/.exec(serial) ?? []
  return days && new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10)
}

/**
 * `2026/6` → `2026-06`, 2026年第二季度 → `2026-Q2`, 1—6月累计 with its year → `2026-01/2026-06`; undefined for all that is
 * no period (13月) or may be two (截至6月: a state or a sum).
 */
export function readPeriod(text: string, { year, serial }: PeriodHints = {}): string | undefined {
  const plain = plainPeriod(text)
  if (plain === '每年' || plain === UNDATED) return plain
  const day = serial && dayOf(plain)
  const period = day
    ? day.slice(0, serial === 'month' ? 7 : 10)
    : (periodIn(plain) ?? (year && periodIn(`${year}年${plain}`)))
  const written = Number(period?.slice(0, 4))
  return written >= EARLIEST && written <= LATEST ? period : undefined
}
