import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countChanges,
  diffDatasets,
  type Change,
  type DatasetChanges,
} from '../../../../../src/features/changes/engine/changes'
import type { Dataset, Statement } from '../../../../../src/record/dataset'
import { followedOf, splitChanges } from '../../../../../src/features/changes/engine/followed'
import { createLookups } from '../../../../../src/record/lookups'
import { aStatement, anIndicator, dataset } from '../../../../fixtures/dataset'
import { shipped } from '../../../../fixtures/shipped'

const TODAY = '2030-01-01'
const diff = (before: Dataset, after: Dataset) =>
  diffDatasets(createLookups(before), createLookups(after), TODAY)
const only = (changes: DatasetChanges): readonly Change[] => {
  expect(changes.indicators).toHaveLength(1)
  return changes.indicators[0]!.changes
}
const target = aStatement()
const withTarget = (overrides: Partial<Statement>) =>
  dataset({ statements: [{ ...target, ...overrides }] })
const before = withTarget({})

describe('one statement', () => {
  test('whose value was corrected is told with both printed figures', () => {
    const quantity = { comparator: '>', value: 66, unit: '%' } as const
    const [change, ...more] = only(diff(before, withTarget({ quantity, token: '超66%' })))
    expect(more).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      before: { token: '超65%' },
      after: { token: '超66%' },
      aspects: ['value', 'wording'],
    })
  })

  test.each([
    ['comparator', { quantity: { ...target.quantity, comparator: '>=' } }],
    ['unit', { quantity: { ...target.quantity, unit: '个' } }],
    ['year', { period: '2028' }],
    ['citation', { section: '二' }],
    ['note', { note: { zh: '新说明', en: '' } }],
  ] as const)('of another %s is the same statement, changed in that respect', (aspect, other) => {
    expect(only(diff(before, withTarget(other)))).toMatchObject([
      { kind: 'changed', aspects: [aspect] },
    ])
  })

  test('that got another id is no other statement', () => {
    expect(countChanges(diff(before, withTarget({ id: 'renumbered' })))).toBe(0)
  })

  test('that is new or gone is told as such', () => {
    const more = dataset({ statements: [target, aStatement({ id: 'x', period: '2030' })] })
    expect(only(diff(before, more))).toMatchObject([{ kind: 'added', after: { id: 'x' } }])
    expect(only(diff(more, before))).toMatchObject([{ kind: 'removed', before: { id: 'x' } }])
  })
})

test('a verdict that the data changed is told; one that only the day changes is not', () => {
  const met = dataset()
  const actual = (value: number) =>
    dataset({
      statements: met.statements.map((s) =>
        s.kind === 'actual' ? { ...s, quantity: { ...s.quantity, value } } : s,
      ),
    })
  const kinds = only(diff(actual(61.5), actual(70))).map(({ kind }) => kind)
  expect(kinds).toEqual(['changed', 'verdict'])
})

test('an indicator’s definition, a new and a vanished indicator are told', () => {
  const definition = { zh: '新释义', en: 'New' }
  const defined = dataset({ indicators: [anIndicator({ definition })], statements: [target] })
  expect(only(diff(before, defined))).toMatchObject([{ kind: 'text', field: 'definition' }])
  const other = anIndicator({ id: 'other' })
  const more = dataset({ indicators: [anIndicator(), other], statements: [target] })
  expect(diff(before, more).indicators).toMatchObject([{ id: 'other', before: undefined }])
  expect(diff(more, before).indicators).toMatchObject([{ id: 'other', after: undefined }])
})

test('a task that is led by another unit is told', () => {
  const [task] = shipped.tasks
  const changed = {
    ...shipped,
    tasks: shipped.tasks.map((one) => (one === task ? { ...one, lead: ['someone'] } : one)),
  }
  expect(diff(shipped, changed)).toMatchObject({
    indicators: [],
    tasks: [{ id: task!.id, fields: ['lead'] }],
  })
})

test('a task that is printed elsewhere, or with other words on who is responsible, is told', () => {
  const [task] = shipped.tasks
  const later = {
    ...shipped,
    tasks: shipped.tasks.map((one) =>
      one === task ? { ...one, path: '二/(一)/1', others: '各区按职责落实' } : one,
    ),
  }
  expect(diff(shipped, later).tasks).toMatchObject([{ id: task!.id, fields: ['others', 'path'] }])
})

