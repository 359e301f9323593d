/** A place in a text that could be a figure. */
export interface NumberHit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const NUMERAL = '零〇一二两兩三四五六七八九十百千万萬亿億几幾'

/** What is counted by a Chinese numeral in official texts; both scripts. */
const UNITS = [
  '个 個 项 項 家 类 類 条 條 次 份 件 款 种 種 处 處 所 座 台 臺 套 批 期 级 級 位 名 人 户 戶',
  '省 市 区 區 县 縣 部门 部門 城 年 月 日 天 周 季 届 屆 轮 輪 层 層 幅 倍 成 分之 大 系列',
  '小时 小時 分钟 分鐘 秒 元',
].flatMap((line) => line.split(' '))

/** 统一, 进一步 and 唯一 hold a numeral that counts nothing. */
const NO_COUNT_BEFORE = '(?<![统統进進唯])'

const PATTERN = new RegExp(
  [
    // 10.7, 28.5%, ６００, 1,300: a comma only where thousands follow, these texts use it as a full stop too.
    String.raw`[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[%％]?`,
    // Ranks in words.
    '首[个個批条條家次创創位座例]',
    `唯一|率先|[并並]列|最大(?!限度|化)|[第前][${NUMERAL}]+`,
    // 八个, 连续六年, 几分钟.
    `${NO_COUNT_BEFORE}[${NUMERAL}]+(?:${UNITS.join('|')})`,
  ].join('|'),
  'g',
)

/** Every digit run, Chinese numeral with a unit and rank word in a text without white space. */
export function scanNumbers(text: string): NumberHit[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
