/**
 * A pinned figure written into a link and read from it: `was=<facts>&pin=<version>~<hash>`, the hash last, for a link that
 * is cut short then lacks a part of it and says so. Pure and synchronous,
 * in browsers without `crypto.subtle` too; why this hash: decisions/0015.
 */
import type { Statement } from '../../../record/dataset.ts'
import { fnv1a, fromBase64Url, textOf, toBase64Url, utf8 } from '../../../platform/pure/bytes.ts'
import { hasHidden } from '../../../platform/pure/hiddenCharacters.ts'
import { leadingCode } from '../../../platform/pure/linkCode.ts'
import { COMPARATORS, type Comparator } from '../../../record/quantity.ts'
import { STATEMENT_KINDS } from '../../../record/statementKinds.ts'

/**
 * What one statement said: all that a link carries of it, and all that its hash covers. A link of an earlier release
 * carries no hedge; what stands in the data does.
 */
export type PinnedFacts = Pick<
  Statement,
  'indicator' | 'place' | 'kind' | 'period' | 'quantity' | 'document' | 'section' | 'token'
> &
  Partial<Pick<Statement, 'hedge'>>

/** Parameters of a link; `was` may be missing where a link was cut short. */
export interface PinQuery {
  readonly pin?: unknown
  readonly was?: unknown
}

export type ReadPin =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'tampered'; readonly version: string }
  | {
      readonly kind: 'sound'
      readonly version: string
      readonly hash: string
      /** Undefined where the link carries none. */
      readonly facts: PinnedFacts | undefined
    }

/** No statement is nearly as long; longer ones are not worth reading. */
const LONGEST = 2000

/** In a fixed order that links in the wild rely on: a new field is only ever added at the end. */
const fieldsOf = (f: Omit<PinnedFacts, 'indicator'>): readonly string[] => [
  f.place,
  f.kind,
  f.period,
  f.quantity.comparator,
  String(f.quantity.value),
  f.quantity.unit,
  f.document,
  f.section,
  f.token,
]

/** Eight hex digits over every fact of a figure: FNV-1a of its UTF-8 lines. */
export const pinHash = (facts: PinnedFacts): string =>
  fnv1a([facts.indicator, ...fieldsOf(facts)].join('\n'))

/** The parameters that pin a figure to a version of the data. */
export const pinQuery = (facts: PinnedFacts, version: string) => ({
  was: toBase64Url(utf8(fieldsOf(facts).join('\n'))),
  pin: `${version}~${pinHash(facts)}`,
})

/** Reads the parameters of a link to `indicator`; never throws. */
export function readPin(indicator: string, { pin, was }: PinQuery): ReadPin {
  if (typeof pin !== 'string') return { kind: 'damaged' }
  // A `+` that some app has decoded once too often comes back as a space.
  const found = /^([\w.+-]{1,60})~([\da-f]{8})$/.exec(leadingCode(pin.replace(/ (?=.*~)/g, '+')))
  const [, version, hash] = found ?? []
  if (!version || !hash) return { kind: 'damaged' }
  if (was === undefined || was === null || was === '')
    return { kind: 'sound', version, hash, facts: undefined }
  const fields = typeof was === 'string' ? fieldsIn(leadingCode(was)) : undefined
  // Facts that were lost on the way: nobody has put others in their place.
  if (!fields) return { kind: 'damaged' }
  const facts = factsIn(indicator, fields)
  if (!facts || pinHash(facts) !== hash) return { kind: 'tampered', version }
  return { kind: 'sound', version, hash, facts }
}

/** The nine lines; undefined where they did not arrive whole. */
function fieldsIn(was: string): readonly string[] | undefined {
  const bytes = was.length <= LONGEST && fromBase64Url(was)
  const fields = bytes ? textOf(bytes)?.split('\n') : undefined
  return fields?.length === 9 ? fields : undefined
}

function factsIn(indicator: string, fields: readonly string[]): PinnedFacts | undefined {
  const [place = '', kind, period = '', comparator, number, unit = '', ...citation] = fields
  const [document = '', section = '', token = ''] = citation
  const value = Number(number)
  if (!isOneOf(STATEMENT_KINDS, kind) || !isOneOf<Comparator>(COMPARATORS, comparator))
    return undefined
  if (!number?.trim() || !Number.isFinite(value)) return undefined
  // No document is recorded with them; in a link they make one text look like another.
  if (fields.some(hasHidden)) return undefined
  const quantity = { comparator, value, unit }
  return { indicator, place, kind, period, quantity, document, section, token }
}

const isOneOf = <T extends string>(all: readonly T[], one: string | undefined): one is T =>
  all.some((each) => each === one)
