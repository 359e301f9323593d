/**
 * Readings and foldings made from the dataset alone, for a dataset that came without its search file: an indicator
 * carries its pinyin, the Traditional overlay stands character for character beside the Simplified text.
 */
import type { Dataset, HantTexts } from '../../../record/dataset.ts'
import { STRAIT_TERMS } from './straitTerms.ts'
import type { SearchTables } from '../../../record/searchTypes.ts'
import { unitsOf } from './units.ts'

export function tablesFrom(dataset: Dataset, hant: HantTexts | null): SearchTables {
  const chars: Record<string, string> = {}
  for (const { name, pinyin } of dataset.indicators) {
    const units = unitsOf(name.zh, new Map())
    const han = units.filter((unit) => unit.type === 'han')
    // Latin letters and digits stand in the pinyin as they are, Chinese characters as lower-case syllables.
    const other = new Set(name.zh.match(/[A-Za-z0-9.+-]+/g))
    const syllables = pinyin.split(' ').filter((part) => !other.has(part) && /^[a-z]+$/.test(part))
    if (syllables.length !== han.length) continue
    han.forEach((unit, at) => (chars[unit.text] ??= syllables[at]!))
  }
  const folding = new Map<string, string>()
  const pairs = [
    ...Object.entries(hant?.texts ?? {}).map(([zh, traditional]) => [traditional, zh] as const),
    ...STRAIT_TERMS.map(([traditional, simplified]) => [traditional, simplified] as const),
  ]
  for (const [traditional, simplified] of pairs) {
    const [from, to] = [[...traditional], [...simplified]]
    if (from.length !== to.length) continue
    from.forEach((char, at) => char !== to[at] && folding.set(char, to[at]!))
  }
  return {
    readings: { chars, texts: {} },
    folding: { from: [...folding.keys()].join(''), to: [...folding.values()].join('') },
  }
}
