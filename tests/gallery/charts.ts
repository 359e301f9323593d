/** Every kind of picture, of the first indicators that can be drawn so. */
import { h } from 'vue'
import LazyChart from '../../src/charts/LazyChart.vue'
import { placesRow, trendOf } from '../../src/charts/model/indicatorCharts'
import PictureSlot from '../../src/charts/PictureSlot.vue'
import RowPictures from '../../src/charts/RowPictures.vue'
import { indicatorFigures } from '../../src/record/indicatorFigures'
import { indicatorModels } from '../../src/record/overview'
import type { ChartRow } from '../../src/record/chartModel'
import type { Ground, States } from './pieces'

const isThere = <T>(one: T | undefined): one is T => one !== undefined

export function charts({ lookups, words }: Ground): Readonly<Record<string, States>> {
  const { indicators } = lookups.dataset
  const nameOf = ({ zh }: { zh: string }) => zh
  const rows = indicatorModels(indicators, lookups, words, nameOf)
    .map(({ chart }) => chart)
    .filter(isThere)
  const aside = rows.find(({ marks }) => marks.some((mark) => mark.aside))
  const some = [...new Set([...rows.slice(0, 3), ...(aside ? [aside] : [])])]
  const places = indicators
    .map((one) => placesRow(one, indicatorFigures(one.id, lookups), words, one.name.zh))
    .find(isThere)!
  const trend = indicators
    .map(({ id }) => trendOf(indicatorFigures(id, lookups), words))
    .find((series) => series.length > 0)!
  const slots = (of: readonly ChartRow[]) =>
    of.map((chart) => h('div', [h('span', chart.label), h(PictureSlot, { chart })]))
  return {
    LazyChart: {
      'rows of target and present value': () =>
        h(LazyChart, { kind: 'bullet', model: some, label: '目标与完成数' }),
      'all places': () => h(LazyChart, { kind: 'places', model: places, label: '各地' }),
      'all places, apart': () =>
        h(LazyChart, {
          kind: 'places',
          model: places,
          options: { isApart: true },
          label: '各地分列',
        }),
      'through time': () => h(LazyChart, { kind: 'trend', model: trend, label: '历年' }),
    },
    PictureSlot: { 'room without a picture': () => h(PictureSlot, { chart: some[0]! }) },
    RowPictures: {
      'a list with a picture in each row': () =>
        h(RowPictures, { rows: some, label: '列表的图' }, { default: () => slots(some) }),
    },
  }
}
