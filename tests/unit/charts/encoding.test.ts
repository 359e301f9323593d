import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBulletRow } from '../../../src/charts/bulletRows'
import type { Shape } from '../../../src/charts/drawing'
import { drawPlaces } from '../../../src/charts/places'
import { lightTheme } from '../../../src/charts/theme'
import type { ChartMark, ChartRow, MarkRole } from '../../../src/record/chartModel'
import { COMPARATORS, type Comparator } from '../../../src/record/quantity'
import { mark, quantity } from './samples'

const ROLES: MarkRole[] = ['actual', 'target', 'province', 'nation', 'peer']

function rowOf(...marks: ChartMark[]): ChartRow {
  return { id: 'row', label: '一行', unit: '%', marks }
}

function draw(row: ChartRow, width = 358): Shape[] {
  return drawBulletRow(row, lightTheme, { top: 0, width })
}

function one(role: MarkRole, comparator: Comparator, aside = false): Shape[] {
  return draw(rowOf(mark(role, [comparator, 60], ['谁', '多少'], aside)))
}

const named = (drawn: readonly Shape[], part: string) =>
  drawn.filter(({ name }) => name?.includes(part))
const styleOf = (element: Shape) =>
  (element as { style?: { fill?: unknown; lineDash?: unknown } }).style ?? {}
const isGradient = (element: Shape) => typeof styleOf(element).fill === 'object'
const ground = ['name', 'track', 'zero', 'aside track']
const marksOf = (drawn: readonly Shape[]) =>
  drawn.filter(({ name }) => !ground.includes(name ?? ''))

describe('the encoding', () => {
  it.each(ROLES)('an open end of %s fades out and a closed one does not', (role) => {
    for (const comparator of ['>', '>=', '<', '<=', '~<'] as const) {
      const fades = named(one(role, comparator), 'fade')
      expect(fades, comparator).toHaveLength(1)
      expect(fades.every(isGradient)).toBe(true)
    }
    expect(named(one(role, '='), 'fade')).toHaveLength(0)
    expect(named(one(role, '~'), 'fade')).toHaveLength(0)
  })

  it.each(ROLES)('a band of %s is hatched, nothing else is', (role) => {
    for (const comparator of COMPARATORS) {
      const hatched = named(one(role, comparator), 'band')
      expect(hatched, comparator).toHaveLength(comparator === '~' ? 1 : 0)
      for (const element of hatched) expect(element.type).toBe('path')
    }
  })

  it('each role has a shape of its own', () => {
    const shapes = ROLES.map((role) => {
      const parts = marksOf(one(role, '=')).map((part) => {
        const points = (part as { shape?: { points?: number[][] } }).shape?.points
        // A diamond and a square are both four-cornered; which way they stand tells them apart.
        return points
          ? `${points.length}${points[0]![0] === points[2]![0] ? 'tip' : 'flat'}`
          : part.type
      })
      return parts.join('+')
    })
    expect(shapes).toEqual(['rect', 'line+3tip', '4tip', 'circle', '4flat'])
  })

  it('comparators are hollow', () => {
    for (const role of ['province', 'nation', 'peer'] as const) {
      const [glyph] = named(one(role, '='), 'glyph')
      expect(styleOf(glyph!).fill).toBe(lightTheme.surface)
    }
  })

  it.each(ROLES)('a figure of another definition is never solid: %s', (role) => {
    for (const comparator of COMPARATORS) {
      const parts = marksOf(one(role, comparator, true))
      expect(parts.length).toBeGreaterThan(0)
      for (const part of parts) {
        expect(part.name, 'on its own lane').toMatch(/^aside /)
        const { fill } = styleOf(part)
        expect(fill === undefined || fill === 'none' || isGradient(part), part.name).toBe(true)
      }
    }
  })

  it('a figure of another definition stands on a lane below the one of the others', () => {
    const drawn = draw(
      rowOf(mark('target', ['>', 65], ['', '']), mark('actual', ['>=', 60], ['', ''], true)),
    )
    const yOf = (name: string) =>
      (drawn.find((part) => part.name === name) as { shape: { y1: number } }).shape.y1
    expect(yOf('aside track')).toBeGreaterThan(yOf('track'))
    expect(named(drawn, 'actual bar')).toHaveLength(0)
  })

  it('the flag flies to the side that the target allows', () => {
    const tipOf = (comparator: Comparator) => {
      const pennant = named(one('target', comparator), 'pennant')[0] as {
        shape: { points: number[][] }
      }
      return Math.sign(pennant.shape.points[1]![0]! - pennant.shape.points[0]![0]!)
    }
    expect((['=', '>', '>=', '~'] as const).map(tipOf)).toEqual([1, 1, 1, 1])
    expect((['<', '<=', '~<'] as const).map(tipOf)).toEqual([-1, -1, -1])
  })

  it('whatever is printed, every length is a number and inside the picture', () => {
    const anyMark = fc.record({
      role: fc.constantFrom(...ROLES),
      comparator: fc.constantFrom(...COMPARATORS),
      value: fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constant(0)),
      aside: fc.boolean(),
    })
    const anyRow = fc.tuple(
      fc.array(anyMark, { maxLength: 7 }),
      fc.constantFrom('%', '亿条', ''),
      fc.integer({ min: 0, max: 1400 }),
    )
    fc.assert(
      fc.property(anyRow, ([marks, unit, width]) => {
        const row = {
          ...{ id: 'any', label: '任意', unit },
          marks: marks.map(({ role, comparator, value, aside }) => ({
            ...{
              role,
              aside,
              label: '谁',
              text: '多少',
              quantity: quantity(comparator, value, unit),
            },
          })),
        }
        const drawn = [
          ...drawBulletRow(
            row,
            lightTheme,
            { top: 0, width },
            { labels: true, asideText: '口径不同' },
          ),
          ...drawPlaces(row, lightTheme, width),
        ]
        const text = JSON.stringify(drawn, (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number')
          return value
        })
        expect(text).not.toMatch(/NaN|Infinity/)
      }),
      { numRuns: 120 },
    )
  })
})