/** Datasets that differ in statements: taken from a few, some left out, some altered. */
const statement = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  period: fc.constantFrom('2026', '2027'),
  section: fc.constantFrom('一/(二)', '二'),
  value: fc.constantFrom(1, 2),
  kind: fc.constantFrom('target' as const, 'actual' as const),
})
const someDataset = fc
  .uniqueArray(statement, { selector: ({ id }) => id, maxLength: 5 })
  .map((rows) =>
    dataset({
      statements: rows.map(({ value, ...row }) =>
        aStatement({ ...row, quantity: { comparator: '=', value, unit: '%' }, token: `${value}%` }),
      ),
    }),
  )

/** The same told from the other side. */
const mirrored = ({ indicators }: DatasetChanges) =>
  indicators.map(({ id, changes }) => ({ id, changes: inAnyOrder(changes.map(turned)) }))
const turned = (change: Change): Change => {
  if (change.kind === 'added') return { kind: 'removed', before: change.after }
  if (change.kind === 'removed') return { kind: 'added', after: change.before }
  return { ...change, before: change.after, after: change.before } as Change
}
const inAnyOrder = (changes: readonly Change[]) =>
  changes
    .map((change) =>
      change.kind === 'verdict'
        ? `verdict ${change.before.verdict.kind} ${change.after.verdict.kind}`
        : JSON.stringify(change, (_key, value: unknown) =>
            value && typeof value === 'object' && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
              : value,
          ),
    )
    .sort()

describe('any two datasets', () => {
  test('a dataset does not differ from itself', () => {
    expect(diff(shipped, structuredClone(shipped))).toEqual({ indicators: [], tasks: [] })
    fc.assert(
      fc.property(someDataset, (one) => countChanges(diff(one, structuredClone(one))) === 0),
    )
  })

  test('a rollback says the opposite, and no more', () => {
    fc.assert(
      fc.property(someDataset, someDataset, (a, b) => {
        const there = diff(a, b).indicators
        const back = mirrored(diff(b, a))
        expect(back).toEqual(there.map(({ id, changes }) => ({ id, changes: inAnyOrder(changes) })))
      }),
    )
  })

  test('every statement of either side is told at most once', () => {
    fc.assert(
      fc.property(someDataset, someDataset, (a, b) => {
        const told = diff(a, b).indicators.flatMap(({ changes }) => changes)
        const ids = (side: 'before' | 'after') =>
          told.flatMap((change) =>
            change.kind !== 'verdict' && change.kind !== 'text' && side in change
              ? [(change as unknown as Record<typeof side, Statement>)[side].id]
              : [],
          )
        for (const side of ['before', 'after'] as const)
          expect(new Set(ids(side)).size).toBe(ids(side).length)
      }),
    )
  })
})

describe('what concerns the reader', () => {
  const none = { favourites: [], notes: [], decks: [], followUps: [] }
  const editedAt = ''
  const withFigures = shipped.tasks.find(({ statements }) => statements.length)!
  const inTask = shipped.statements.find(({ id }) => withFigures.statements.includes(id))!

  test('a marked task brings its figures along, a favourite, a note and a slide their indicator', () => {
    const followed = followedOf(
      {
        favourites: ['a'],
        notes: [{ indicator: 'a', text: '', editedAt }],
        decks: [{ id: 'd', name: '', editedAt, slides: [{ indicator: 'b', line: '' }] }],
        followUps: [{ task: withFigures.id, state: 'done', date: '', note: '', editedAt }],
      },
      [shipped],
    )
    expect([...followed.indicators.get('a')!]).toEqual(['favourite', 'note'])
    expect([...followed.indicators.get('b')!]).toEqual(['deck'])
    expect([...followed.indicators.get(inTask.indicator)!]).toEqual(['followUp'])
    expect([...followed.tasks]).toEqual([withFigures.id])
  })

  test('mine and others are all changes, each once', () => {
    const quantity = { comparator: '>', value: 66, unit: '%' } as const
    const changes = diff(before, withTarget({ quantity }))
    const all = splitChanges(changes, followedOf({ ...none, favourites: [target.indicator] }, []))
    expect([all.mine, countChanges(all.others)]).toEqual([changes, 0])
    const nothing = splitChanges(changes, followedOf(none, []))
    expect([countChanges(nothing.mine), nothing.others]).toEqual([0, changes])
  })
})
