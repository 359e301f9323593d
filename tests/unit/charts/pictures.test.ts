import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../../src/charts/drawPicture'
import { pictureHeight } from '../../../src/charts/pictureSize'
import { calmAbove, scaleAround, scaleEnd } from '../../../src/charts/scale'
import { fixedTheme, pageTheme, type ChartTheme } from '../../../src/charts/theme'
import type { Picture } from '../../../src/record/chartModel'
import { sameAsStored } from './picture'
import { losses, months, progress, ranking, trend } from './samples'

const themes: Record<string, ChartTheme> = {
  light: fixedTheme(14),
  dark: fixedTheme(14, true),
  elder: fixedTheme(24),
}
const pictures = [progress, ranking, trend, months, losses]

const draw = (picture: Picture, theme: ChartTheme, chosen?: number) =>
  drawPicture(
    picture,
    theme,
    { width: 326, height: Math.ceil(pictureHeight(picture) * theme.fontSize) },
    chosen,
  )

describe('stored pictures', () => {
  it.each(
    pictures.flatMap((one) => Object.keys(themes).map((theme) => [one.id, theme, one] as const)),
  )('%s looks as stored in %s', (name, theme, one) => {
    const { svg } = draw(one, themes[theme]!)
    const lines = svg.replace(/></g, '>\n<')
    expect(sameAsStored(`${name}-${theme}`, lines), 'see tests/pictures/*-changed.svg').toBe(true)
  })
})

describe.each(pictures.map((one) => [one.id, one] as const))('a picture of %s', (_id, one) => {
  it('is the same picture each time, whatever was drawn before', () => {
    expect(draw(one, themes.light!).svg).toBe(draw(one, themes.light!).svg)
  })

  it('holds nothing that a strict policy refuses, and no number that is none', () => {
    expect(draw(one, themes.light!).svg).not.toMatch(/style=|<style|<image|<script|NaN|undefined/)
  })

  it('takes every colour from the page', () => {
    const svg = draw(one, pageTheme(14), 0).svg.replace(/<clipPath.*?<\/clipPath>/g, '')
    for (const [, colour] of svg.matchAll(/(?:fill|stroke|stop-color)="([^"]+)"/g))
      expect(colour).toMatch(/^(none|var\(--[\w-]+\)|url\(#.+\))$/)
  })

  it('has no text below 12 px', () => {
    for (const [, size] of draw(one, themes.light!).svg.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12)
  })

  it('says where each figure stands, and shows which one is touched', () => {
    const { spots, svg } = draw(one, themes.light!)
    expect(spots).toHaveLength(one.points.length)
    for (const { x, y } of spots) expect(x > 0 && x <= 326 && y > 0).toBe(true)
    expect(draw(one, themes.light!, 0).svg).not.toBe(svg)
  })
})

describe('what is written on a picture', () => {
  it('is the figure with its word, and an arrow where it is open', () => {
    const { svg } = draw(ranking, themes.light!)
    for (const text of ['超65% →', '57%左右', '厦门', '福建省']) expect(svg).toContain(text)
  })

  it('is at most the first, the last and the flag of a line', () => {
    const { svg } = draw(trend, themes.light!)
    expect(svg).toContain('41%')
    expect(svg).toContain('65%以上')
    expect(svg).not.toContain('近50%')
  })
})

describe('a line of many months', () => {
  const { svg } = draw(months, themes.light!)

  it('says only the last, the highest and the lowest, and its time at calm places', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    const values = months.points.map(({ text }) => text)
    expect(texts.filter((text) => values.includes(text!)).sort()).toEqual(['-3.1%', '2.1%', '2.5%'])
    expect(texts).toContain('2025-12')
  })

  it('breaks where months are missing', () => {
    const whole = draw(
      { ...months, points: months.points.map((point) => ({ ...point, afterGap: false })) },
      themes.light!,
    )
    expect(svg).not.toBe(whole.svg)
  })
})

describe('a scale', () => {
  it.each([
    [[41, 65], 0, 80, 40],
    [[2.4, -3.1], -4, 4, 2],
    [[-12, -30.5], -40, 0, 20],
    [[100, -3], -60, 120, 60],
    [[0], 0, 1, 0.5],
  ] as const)('of %j has 0 in it: from %d to %d by %d', (values, start, end, step) => {
    expect(scaleAround(values)).toEqual({ start, end, step })
  })

  it.each([
    [[65, 57], '%', 100],
    [[1.1, 2], '万个', 2.5],
    [[105], '%', 120],
  ] as const)('of %j %s ends at %d', (values, unit, end) => {
    expect(scaleEnd(values, unit)).toBe(end)
  })

  it('ends at a calm number', () => expect(calmAbove(0.12)).toBe(0.12))
})
