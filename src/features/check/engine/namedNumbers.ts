/** Names that hold a number and are printed in a source: 12345, 厦府〔2025〕90号, 第三代半导体, “16条”. */
import type { NonFigure } from '../../../record/dataset.ts'
import type { CheckedNumber } from './checkedNumber.ts'

export interface PrintedTokens {
  readonly pattern: RegExp
  readonly byToken: ReadonlyMap<string, NonFigure>
}

/** Long enough not to be a row or a heading; a date is no name. */
const IS_NAME = /^(?=.*(?:\d{2}|第.代))(?!.*[年月日:])(?:.*[^\d.、()]|\d{5})/
const escaped = (token: string) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export function printedTokens(
  nonFigures: readonly NonFigure[],
  plain: (text: string) => string,
): PrintedTokens {
  const byToken = new Map(
    nonFigures.flatMap((one) => {
      const token = plain(one.token)
      return IS_NAME.test(token) ? [[token, one] as const] : []
    }),
  )
  const words = [...byToken.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return { pattern: new RegExp(`(?<![\\d-])(?:${words.join('|') || '(?!)'})(?!\\d)`, 'g'), byToken }
}

/** Each of them in a plain text. */
export const namedNumbers = (plain: string, { pattern, byToken }: PrintedTokens) =>
  [...plain.matchAll(pattern)].map(({ 0: token, index: start }) => ({
    start,
    end: start + token.length,
    printed: byToken.get(token),
  }))

/** What is said of a name: where it is printed, and nothing more. */
export const NAMED_ONLY = {
  claim: {
    comparator: '=',
    value: undefined,
    unit: '',
    place: '',
    placeStated: false,
    year: { kind: 'none' },
    modality: 'plain',
    hedge: '',
  },
  verdict: 'notFigure',
  indicator: '',
  statements: [],
  slots: {},
  unexplained: [],
  sureness: 0,
} satisfies Partial<CheckedNumber>
