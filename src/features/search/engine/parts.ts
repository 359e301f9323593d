/** The texts of one entry that a query may be held against, and how much each of them says. */
/** `token` is what is printed, `quantity` the same in other words. */
export type Role =
  | 'name'
  | 'alias'
  | 'english'
  | 'number'
  | 'token'
  | 'quantity'
  | 'group'
  | 'place'
  | 'period'
  | 'facet'
  | 'word'

export interface Part {
  /** Number of its text and role, the same wherever these are: what is found in it is kept by number. */
  readonly key: number
  readonly text: string
  readonly role: Role
  /** Of a quantity: its number, by which most of them are passed over. */
  readonly number: string
}

/** Worth of a whole query found in such a text; chosen by the query list, see decisions/0006. */
export const WORTH: Readonly<Record<Role, number>> = {
  name: 100,
  alias: 93,
  english: 92,
  number: 97,
  token: 95,
  quantity: 94,
  group: 70,
  place: 80,
  period: 72,
  facet: 55,
  word: 55,
}

/** They tell entries apart but do not name them. */
export const isFacet = (role: Role): boolean =>
  role === 'facet' || role === 'word' || role === 'place' || role === 'period'

/** Those that say of when, where and what kind: a query may consist of nothing else. */
export const isFraming = (role: Role): boolean => isFacet(role) && role !== 'facet'

export const isQuantity = (role: Role): boolean => role === 'token' || role === 'quantity'

export type PartsOf = (role: Role, texts: readonly string[]) => Part[]

/** One maker per set of entries: places and documents stand in hundreds of them and are looked at once. */
export function partMaker(): PartsOf {
  const known = new Map<string, Part>()
  const partOf = (role: Role, text: string): Part => {
    const name = `${role}\t${text}`
    const before = known.get(name)
    if (before) return before
    const number = role === 'quantity' ? (/\d+(?:\.\d+)?/.exec(text)?.[0] ?? '') : ''
    const part = { key: known.size, text, role, number }
    known.set(name, part)
    return part
  }
  return (role, texts) =>
    [...new Set(texts)].filter((text) => text !== '').map((text) => partOf(role, text))
}
