/** Everything that is loaded only when a picture comes into view; see useChartChunk.ts. */
export { chartOption } from './chartOption'
export { default as ChartView } from './ChartView.vue'
export { default as RowChart } from './RowChart.vue'
