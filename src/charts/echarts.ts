/**
 * The parts of ECharts that are used, and nothing else. Every picture is one custom series that draws on its own
 * scale, so no grid, axis, line or bar chart is shipped: that keeps the lazy chunk about 55 kB (gzip) smaller.
 */
import { CustomChart } from 'echarts/charts'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([SVGRenderer, CustomChart])
