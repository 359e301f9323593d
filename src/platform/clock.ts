/** Days and times as a clock shows them where the reader is, without the browser's formatter (decisions/0007). */
const two = (number: number) => String(number).padStart(2, '0')

const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The day of an ISO time where the reader is, as an ISO date. */
export const localDay = (time: string): string => dayOf(new Date(time))

/** `09:05` where the reader is. */
export const clockTime = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`

/** `2026-11-22 09:05` where the reader is; for a date that cannot be read what is written. */
export function clockDate(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : `${dayOf(date)} ${clockTime(date)}`
}

/** `5:07`, `1:05:07`: from the beginning until now. */
export function elapsed(since: string, now: Date): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000)) || 0
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
