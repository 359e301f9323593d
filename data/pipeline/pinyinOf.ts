import { customPinyin, pinyin } from 'pinyin-pro'

/** Words whose reading pinyin-pro guesses wrong or could guess wrong in another context. */
const READINGS: Readonly<Record<string, string>> = {
  还款: 'huán kuǎn',
  都会: 'dū huì',
  重构: 'chóng gòu',
  重复: 'chóng fù',
  重点: 'zhòng diǎn',
  比重: 'bǐ zhòng',
  行业: 'háng yè',
  行政: 'xíng zhèng',
  央行: 'yāng háng',
  人行: 'rén háng',
  效率: 'xiào lǜ',
  率先: 'shuài xiān',
  数据: 'shù jù',
  数商: 'shù shāng',
  数看: 'shù kàn',
  增长: 'zēng zhǎng',
  时长: 'shí cháng',
  调用: 'diào yòng',
  流调: 'liú diào',
  厦门: 'xià mén',
  厦府: 'xià fǔ',
  厦数: 'xià shù',
  厦工: 'xià gōng',
  厦鹭: 'xià lù',
}
customPinyin({ ...READINGS })

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
