/** Every address that the journeys visit, and the view it shows. Read by architecture.test.ts too: no browser here. */

export interface Route {
  /** Name of the route in src/app/router.ts. */
  readonly name: string
  /** Below the base, without a leading `/`, so that it works under a sub-path. */
  readonly path: string
  /** File in src/pages. */
  readonly view: string
  /** Text of the page's h1 in Simplified Chinese. */
  readonly heading: string
  /** Draws charts that a reader sees in the first screens. */
  readonly pictures?: boolean
  /** What comes last where the page is drawn in steps. */
  readonly last?: string
  /** The host has no such page and answers with 404.html. */
  readonly missing?: boolean
}

export const INDICATOR = 'indicator/digital-economy-value-added-share'
export const INDICATOR_NAME = '数字经济增加值占GDP比重'

export const ROUTES: readonly Route[] = [
  { name: 'home', path: '', view: 'HomeView', heading: '数字厦门 · 关键数据', pictures: true },
  { name: 'area', path: 'area/foundation', view: 'AreaView', heading: '基础能力', pictures: true },
  {
    name: 'indicator',
    path: INDICATOR,
    view: 'IndicatorView',
    heading: INDICATOR_NAME,
    pictures: true,
    last: 'dl.fact-list',
  },
  { name: 'search', path: 'search?q=szjj', view: 'SearchView', heading: '搜索' },
  { name: 'documents', path: 'documents', view: 'DocumentsView', heading: '文件' },
  {
    name: 'document',
    path: 'documents/xm-2025-90',
    view: 'DocumentView',
    heading: '厦门市加快推进数字化全面赋能经济社会高质量发展实施方案',
  },
  { name: 'tasks', path: 'tasks', view: 'TasksView', heading: '任务' },
  { name: 'departments', path: 'departments', view: 'DepartmentsView', heading: '部门' },
  {
    name: 'department',
    path: 'departments/industry-it-bureau-big-data',
    view: 'DepartmentView',
    heading: '市工信局(大数据局)',
  },
  // Long lists, narrowed so that axe need not weigh hundreds of like rows.
  { name: 'systems', path: 'systems?kind=data', view: 'SystemsView', heading: '系统' },
  { name: 'conflicts', path: 'conflicts', view: 'ConflictsView', heading: '矛盾账' },
  { name: 'figures', path: 'figures?kind=rank', view: 'FiguresView', heading: '全部数值' },
  { name: 'mine', path: 'mine', view: 'MineView', heading: '我的' },
  { name: 'more', path: 'more', view: 'MoreView', heading: '更多' },
  {
    name: 'original',
    path: 'documents/xm-2025-90/original',
    view: 'OriginalView',
    heading: '随身原文核对',
  },
  { name: 'originals', path: 'originals', view: 'OriginalsView', heading: '随身原文核对' },
  { name: 'status', path: 'status', view: 'StatusView', heading: '城市体检' },
  { name: 'compare', path: 'compare', view: 'CompareView', heading: '地区对照', pictures: true },
  { name: 'changes', path: 'changes', view: 'ChangesView', heading: '与我有关的变化' },
  { name: 'meeting', path: 'meeting', view: 'MeetingView', heading: '会议' },
  {
    name: 'receivedDeck',
    path: 'meeting/received',
    view: 'ReceivedDeckView',
    heading: '收到的会议',
  },
  { name: 'deck', path: 'meeting/overview', view: 'DeckView', heading: '一屏通览' },
  {
    name: 'present',
    path: 'meeting/overview/present?slide=2',
    view: 'PresentView',
    heading: '关键业务环节全面数字化企业占比',
    pictures: true,
  },
  {
    name: 'speaker',
    path: 'meeting/overview/speaker',
    view: 'SpeakerView',
    heading: '讲者屏 · 一屏通览',
  },
  { name: 'check', path: 'check', view: 'CheckView', heading: '核一句' },
  { name: 'rules', path: 'rules', view: 'RulesView', heading: '判读规则' },
  { name: 'data', path: 'data', view: 'DataView', heading: '数据' },
  { name: 'import', path: 'import', view: 'ImportView', heading: '导入与比对' },
  { name: 'settings', path: 'settings', view: 'SettingsView', heading: '设置' },
  {
    name: 'notFound',
    path: 'no/such/page',
    view: 'NotFoundView',
    heading: '没有这一页',
    missing: true,
  },
]

/** Views that no axe visit covers, each with its reason. */
export const WITHOUT_AXE: Readonly<Record<string, string>> = {}
