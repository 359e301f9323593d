import lexicon from '../../data/lexicon/powers.json' with { type: 'json' }

const POWERS: Readonly<Record<string, number>> = { ...lexicon.steps, ...lexicon.blocks }

/** Power of ten of 百, 千, 万 and 亿 together: 万亿 → 12; 0 for anything else. */
export const exponentOf = (signs: string): number =>
  [...signs].reduce((sum, sign) => sum + (POWERS[sign] ?? 0), 0)
