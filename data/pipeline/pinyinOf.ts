import { customPinyin, pinyin } from 'pinyin-pro'
import readings from '../lexicon/readings.json' with { type: 'json' }

// Words whose reading pinyin-pro guesses wrong, or could guess wrong in another context.
customPinyin(readings)

/** `数字经济增加值占GDP比重` → `shu zi jing ji zeng jia zhi zhan GDP bi zhong`; ü is typed v. */
export function pinyinOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => part.replaceAll(/[^\p{L}\p{N}+-]/gu, ''))
    .filter((part) => part !== '')
    .join(' ')
}

/** One syllable for each Chinese character of a text, in its context: `重点` → `zhong`, `dian`. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
}
