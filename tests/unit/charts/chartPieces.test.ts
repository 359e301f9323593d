/** What stands there before any picture comes, and where none can come. */
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import PictureBox from '../../../src/charts/PictureBox.vue'
import { prerenderKey } from '../../../src/charts/prerendered'
import SparkLine from '../../../src/charts/SparkLine.vue'
import { rendered } from '../../fixtures/rendered'
import { ranking, trend } from './samples'

const box = (props = {}) => h(PictureBox, { picture: ranking, label: '一句话', ...props })

describe('PictureBox', () => {
  it('without a browser is an empty box of full height that says its sentence', async () => {
    expect(await rendered(() => box())).toMatch(
      /role="img"[^>]* aria-label="一句话".*<svg[^>]* height="7.8em"/,
    )
  })

  it('carries no style attribute, which a strict policy would refuse', async () => {
    expect(await rendered(() => box())).not.toContain('style=')
  })

  it('says the hint until a figure is touched, and nothing where it is only seen', async () => {
    expect(await rendered(() => box({ hint: '点按' }))).toContain('点按')
    expect(await rendered(() => box({ hint: '点按', still: true }))).not.toContain('点按')
  })

  it('tells the prerender where its picture belongs', async () => {
    const app = createSSRApp(() => box()).provide(prerenderKey, () => 7)
    expect(await renderToString(app)).toMatch(/data-picture="7"[^>]*><\/div>/)
  })
})

describe('SparkLine', () => {
  it('ends in the colour of what its last figure is', async () => {
    expect(await rendered(() => h(SparkLine, { picture: trend }))).toMatch(/class="spark target"/)
  })
})
