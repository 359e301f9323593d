/** What each screen is called. */
export const navTexts = {
  nav: {
    label: '主导航',
    home: '总览',
    search: '搜索',
    indicators: '指标',
    tasks: '任务',
    documents: '文件',
    mine: '我的',
    status: '目标进度',
    meeting: '会议',
    addToMeeting: '加入会议',
    compare: '地区对照',
    changes: '与我有关的变化',
    check: '核数字',
    rules: '判断依据',
    departments: '部门',
    conflicts: '说法不一',
    data: '数据',
    import: '导入与比对',
    own: '我的数据',
    settings: '设置',
    about: '关于',
    areas: (count: number) => `${'一二三四五六七八九十'[count - 1] ?? count}大领域`,
    back: (place: string) => `返回：${place}`,
    /** The tabs, in two characters at most. */
    tabs: { home: '总览', search: '查', check: '核对', meeting: '会议', mine: '我的' },
    /** What 查 can be read by. */
    segmentsLabel: '查的方式',
    segments: {
      indicators: '指标',
      status: '目标',
      compare: '地区',
      departments: '部门',
      documents: '文件',
    },
  },
}

export type NavMessages = typeof navTexts
