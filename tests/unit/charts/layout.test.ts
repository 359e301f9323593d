import { describe, expect, it } from 'vitest'
import { placeCallouts, spread } from '../../../src/charts/callouts'
import { chartHeight, timeOf, trendScale } from '../../../src/charts/chartInput'
import { calmMaximum, positionOf, scaleMaximum } from '../../../src/charts/scale'
import { fade, lightTheme, withFontSize } from '../../../src/charts/theme'
import { drawTrend } from '../../../src/charts/trend'
import { digitalEconomy, quantity, trends } from './samples'

describe('the scale of a row', () => {
  it.each([
    ['percentages up to 100 end at 100', [quantity('>', 65), quantity('=', 3)], 100],
    ['a percentage above 100 gets a calm number', [quantity('>', 120)], 150],
    ['counts end at the next calm number with room to fade', [quantity('>', 5000, '亿条')], 6000],
    ['small numbers too', [quantity('<', 1.3, '')], 1.5],
    ['nothing at all still has a scale', [], 1],
    ['zero alone still has a scale', [quantity('=', 0, '家')], 1],
  ])('%s', (_, quantities, maximum) => {
    expect(scaleMaximum(quantities)).toBe(maximum)
  })

  it('a trend does not keep the empty space up to 100', () => {
    expect(calmMaximum([quantity('>', 65)])).toBe(80)
  })

  it('positions stay on the scale', () => {
    expect([
      positionOf(50, 100),
      positionOf(-5, 100),
      positionOf(200, 100),
      positionOf(1, 0),
    ]).toEqual([0.5, 0, 1, 0])
  })
})

describe('marks and texts that stand close', () => {
  it('marks nearer than a glyph are lifted apart, others are not', () => {
    expect(spread([10, 100, 14], 12)).toEqual([-0.5, 0, 0.5])
    expect(spread([], 12)).toEqual([])
  })

  it('a text goes left of its hairline where the right edge is too near', () => {
    expect(placeCallouts([{ x: 90, width: 40 }], [0, 100], 4)).toEqual([
      { x: 46, line: 0, over: false },
    ])
  })

  it('a text that fits on neither side lies across the end of its hairline', () => {
    expect(placeCallouts([{ x: 50, width: 80 }], [0, 100], 4)).toEqual([
      { x: 20, line: 0, over: true },
    ])
  })

  it('a text in the way of a hairline lies farther out than that hairline reaches', () => {
    const [left, right] = placeCallouts(
      [
        { x: 20, width: 50 },
        { x: 60, width: 30 },
      ],
      [0, 100],
      4,
    )
    expect(left!.line).toBeGreaterThan(right!.line)
  })
})

describe('the height of a picture', () => {
  it('is known from the model alone and grows with its texts', () => {
    const plain = chartHeight({ kind: 'bullet', model: [digitalEconomy] })
    const told = chartHeight({ kind: 'bullet', model: [digitalEconomy], options: { labels: true } })
    expect(plain).toBeCloseTo(5.95)
    expect(told).toBeGreaterThan(plain)
    expect(chartHeight({ kind: 'bullet', model: [] })).toBe(0)
    expect(chartHeight({ kind: 'trend', model: trends })).toBeGreaterThan(10)
    expect(chartHeight({ kind: 'places', model: digitalEconomy })).toBeGreaterThan(10)
  })
})

describe('the time axis of a trend', () => {
  const at = (period: string) =>
    timeOf({ period, kind: 'actual', quantity: quantity('=', 1), text: '' })

  it('puts a year at its middle and a date where it falls', () => {
    expect([at('2024'), at('2024-01-01'), at('2024-12')]).toEqual([2024.5, 2024, 2024 + 11.5 / 12])
    expect(at('2024-06-15')).toBeCloseTo(2024.454, 2)
  })

  it('shows every year from the first to the last', () => {
    expect(trendScale(trends).years).toEqual([2022, 2023, 2024, 2025, 2026])
    expect(trendScale([]).years).toEqual([])
  })

  it('joins actual figures of one series and never a target', () => {
    const lines = drawTrend(trends, lightTheme, 358).filter(({ name }) => name === 'trend line')
    const paths = lines.map((line) => (line as { shape: { pathData: string } }).shape.pathData)
    expect(paths.map((path) => path.match(/[ML]/g)!.length)).toEqual([3, 2])
  })

  it('leaves out what has no place on a time axis', () => {
    const [first] = trends
    const odd = { ...first!, points: [...first!.points, { ...first!.points[0]!, period: '每年' }] }
    const count = (drawn: readonly { name?: string }[]) =>
      drawn.filter(({ name }) => name === 'point text').length
    expect(count(drawTrend([odd], lightTheme, 358))).toBe(4)
    expect(count(drawTrend([], lightTheme, 358))).toBe(0)
  })
})

describe('the theme', () => {
  it('fades colours that the page may name', () => {
    expect(fade('#0a5c9e', 0.5)).toBe('rgba(10,92,158,0.5)')
    expect(fade('#fff', 0)).toBe('rgba(255,255,255,0)')
    expect(fade('rgb(10, 92, 158)', 1)).toBe('rgba(10,92,158,1)')
    expect(fade('rebeccapurple', 0.5)).toBe('rebeccapurple')
  })

  it('grows strokes with the type', () => {
    expect(withFontSize(lightTheme, 24).scale).toBe(2)
  })
})
