import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import LazyChart from '../../../src/charts/LazyChart.vue'
import { digitalEconomy } from './samples'

describe('LazyChart', () => {
  const html = () =>
    renderToString(
      createSSRApp(LazyChart, { kind: 'bullet', model: [digitalEconomy], label: '一句话' }),
    )

  it('without a browser is an empty box of full height that says its sentence', async () => {
    expect(await html()).toMatch(/role="img" aria-label="一句话".*<svg[^>]* height="5.95em"/)
  })

  it('carries no style attribute, which a strict policy would refuse', async () => {
    expect(await html()).not.toContain('style=')
  })
})
