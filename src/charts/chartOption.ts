import type { EChartsOption } from 'echarts'
import { bulletRowsOption } from './bulletRows'
import type { ChartInput } from './chartInput'
import { placesOption } from './places'
import type { ChartTheme } from './theme'
import { trendOption } from './trend'

/** The picture of whatever the page handed over. */
export function chartOption(input: ChartInput, theme: ChartTheme): EChartsOption {
  switch (input.kind) {
    case 'bullet':
      return bulletRowsOption(input.model, theme, input.options)
    case 'trend':
      return trendOption(input.model, theme)
    case 'places':
      return placesOption(input.model, theme, input.options)
    default:
      return input satisfies never
  }
}
