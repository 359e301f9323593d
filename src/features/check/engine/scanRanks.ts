/** Ranks in words: 全省第一, 首个, 唯一, 最大, 前六, 第一梯队. */
import type { Statement } from '../../../record/dataset.ts'
import { readNumber } from '../../../record/numerals.ts'
import { comparatorAround } from './comparatorAround.ts'
import type { FoundNumber, RankClaim } from './foundNumber.ts'

const SCOPE = '(?:全省|[\\u4e00-\\u9fff]{2}省|全国|国内|全球|世界|国际|亚洲|东南|全市|华东)'
const NUMERAL = '[一二三四五六七八九十]+|\\d{1,3}'
const PATTERNS: readonly (readonly [RankClaim['kind'], RegExp])[] = [
  ['tier', new RegExp(`第(${NUMERAL})梯队`, 'g')],
  ['band', new RegExp(`第(${NUMERAL})档`, 'g')],
  // 第一 alone is a rank only behind a scope or a verb of ranking; 第一时间 is none.
  [
    'place',
    new RegExp(
      `(?<=(?:${SCOPE}|位居|位列|排名|居|列|排在?|名列|并列|获|夺得|稳居|高居|跃居|升至|位次)(?:各?(?:地市|城市|设区市))?(?:并列)?)第(${NUMERAL})(?:位|名)?(?!批|时间|档|梯队|次|个|家|方|线|章|条|季度)`,
      'g',
    ),
  ],
  [
    'top',
    new RegExp(
      `(?<=(?:${SCOPE}|居|列|位列|进入|跻身|排名|入围|挺进))前(${NUMERAL})(?:位|名|强)?(?!年|期|个月|季|之[后外]|以[后外]|开外)`,
      'g',
    ),
  ],
  ['first', /首[个条批家座例](?!人|季|月)/g],
  ['only', /(?<!可信)唯一(?!性|标识|识别|码)/g],
  [
    'largest',
    new RegExp(
      `(?<=${SCOPE}[^，。；、]{0,12})(?<!第[二三四五六七八九十])最大(?!限度|化|程度|的?特[点色])`,
      'g',
    ),
  ],
]

/** Every rank of the text in order. */
export function scanRanks(plain: string): FoundNumber[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => {
      const start = match.index
      const end = start + match[0].length
      const value = match[1] ? readNumber(match[1]) : 1
      return {
        start,
        end,
        phraseStart: start,
        phraseEnd: end,
        value,
        ends: [],
        unit: '',
        comparator: kind === 'top' ? ('<=' as const) : ('=' as const),
        // 约第1梯队 is no rank that a source prints.
        mixed: comparatorAround(plain.slice(Math.max(0, start - 6), start), '', '').before > 0,
        rank: { kind, scope: scopeBefore(plain, start) },
      }
    }),
  )
}

const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/全球|世界|国际/g, '全球'],
  [/全国|国内|中国|国家/g, '全国'],
  // A province by name; 各省 and 外省 are none.
  [/全省|[\u4e00-\u9fff](?![各跨外邻])[\u4e00-\u9fff]省/g, '全省'],
  [/亚洲/g, '亚洲'],
  [/全市|岛内/g, '全市'],
]

/** Every area that a text names. */
const scopesOf = (text: string): ReadonlySet<string> =>
  new Set(SCOPES.flatMap(([words, name]) => (text.search(words) < 0 ? [] : [name])))

/** The widest area named close before the rank, in the same clause. */
function scopeBefore(plain: string, start: number): string {
  const clause = /[^，。；：、\n]*$/.exec(plain.slice(Math.max(0, start - 16), start))?.[0] ?? ''
  let scope = ''
  let nearest = -1
  for (const [words, name] of SCOPES)
    for (const match of clause.matchAll(words))
      if (match.index > nearest) {
        nearest = match.index
        scope = name
      }
  return scope
}

/** Whether the rank of the text can contradict the one that the statement prints: 居全国前六 says nothing against 全球最大. */
export const ranksCompare = (number: FoundNumber, { token }: Statement): boolean =>
  number.rank?.kind !== undefined && scanRanks(token)[0]?.rank?.kind === number.rank.kind

/** A rank in words against the rank that a statement prints; `before` may say with whom it is shared, `identity` in which area. */
export function compareRank(
  number: FoundNumber,
  statement: Statement,
  before: string,
  identity: string,
): 'same' | 'otherArea' | 'otherRank' {
  const [printed] = scanRanks(statement.token)
  if (!printed?.rank || !number.rank) return 'otherRank'
  if (printed.rank.kind !== number.rank.kind || printed.value !== number.value) return 'otherRank'
  // 和福州并列第一: who shares it says among whom; another sharer is another rank.
  const shared =
    /[和与同跟]((?:[\u4e00-\u9fff]{2,3}?市?[、和与])*[\u4e00-\u9fff]{2,3}?)市?并列/.exec(
      before,
    )?.[1]
  const sharer = /与([\u4e00-\u9fff]{2,3}?)市?并列/.exec(statement.note.zh)?.[1]
  if (shared && sharer && shared !== sharer) return 'otherRank'
  if (shared && shared === sharer && number.rank.scope === '') return 'same'
  const { scope } = number.rank
  // Where the printed words name no area, the indicator's own texts do: 国家…试点 is no rank of 福建.
  const isSame =
    printed.rank.scope === ''
      ? scope === '' || scopesOf(identity).has(scope)
      : printed.rank.scope === scope
  return isSame ? 'same' : 'otherArea'
}
