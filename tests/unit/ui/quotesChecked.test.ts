/** There and back: what the app hands on is checked by the app itself. */
import { describe, expect, test } from 'vitest'
import { createCheckIndex } from '../../../src/features/check/engine/checkIndex'
import { checkText } from '../../../src/features/check/engine/checkText'
import type { Statement } from '../../../src/record/dataset'
import { quotesIn } from '../../fixtures/quotes'
import { shipped, shippedHant, shippedLookups as lookups } from '../../fixtures/shipped'

const index = createCheckIndex(lookups, shippedHant)

/** Bare numbers of the annex lose their 一致 to the comparator of the body (decisions/0014). */
const isBareAnnex = ({ document, section }: Statement) =>
  document === 'fj-2025-4' && section.startsWith('附件/')

/** Never called 一致: what the document prints elsewhere, or the name alone, leaves the sentence open. */
const LEFT_OPEN = new Set([
  'fj-2025-4-015',
  'sup-hxnews-2019-04-001',
  'sup-fuzhou-key-points-2024-001',
  'sup-qingdao-review-2024-002',
  'sup-qingdao-review-2024-003',
  'sup-fjrb-2022-08-002',
  'sup-sunnews-2022-08-001',
  'xmrb-2025-10-16-001',
  'xmrb-2025-10-16-025',
  'xmrb-2025-10-16-053',
  'xmrb-2025-10-16-060',
  'xmrb-2025-10-16-064',
  'xmrb-2025-10-16-066',
])
/** Careful only where the title of the source stands before the figure: it speaks of a plan, or of another year. */
const TITLE_SPEAKS_TOO =
  /^(sup-(ccn-2025-11|csj-2025-08|xinhua-2025-08|oeeee-2022-01|fj-action-plan-report|nda-interview-2025-04)-|xmrb-2025-10-16-034)/

describe.each(['zh-Hans', 'zh-Hant'] as const)('a copied sentence in %s', (language) => {
  test.each(['spoken', 'official', 'news'] as const)(
    'as %s agrees by 核数字, mostly as 一致, with its own statement beside it',
    async (form) => {
      const { quote } = await quotesIn(language)
      let same = 0
      const missed = shipped.statements.filter((statement) => {
        const found = checkText(quote(statement, form), lookups, index)
        const own = found
          .filter(({ statements }) => statements.includes(statement.id))
          .map(({ verdict }) => verdict)
        if (own.includes('match')) same += 1
        return !own.includes('match') && !own.includes('valueAgrees')
      })
      // A title and its brackets bring words of their own.
      expect(same / shipped.statements.length).toBeGreaterThanOrEqual(0.8)
      const unexplained = missed.filter(
        (statement) =>
          !isBareAnnex(statement) &&
          !LEFT_OPEN.has(statement.id) &&
          !(form !== 'spoken' && TITLE_SPEAKS_TOO.test(statement.id)),
      )
      expect(unexplained.map((statement) => quote(statement, form))).toEqual([])
    },
  )
})
