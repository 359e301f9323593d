/**
 * The library's index, written small: every token stands once an entry, so entries suffice and counts do not.
 * 486 kB as the library writes it, 4 of 10 characters of that this way (measured with the shipped data).
 */
import type { AsPlainObject } from 'minisearch'
import type { PackedIndex } from '../../../record/searchTypes.ts'

/** Number of the only field, and the form of the library's release 7. */
const FIELD = '0'
const SERIALIZATION = 2

export function packIndex(plain: AsPlainObject): PackedIndex {
  const numbers = Object.keys(plain.documentIds)
  const tokens = plain.index.map(([token, fields]) => {
    const found = Object.keys((fields as Record<string, object>)[FIELD] ?? {}).map(Number)
    found.sort((a, b) => a - b)
    const steps = found.map((number, at) => (number - (found[at - 1] ?? 0)).toString(36))
    return [token, steps.join(' ')] as const
  })
  return {
    entries: numbers.map((number) => String(plain.documentIds[number])),
    lengths: numbers.map(
      (number) => (plain.fieldLength as Record<string, number[]>)[number]?.[0] ?? 0,
    ),
    tokens: Object.fromEntries(tokens),
  }
}

/** Throws where the value is no packed index. */
export function unpackIndex({ entries, lengths, tokens }: PackedIndex): AsPlainObject {
  const index = Object.entries(tokens).map(([token, steps]) => {
    const counts: Record<string, number> = {}
    let number = 0
    for (const step of steps.split(' ')) {
      number += parseInt(step, 36)
      counts[number] = 1
    }
    return [token, { [FIELD]: counts }] as [string, Record<string, Record<string, number>>]
  })
  const sum = lengths.reduce((total, length) => total + length, 0)
  return {
    documentCount: entries.length,
    nextId: entries.length,
    documentIds: Object.fromEntries(entries.map((key, number) => [number, key])),
    fieldIds: { tokens: Number(FIELD) },
    fieldLength: Object.fromEntries(lengths.map((length, number) => [number, [length]])),
    averageFieldLength: [sum / Math.max(1, entries.length)],
    storedFields: {},
    dirtCount: 0,
    index: index as unknown as AsPlainObject['index'],
    serializationVersion: SERIALIZATION,
  }
}
