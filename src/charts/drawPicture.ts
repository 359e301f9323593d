/** A picture as SVG text: the one way of drawing, for the page, the prerendered HTML, the card and the tests. */
import type { EChartsOption } from 'echarts'
import type { Picture } from '../record/chartModel'
import { init } from './echarts'
import { progressOption } from './progress'
import { rankingOption } from './ranking'
import type { ChartTheme } from './theme'
import { trendOption } from './trend'

export interface DrawnPicture {
  /** Without style attributes and style elements, which a strict policy refuses; its identifiers are its own. */
  readonly svg: string
  /** Where each point stands, in pixels. */
  readonly spots: readonly { readonly x: number; readonly y: number }[]
}

interface Size {
  readonly width: number
  readonly height: number
}

/** @param chosen the point that is touched, an index of `picture.points` */
export function drawPicture(
  picture: Picture,
  theme: ChartTheme,
  { width, height }: Size,
  chosen?: number,
): DrawnPicture {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(optionOf(picture, theme, width, chosen))
  const svg = plainSvg(chart.renderToSVGString(), picture.id)
  const spots = picture.points.map((point, at) => {
    const row = picture.kind === 'ranking' ? at : picture.points.length
    const value = picture.kind === 'trend' ? [point.time ?? 0, point.value] : [point.value, row]
    const [x = 0, y = 0] = chart.convertToPixel({ gridIndex: 0 }, value)
    return { x, y }
  })
  chart.dispose()
  return { svg, spots }
}

function optionOf(
  picture: Picture,
  theme: ChartTheme,
  width: number,
  chosen?: number,
): EChartsOption {
  switch (picture.kind) {
    case 'progress':
      return progressOption(picture, theme, chosen)
    case 'ranking':
      return rankingOption(picture, theme, width, chosen)
    case 'trend':
      return trendOption(picture, theme, width, chosen)
    default:
      return picture.kind satisfies never
  }
}

/** What ECharts writes for hovering and in style attributes goes; sizes and weights become attributes. */
const plainSvg = (svg: string, id: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      / (class|ecmeta_\w+|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g,
      '',
    )
    .replace(/ style="([^"]*)"/g, (_all, style: string) => attributesOf(style))
    // Gone, but of its own colour: from one to nothing a fade would turn grey.
    .replace(
      /(stop-color="[^"]+")(\/?>[^<]*(?:<\/stop>)?\n?<stop[^>]*)stop-color="none"/g,
      '$1$2$1 stop-opacity="0"',
    )
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replace(/><\/(path|stop|rect|circle|polyline|polygon)>/g, '/>')
    // A tenth of a pixel is finer than any screen. Texts are never touched.
    .replace(/ (?:d|transform|x|y|points)="[^"]*"/g, (place) => place.replace(/(\d\.\d)\d+/g, '$1'))
    .replace(/\n+/g, '')

const attributesOf = (style: string): string =>
  style
    .split(';')
    .map((one) => one.split(':'))
    .filter(([name]) => name && name !== 'font-family')
    .map(([name, value = '']) => ` ${name}="${value.replace(/px$/, '')}"`)
    .join('')
