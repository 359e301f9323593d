import { expect, test } from 'vitest'
import { choosePictures } from '../../../src/record/choosePictures'
import { living, type Living, monthly, OUTPUT } from '../../fixtures/living'

const pictures = (of: Living) =>
  choosePictures(OUTPUT, living(of)).map(({ kind, figures }) => [
    kind,
    ...figures.map(({ kind: of, period }) => `${of === 'target' ? 'T' : ''}${period}`),
  ])

test('months, the year to date and years of a flow are a line each, and no target of a year is among months', () => {
  expect(
    pictures({
      ...{ basis: 'flow', targets: { '2026': 100 } },
      actuals: {
        ...monthly('2025-11', [8, 9, 10]),
        ...{ '2026-01/2026-02': 19, '2026-01/2026-03': 30, '2024': 90, '2025': 95 },
      },
    }),
  ).toEqual([
    ['progress', 'T2026', '2026-01/2026-03'],
    ['trend', '2024', '2025', 'T2026'],
    ['trend', '2025-11', '2025-12', '2026-01'],
    ['trend', '2026-01/2026-02', '2026-01/2026-03'],
  ])
})

test('a month alone is not drawn against the target of a year', () => {
  expect(pictures({ basis: 'flow', targets: { '2026': 100 }, actuals: { '2026-10': 9 } })).toEqual(
    [],
  )
})

test('a state of a month stands on one line with those of years', () => {
  const [first] = pictures({ basis: 'stock', actuals: { '2024': 1, '2025-06': 2, '2025': 3 } })
  expect(first).toEqual(['trend', '2024', '2025-06', '2025'])
})

test('nothing below 0 becomes a bar', () => {
  expect(
    pictures({ basis: 'flow', targets: { '2026': 10 }, actuals: { '2026-01/2026-03': -2 } }),
  ).toEqual([])
})
