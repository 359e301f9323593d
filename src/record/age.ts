/** Whether `at` lies less than `span` before `now` (all ms). After a clock was set back an age is negative: no age at all. */
export const isRecent = (at: number, now: number, span: number): boolean =>
  now >= at && now - at < span
