/** One visit of every screen, for the sweeps. Read by guards.test.ts too: no browser here. */
import type { ScreenName } from '../../src/record/addresses'

export interface Visit {
  /** An address of the screen, below the base without a leading `/`, so that it works under a sub-path. */
  readonly path: string
  /** Text of the page's h1 in Simplified Chinese. */
  readonly heading: string
  /** Draws charts that a reader sees in the first screens. */
  readonly pictures?: boolean
  /** What comes last where the page is drawn in steps. */
  readonly last?: string
  /** The host has no such page and answers with 404.html. */
  readonly missing?: boolean
}

export interface Route extends Visit {
  readonly name: string
}

export const INDICATOR = 'indicator/digital-economy-value-added-share'
export const INDICATOR_NAME = '数字经济增加值占GDP比重'

const VISITS: Readonly<Record<ScreenName, Visit>> = {
  home: { path: '', heading: '数字厦门 · 关键数据', pictures: true },
  area: { path: 'area/foundation', heading: '基础能力', pictures: true },
  indicator: { path: INDICATOR, heading: INDICATOR_NAME, pictures: true, last: 'dl.fact-list' },
  search: { path: 'search?q=szjj', heading: '搜索“szjj”' },
  documents: { path: 'documents', heading: '文件' },
  document: {
    path: 'documents/xm-2025-90',
    heading: '厦门市加快推进数字化全面赋能经济社会高质量发展实施方案',
  },
  tasks: { path: 'tasks', heading: '任务' },
  departments: { path: 'departments', heading: '部门' },
  department: { path: 'departments/industry-it-bureau-big-data', heading: '市工信局(大数据局)' },
  system: { path: 'systems/city-brain', heading: '城市大脑' },
  conflicts: { path: 'conflicts', heading: '说法不一' },
  // A long list, narrowed so that axe need not weigh hundreds of like rows.
  indicators: { path: 'indicators?kind=rank', heading: '指标' },
  mine: { path: 'mine', heading: '我的' },
  original: { path: 'documents/xm-2025-90/original', heading: '随身原文核对' },
  originals: { path: 'originals', heading: '随身原文核对' },
  status: { path: 'status', heading: '目标进度' },
  compare: { path: 'compare', heading: '地区对照' },
  changes: { path: 'changes', heading: '与我有关的变化' },
  meeting: { path: 'meeting', heading: '会议' },
  receivedDeck: { path: 'meeting/received', heading: '收到的会议' },
  deck: { path: 'meeting/overview', heading: '主要指标' },
  present: {
    path: 'meeting/overview/present?slide=2',
    heading: '关键业务环节全面数字化企业占比',
    pictures: true,
  },
  speaker: { path: 'meeting/overview/speaker', heading: '讲者屏 · 主要指标' },
  check: { path: 'check', heading: '核数字' },
  rules: { path: 'rules', heading: '判断依据' },
  data: { path: 'data', heading: '数据' },
  import: { path: 'import', heading: '导入与比对' },
  own: { path: 'own', heading: '我的数据' },
  ownIndicator: { path: 'own/none', heading: '我的数据', missing: true },
  settings: { path: 'settings', heading: '设置' },
  notFound: { path: 'no/such/page', heading: '没有这一页', missing: true },
}

export const ROUTES: readonly Route[] = Object.entries(VISITS).map(([name, visit]) => ({
  name,
  ...visit,
}))
