import { describe, expect, it } from 'vitest'
import { describeRow, describeSeries, tableOf, type Joiner } from '../../../src/charts/describe'
import { digitalEconomy, innovators, trends } from './samples'

const join: Joiner = (subject, parts) =>
  `${subject}:${parts.map(({ label, text, aside }) => `${label} ${text}${aside ? '(口径不同)' : ''}`).join(';')}。`

describe('pictures in words', () => {
  it('a row is one sentence of the texts it was given', () => {
    expect(describeRow(digitalEconomy, join)).toBe(
      '数字经济增加值占GDP比重:厦门市 2026 目标 超 65%;福建省 2025 目标 57% 左右;厦门市 现值 60% 以上(口径不同)。',
    )
  })

  it('a series is one sentence of its points', () => {
    expect(describeSeries(trends[1]!, ({ period }) => period, join)).toBe(
      '福建省:2022 49%;2023 近 54%;2025 57% 左右。',
    )
  })

  it('the table leaves no mark out and spans each heading once', () => {
    const lines = tableOf([digitalEconomy, innovators])
    expect(lines).toHaveLength(5)
    expect(lines.map(({ span }) => span)).toEqual([3, undefined, undefined, 2, undefined])
    expect(new Set(lines.map(({ key }) => key)).size).toBe(5)
    expect(lines[2]).toMatchObject({
      label: '厦门市 现值',
      text: '60% 以上',
      aside: true,
      role: 'actual',
    })
  })
})
