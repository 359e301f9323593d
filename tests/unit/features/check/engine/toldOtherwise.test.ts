import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../../src/record/dataset'
import { shipped, shippedLookups as lookups } from '../../../../fixtures/shipped'
import {
  nameOf,
  namingOf,
  isMatch,
  saysToo,
  sentence,
  statements,
  stillMatched,
} from './madeSentence'

/** The same value, aimed at. */
const isAimedAt = (s: Statement): boolean =>
  saysToo(s, (o) => o.kind === 'target' && o.quantity.value === s.quantity.value)

describe('a sentence made of a statement', () => {
  test.each(
    [
      '打算',
      '谋求',
      '希望',
      '马上',
      '号称',
      '谎称',
      '曾',
      '一度',
      '不止',
      '再',
      '又',
      '和福州一起',
    ].map((word) => [word]),
  )('of what has been reached is never 一致 with %s before its name', (word) =>
    expect(
      stillMatched((s) =>
        s.kind === 'target' || s.hedge !== '' || namingOf(s).includes(word) || isAimedAt(s)
          ? []
          : [{ name: word + nameOf(s) }],
      ),
    ).toEqual([]),
  )

  test.each(
    ['终于', '如愿', '如期', '提前', '圆满', '竟然', '连续两年', '一直', '号称', '又'].map(
      (word) => [word],
    ),
  )('of a target is never 一致 with %s behind its name', (word) =>
    expect(
      stillMatched((s) =>
        s.kind !== 'target' || namingOf(s).includes(word) ? [] : [{ name: nameOf(s) + word }],
      ),
    ).toEqual([]),
  )

  test('is never 一致 as the word of a document that does not have it', () => {
    const cited = '厦府办〔2022〕47号'
    const foreign = shipped.statements.filter((s) =>
      statements.every(
        (o) =>
          o.indicator !== s.indicator || !lookups.documents.get(o.document)?.number.includes('47'),
      ),
    )
    expect(foreign.filter((s) => isMatch(`${cited}提出,${sentence(s)}`))).toEqual([])
  })
})
