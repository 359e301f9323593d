/** The parts of ECharts that are used, and nothing else. */
import { BarChart, LineChart } from 'echarts/charts'
import {
  AxisPointerComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
} from 'echarts/components'
import { use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

use([
  SVGRenderer,
  BarChart,
  LineChart,
  GridComponent,
  AxisPointerComponent,
  MarkLineComponent,
  MarkPointComponent,
  LabelLayout,
])

export { init } from 'echarts/core'
