/** What a spreadsheet shows for a stored number: Excel's own formats, as far as tables of figures use them. Pure. */

/** ECMA-376 18.8.30: formats that every workbook has without naming them; 27–36 and 50–58 are dates of East Asia. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? ''

export interface Shown {
  readonly text: string
  /** The cell holds more digits than it shows. */
  readonly shortened: boolean
}

/** `stored`: the number as the file has it; `code`: '' for General. `is1904`: the workbook counts days from 1904. */
export function showNumber(stored: string, code: string, is1904: boolean): Shown {
  const value = Number(stored)
  const [positive = '', negative] = code.split(';')
  const section = bare(value < 0 && negative ? negative : positive)
  if (isDate(section)) return { text: showDate(value, section, is1904), shortened: false }
  const [, digits, decimals = ''] = /([#0?][#0?,]*)(?:\.([#0?]*))?/.exec(section) ?? []
  if (digits === undefined) return { text: general(value), shortened: false }
  const isShare = section.includes('%')
  const scaled = Number(general(isShare ? value * 100 : value))
  const least = decimals.replace(/[^0]/g, '').length
  const whole = general(scaled)
  const has = /\.(\d+)$/.exec(whole)?.[1]?.length ?? 0
  const shortened = has > decimals.length
  const places = Math.max(least, Math.min(has, decimals.length))
  // Scientific formats have no use in a table of figures; what is too large or small for digits is shown as it is.
  const text = /e/i.test(section) || /e/.test(whole) ? whole : scaled.toFixed(places)
  return { text: isShare ? `${text}%` : text, shortened: shortened && !/e/i.test(section) }
}

/** As many digits as a spreadsheet keeps: 83.600000000000001 → 83.6. */
const general = (value: number): string => String(Number(value.toPrecision(15)))

/** Without what is shown as it stands, colours and conditions. */
const bare = (section: string): string => section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')

const isDate = (section: string): boolean => /[yYdD]|m/.test(section) && !/[#0?]/.test(section)

/** To the part that is shown: a day, a month or a year; canonical, as `2026-06`. */
function showDate(serial: number, section: string, is1904: boolean): string {
  // Day 60 of the other calendar is 29 February 1900, which never was.
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const date = new Date(Math.round((Math.floor(days) - 25_569) * 86_400_000))
  if (Number.isNaN(date.getTime())) return String(serial)
  const iso = date.toISOString()
  return /d/i.test(section) ? iso.slice(0, 10) : iso.slice(0, /m/i.test(section) ? 7 : 4)
}
