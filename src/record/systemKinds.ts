/** What kinds of named things there are, in the order of the filter. */
export const SYSTEM_KINDS = [
  'platform',
  'programme',
  'facility',
  'app',
  'data',
  'law',
  'pilot',
  'award',
  'event',
] as const
