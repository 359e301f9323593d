/** Dates as spreadsheets rewrite them: 2025-03-10 → 2025/3/10, 2025-06 → Jun-25. Pure. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ONLY_A_DATE = /^[\d\sa-z./,:年月日-]+$/i
const SEPARATORS = /[\s./,年月日-]+/

/** Whether `cell` writes the same day or month as the ISO date `own`, in other characters. */
export function isSameDate(own: string, cell: string): boolean {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(own) ?? []
  if (!month || cell.length > 40 || !ONLY_A_DATE.test(cell)) return false
  // Midnight, which some programs write behind a date.
  const parts = cell
    .replace(/\s0?0:00(:00)?$/, '')
    .split(SEPARATORS)
    .filter(Boolean)
  const named = parts.some((part) => /[a-z]/i.test(part))
  const [m, d] = [Number(month), Number(day ?? 1)]
  // 3/10/2025 is March in one country and October in another: then nothing is known.
  const tells = named || d > 12 || d === m
  const orders = ['ymd', ...(tells ? ['mdy', 'dmy'] : []), ...(day ? [] : ['ym', 'my'])]
  return orders.some(
    (order) =>
      order.length === parts.length &&
      [...order].every((kind, at) => {
        const part = parts[at]!.toLowerCase()
        if (kind === 'y') return part === year || (named && part === year.slice(2))
        if (kind === 'd') return Number(part) === d
        return MONTHS.indexOf(part.slice(0, 3)) === m - 1 || Number(part) === m
      }),
  )
}
