/** Everything that is loaded only when a picture comes into view; see LazyChart.vue. */
export { chartOption } from './chartOption'
export { default as RowChart } from './RowChart.vue'
export { default as ChartView } from './ChartView.vue'
