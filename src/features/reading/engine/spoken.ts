/**
 * A figure in words, for a voice: never rounded, its comparator never lost. Voices read `>65%`, `PFLOPS` or
 * `个/万人` each in a way of their own, so nothing is left to them but words and names.
 */
import comparators from '../../../../data/lexicon/comparators.json' with { type: 'json' }
import type { Language, StatementKind } from '../../../record/dataset.ts'
import { unitWith, type SaidComparator } from '../../../record/printedWords.ts'
import type { Quantity } from '../../../record/quantity.ts'
import { englishQuantity } from '../../../record/englishQuantity.ts'
import { englishFigure, type SpokenFigure } from './spokenEnglish.ts'
import { chineseNumerals, digitByDigit } from './spokenNumerals.ts'
import { subjectOf } from '../../../record/chineseProse.ts'
import { KIND_WORDS } from '../../../record/statementKinds.ts'

const { said: usual } = comparators

/** `厦门市数字经济增加值占GDP比重,二零二六年目标超百分之六十五。` */
export function spokenFigure(figure: SpokenFigure, language: Language): string {
  const { place, name, kind, period, quantity } = figure
  if (language === 'en') return englishFigure(figure)
  const { hedge = '' } = figure
  const said = figure.printed ?? spokenQuantity(quantity, kind, 'zh-Hans', figure.comparator)
  // 目标超…, but 目标为…以上; 位次居全国前六; 目标力争….
  const link = hedge || (/^[超近低不居并並突達达約约]/.test(said) ? '' : '为')
  const when = period === '每年' && name.includes(period) ? '' : chinesePeriod(period)
  return `${subjectOf(place, name)}，${inScript(`${when}${KIND_WORDS[kind]}${link}${said}。`, language)}`
}

/** `超65%` → `超百分之六十五` or `above 65 percent`. */
export function spokenQuantity(
  quantity: Quantity,
  kind: StatementKind,
  language: Language,
  comparator?: SaidComparator,
): string {
  return language === 'en'
    ? englishQuantity(quantity, kind)
    : inScript(chineseQuantity(quantity, kind, comparator), language)
}

/** Letters are said one by one where the rest is a word: nobody says 拍浮点运算. */
const UNITS: Readonly<Record<string, string>> = { PFLOPS: 'P FLOPS', EFLOPS: 'E FLOPS' }

function chineseQuantity(
  { comparator, value, unit }: Quantity,
  kind: StatementKind,
  words = usual[comparator],
): string {
  const numerals = chineseNumerals(value)
  if (kind === 'rank') {
    if (comparator === '=') return `第${numerals}${unit}`
    if (comparator === '<=') return `前${numerals}${unit}`
  }
  const { before, after } = words
  if (unit === '%') return `${before}百分之${numerals}${after}`
  const [counted = '', per] = unit.split('/')
  // Two of a thing are 两; a bare index of 2 is 二.
  const number = numerals === '二' && counted ? '两' : numerals
  return `${per ? `每${per}` : ''}${before}${number}${unitWith(UNITS[counted] ?? counted, words)}${after}`
}

function chinesePeriod(period: string): string {
  if (period === '未注明') return '年份未注明的'
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(period) ?? []
  if (!year) return period
  return [
    `${digitByDigit(year)}年`,
    month && `${chineseNumerals(Number(month))}月`,
    day && `${chineseNumerals(Number(day))}日`,
  ].join('')
}

/** The few characters of these sentences and of the units that 繁體 writes in another way. */
const TRADITIONAL = new Map(
  [
    ...['万萬', '亿億', '两兩', '点點', '负負', '为為', '标標', '实實', '绩績', '计計', '数數'],
    ...[
      '于於',
      '个個',
      '条條',
      '项項',
      '类類',
      '户戶',
      '队隊',
      '场場',
      '档檔',
      '开開',
      '时時',
      '注註',
    ],
  ].map(([from = '', to = '']) => [from, to] as const),
)

const inScript = (text: string, language: Language): string =>
  language === 'zh-Hant' ? [...text].map((sign) => TRADITIONAL.get(sign) ?? sign).join('') : text
