/** Words of the whole record: tasks, departments, systems, figures and contradictions. */
export const recordTexts = {
  record: {
    any: '全部',
    area: '领域',
    kind: '类别',
    place: '地区',
    collection: '出处',
    collections: { base: '主要文件', supplementary: '补充资料' },
    empty: '此条件下没有内容，请换一项筛选。',
    filter: (chosen: number) => (chosen ? `筛选 ${chosen}` : '筛选'),
    filterTitle: '筛选',
    filterClose: '关闭',
    filterDone: (shown: string) => `看${shown}`,
    /** What is chosen, above a list that is not whole. */
    only: (chosen: readonly string[]) => `只看${chosen.join('、')}`,
    sort: '排序',
  },
  tasks: {
    title: '任务',
    past: (year: string) =>
      `${year}年已过：以下为当年的工作安排，单位照当年印出，不代表今天的分工与进度。`,
    count: (numbered: number, all: number) =>
      `著录 ${all} 条：有序号 ${numbered} 条，无序号 ${all - numbered} 条。为何又称“${numbered} 项”？`,
    department: '单位',
    search: '按任务的任一字词查找',
    shown: (count: number) => `${count} 条任务`,
    all: (count: number) => `全部 ${count} 条`,
    ledBy: (names: readonly string[]) => `${names.join('、')}牵头`,
    lead: '牵头单位',
    responsible: '责任单位',
    noNumber: '无序号',
    deadline: '期限',
    figures: '任务中的数值',
    related: (year: string) => `${year}年相关任务`,
  },
  departments: {
    title: '部门',
    intro: '名称照文件印出时的写法；括号内外为一个单位，不拆开。',
    count: (count: number) => `${count} 个单位`,
    /** Tasks of a plan whose year is past. */
    tasksOf: (year: string) => `${year}年任务（往年）`,
    toTasks: (year: string) => `${year}年任务`,
    formerly: (names: readonly string[]) => `含原 ${names.join('、')}`,
    /** Over the tasks of a unit that this one has taken over. */
    before: (name: string, year: string) => `原 ${name}：${year}年任务（往年）`,
    indicators: '指标',
    none: '工作要点未列其任务',
    printedAs: '文件所印名称',
    shortNames: '简称',
    successor: '今天的单位（只作衔接，不替换）',
    predecessor: '衔接自当年的单位',
    leadTasks: (year: string) => `牵头的任务（${year}年，往年）`,
    responsibleTasks: (year: string) => `负责的任务（${year}年，往年）`,
    taskFigures: '任务中的数值',
    ownIndicators: '列其为责任单位的指标',
  },
  systems: {
    kinds: {
      platform: '平台',
      programme: '行动',
      facility: '设施',
      app: '应用',
      data: '数据资源',
      law: '法规政策',
      pilot: '试点',
      award: '荣誉称号',
      event: '活动赛事',
    },
    printedAs: '文件印作',
    namedIn: '见于',
    figures: '所属数值',
    system: '所属系统',
  },
  indicators: {
    title: '指标',
    count: (count: number) => `${count} 项指标`,
    all: (count: number) => `全部 ${count} 项`,
    export: '所列指标的全部原文数值',
    sorts: { area: '按领域', name: '按名称', newest: '最新公布在前', due: '先到期在前' },
    others: '其余指标',
  },
  conflicts: {
    title: '说法不一',
    intro: '同一文件或不同文件说法不一之处：并列照录，写明先用哪一条及理由。',
    /** The same number throughout. */
    wording: (count: number) => `数值相同、只差字样的 ${count} 处`,
  },
}

export type RecordMessages = typeof recordTexts
