import { describe, expect, it } from 'vitest'
import {
  orderIndicators,
  type IndicatorOrder,
} from '../../../../../src/features/browse/engine/indicatorOrder'
import { createLookups } from '../../../../../src/record/lookups'
import { aDocument, anIndicator, aStatement, dataset } from '../../../../fixtures/dataset'

const dates = (published: string) => ({ signed: '', published, printed: '', reposted: '' })
const documents = [
  aDocument({ id: 'old', dates: dates('2024-01-01') }),
  aDocument({ id: 'new', dates: dates('2026-01-01') }),
]
const indicators = ['over', 'later', 'undated', 'sooner'].map((id) => anIndicator({ id }))
const aims = { over: '2022', later: '2028', undated: '未注明', sooner: '2026' }
const statements = Object.entries(aims).map(([indicator, period]) =>
  aStatement({
    id: indicator,
    indicator,
    period,
    document: indicator === 'undated' ? 'new' : 'old',
  }),
)
const lookups = createLookups(dataset({ indicators, statements, documents }))
const ordered = (order: IndicatorOrder) =>
  orderIndicators(indicators, order, {
    lookups,
    today: '2026-06-01',
    compareNames: (a, b) => (a.id < b.id ? -1 : 1),
  }).map(({ id }) => id)

describe('orderIndicators', () => {
  it('by due date has what comes next first, then what has no day, then what is over', () => {
    expect(ordered('due')).toEqual(['sooner', 'later', 'undated', 'over'])
  })

  it('by newness has what the newest document states first, equals as the dataset has them', () => {
    expect(ordered('newest')).toEqual(['undated', 'over', 'later', 'sooner'])
  })

  it('by name follows the reader’s language, and by area leaves the dataset’s order', () => {
    expect(ordered('name')).toEqual(['later', 'over', 'sooner', 'undated'])
    expect(ordered('area')).toEqual(['over', 'later', 'undated', 'sooner'])
  })
})
