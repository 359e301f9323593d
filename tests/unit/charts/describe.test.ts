import { describe, expect, it } from 'vitest'
import { describeRow, describeSeries, type Joiner } from '../../../src/charts/describe'
import { digitalEconomy, trends } from './samples'

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
})
