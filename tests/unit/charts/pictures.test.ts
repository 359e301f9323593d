import { describe, expect, it } from 'vitest'
import { chartHeight, type ChartInput } from '../../../src/charts/chartInput'
import { chartOption } from '../../../src/charts/chartOption'
import { slotRowsOption } from '../../../src/charts/bulletRows'
import { darkTheme, lightTheme, withFontSize, type ChartTheme } from '../../../src/charts/theme'
import { sameAsStored, svgOf } from './picture'
import { allRows, bands, digitalEconomy, onlineServices, trends } from './samples'

const WIDTH = 358
const themes: Record<string, ChartTheme> = {
  light: lightTheme,
  dark: darkTheme,
  elder: withFontSize(lightTheme, 24),
}
const aside = { asideText: '口径不同' }
const inputs: Record<string, ChartInput> = {
  'card-rows': { kind: 'bullet', model: allRows },
  'one-row-with-texts': {
    kind: 'bullet',
    model: [digitalEconomy],
    options: { labels: true, ...aside },
  },
  'many-marks-with-texts': { kind: 'bullet', model: [bands], options: { labels: true, ...aside } },
  places: { kind: 'places', model: onlineServices },
  'places-aside': { kind: 'places', model: digitalEconomy, options: aside },
  'places-apart': { kind: 'places', model: digitalEconomy, options: { ...aside, isApart: true } },
  trend: { kind: 'trend', model: trends },
}

const draw = (input: ChartInput, theme: ChartTheme) =>
  svgOf(chartOption(input, theme), WIDTH, Math.ceil(chartHeight(input) * theme.fontSize))

describe('stored pictures', () => {
  const cases = Object.keys(inputs).flatMap((name) =>
    Object.keys(themes).map((theme) => [name, theme] as const),
  )

  it.each(cases)('%s looks as stored in %s', (name, theme) => {
    const svg = draw(inputs[name]!, themes[theme]!)
    expect(sameAsStored(`${name}-${theme}`, svg), 'see tests/pictures/*-changed.svg').toBe(true)
  })

  it('rows drawn into the slots of a page look as stored', () => {
    const slots = allRows.map((row, index) => ({
      row: row.id,
      left: 16,
      top: index * 56,
      width: 326,
      height: 44,
    }))
    const svg = svgOf(slotRowsOption(allRows, slots, lightTheme), WIDTH, 336)
    expect(sameAsStored('slots-light', svg), 'see tests/pictures/*-changed.svg').toBe(true)
  })

  it('nothing is cut in the letters of 长辈版 on the narrowest phone', () => {
    const input = inputs['places-apart']!
    const height = Math.ceil(chartHeight(input) * 24)
    const svg = svgOf(chartOption(input, themes.elder!), 256, height)
    expect(svg).not.toContain('…')
    expect(svg).toContain(digitalEconomy.marks[0]!.text)
  })

  it('the same model gives the same picture twice', () => {
    const [once, twice] = [1, 2].map(() => draw(inputs['card-rows']!, lightTheme))
    expect(once).toBe(twice)
  })

  it('no picture contains a number that is none', () => {
    for (const input of Object.values(inputs)) {
      expect(draw(input, lightTheme)).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('no picture needs a style sheet or anything from elsewhere', () => {
    for (const input of Object.values(inputs)) {
      expect(draw(input, lightTheme)).not.toMatch(/<style|<image|url\((?!#)|<script/)
    }
  })
})
