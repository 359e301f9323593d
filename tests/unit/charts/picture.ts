import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EChartsOption } from 'echarts'
import { init } from 'echarts/core'
import '../../../src/charts/echarts'

const FOLDER = fileURLToPath(new URL('../../pictures/', import.meta.url))

/** The option as SVG text, one element a line, without what ECharts counts up per process or adds for
 * hovering in a string (in a page it adds no style element). */
export function svgOf(option: EChartsOption, width: number, height: number): string {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/\bzr\d+-/g, 'zr-')
    .replace(/ecmeta_\w+="[^"]*"\s?/g, '')
    .replace(/></g, '>\n<')
}

/**
 * Compares with the stored picture. A changed one is written beside it as *-changed.svg: look at both, then
 * put the new one in the old one's place or repair the drawing. A picture that is not stored yet is stored.
 */
export function sameAsStored(name: string, svg: string): boolean {
  const stored = `${FOLDER}${name}.svg`
  const changed = `${FOLDER}${name}-changed.svg`
  rmSync(changed, { force: true })
  if (!existsSync(stored) && !process.env.CI) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(stored, svg)
  }
  if (existsSync(stored) && readFileSync(stored, 'utf8') === svg) return true
  writeFileSync(changed, svg)
  return false
}
