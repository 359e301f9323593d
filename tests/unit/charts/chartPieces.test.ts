/** What stands there before any picture comes, and where none can come. */
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import ChartView from '../../../src/charts/ChartView.vue'
import PictureSlot from '../../../src/charts/PictureSlot.vue'
import RowChart from '../../../src/charts/RowChart.vue'
import RowPictures from '../../../src/charts/RowPictures.vue'
import { rendered, textOf } from '../../fixtures/rendered'
import { digitalEconomy, energy } from './samples'

describe('PictureSlot', () => {
  const slot = (chart: typeof energy) => rendered(() => h(PictureSlot, { chart }))

  it('says whose picture it is for, and nothing to a voice', async () => {
    expect(await slot(energy)).toContain(`data-row="${energy.id}"`)
    expect(await slot(energy)).toContain('aria-hidden="true"')
  })

  it('is higher where a figure of another definition has its track', async () => {
    expect(await slot(digitalEconomy)).toContain('two-tracks')
    expect(await slot(energy)).not.toContain('two-tracks')
  })
})

describe('RowPictures', () => {
  it('show the texts of their list without waiting for a picture', async () => {
    const show = () => h(RowPictures, { rows: [energy], label: '图' }, { default: () => '一行' })
    expect(textOf(await rendered(show))).toBe('一行')
  })
})

describe('ChartView', () => {
  it('is one picture that says its sentence', async () => {
    const html = await rendered(() => h(ChartView, { option: {}, label: '一句话' }))
    expect(html).toMatch(/role="img"[^>]* aria-label="一句话"/)
  })
})

describe('RowChart', () => {
  it('draws nothing before it knows the colours around it', async () => {
    const html = await rendered(() => h(RowChart, { rows: [energy], slots: [], label: '一句话' }))
    expect(html).not.toContain('role="img"')
  })
})
