/**
 * The texts of the app in Simplified Chinese: the source of all keys. Traditional is made from this file at build
 * time; English (en.ts) does not compile while a key is missing. Sentences are functions, never glued strings.
 */
import type { Comparator } from '../domain/quantity'
import { recordTexts } from './zhHans/record'
import { search } from './zhHans/search'
import { verdict } from './zhHans/verdict'
import type { DocumentKind, StatementKind } from '../domain/dataset'

/** Words before and after a number; 以上 and 左右 stand behind it in Chinese. */
export interface ComparatorWords {
  readonly before: string
  readonly after: string
  /** Said as a rule, for the reader who asks what the word includes. */
  readonly rule: string
}

const comparators: Record<Comparator, ComparatorWords> = {
  '=': { before: '', after: '', rule: '达到本数' },
  '>': { before: '超', after: '', rule: '不含本数' },
  '>=': { before: '', after: '以上', rule: '含本数' },
  '<': { before: '低于', after: '', rule: '不含本数' },
  '<=': { before: '不高于', after: '', rule: '含本数' },
  '~': { before: '', after: '左右', rule: '本数上下,原文未给范围' },
  '~<': { before: '近', after: '', rule: '略低于本数' },
}

const kinds: Record<StatementKind, string> = {
  target: '目标',
  actual: '实绩',
  rank: '位次',
  count: '计数',
}

const documentKinds: Record<DocumentKind, string> = {
  plan: '方案',
  press: '报道',
  'work-plan': '工作要点',
  repost: '转载',
  supplementary: '补充资料',
}

/** What a quotation is made of; see ui/useQuotes.ts. */
export interface QuoteTexts {
  readonly place: string
  readonly name: string
  readonly figure: string
  readonly kind: StatementKind
  readonly period: string
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly section: string
  readonly date: string
  readonly reposted: boolean
  readonly token: string
  readonly version: string
}

const quoteTitle = (q: QuoteTexts) =>
  `《${q.title}》${q.number ? `(${q.number})` : ''}${q.reposted ? '(转载)' : ''}`
const quoteVersion = (q: QuoteTexts) => `〔数据版本 ${q.version}〕`
/** `到2026年,`; an unprinted year is said to be unprinted, behind the figure. */
const quotePeriod = (q: QuoteTexts) => {
  if (q.period === '未注明') return ''
  if (/^\d{4}$/.test(q.period)) return q.kind === 'target' ? `到${q.period}年,` : `${q.period}年,`
  return `${q.period},`
}
const quoteUndated = (q: QuoteTexts) => (q.period === '未注明' ? '(年份未注明)' : '')

export const zhHans = {
  app: {
    name: '数看厦门',
    edition: '随身版',
    skip: '跳到正文',
    independent: '依据公开文件独立整理,非官方发布',
  },
  nav: {
    label: '主导航',
    home: '总览',
    search: '搜索',
    tasks: '任务',
    documents: '文件',
    more: '更多',
    mine: '我的',
    status: '城市体检',
    compare: '地区对照',
    changes: '与我有关的变化',
    check: '核一句',
    rules: '判读规则',
    departments: '部门',
    systems: '系统',
    figures: '全部数值',
    conflicts: '矛盾账',
    data: '数据',
    settings: '设置',
    about: '关于',
    areas: '六大领域',
    back: '返回',
  },
  home: {
    title: '数字厦门 · 关键数据',
    searchPlaceholder: '查指标、拼音、数字,如 szjj',
    areas: '六大领域',
    latest: '最新实绩',
    latestNote: (date: string) => `${date} 报道所载,原文未注明年份者照录`,
    moreActuals: (count: number) => `其余 ${count} 项实绩`,
    largeText: '大字',
    normalText: '标准',
    largeTextLabel: '切换长辈版大字',
  },
  dates: {
    dataUntil: '实绩截至',
    issued: '目标发布',
    device: '本机更新',
    signed: '成文',
    published: '发布',
    printed: '印发',
    reposted: '转载',
    bundled: '随应用',
    changes: (count: number) => `变化 ${count} 项`,
    changesLabel: (count: number) => `与我有关的变化 ${count} 项`,
    none: '无',
  },
  figure: {
    kinds,
    comparators,
    /** Between comparator, number and unit. */
    gap: '',
    /** A unit as stated, in this language. */
    unit: (unit: string): string => unit,
    target: '目标',
    actual: '现值',
    province: '福建省',
    nation: '全国',
    noTarget: '未设目标',
    noActual: '暂无实绩',
    noValue: '—',
    aside: '口径不同',
    asideLong: '口径不同,只能并列,不可相减',
    period: (period: string) =>
      /^\d{4}$/.test(period) ? `${period}年` : period === '未注明' ? '年份未注明' : period,
    at: (place: string, period: string, kind: string) => `${place}·${period}·${kind}`,
    differs: '表述不一',
    sources: (count: number) => `${count} 处印文`,
    sentence: (name: string, figures: string) => `${name}:${figures}`,
    joiner: ';',
    supplementary: '补充资料',
    relay: '转引',
  },
  area: {
    title: '领域',
    count: (count: number) => `${count} 项指标`,
    statements: (count: number) => `${count} 条印文`,
    open: (name: string) => `查看${name}全部指标`,
    filters: '筛选',
    filterNames: {
      all: '全部',
      withTarget: '有目标',
      withActual: '有实绩',
      provinceOnly: '仅省级',
    },
    key: '图例',
    empty: '此条件下没有指标,请换一项筛选。',
    scaleNote: '各行自有标尺,只比同一行',
    chart: (name: string) => `${name}:目标、现值与全省对照图`,
    onlyProvince: '市级文件未列,以下为全省目标',
  },
  indicator: {
    definition: '释义',
    aliases: '又称',
    departments: '责任单位',
    basis: '口径',
    bases: {
      stock: '存量',
      flow: '当期',
      share: '占比',
      index: '指数',
      rank: '位次',
    },
    direction: '好的方向',
    directions: { higher: '越高越好', lower: '越低越好', none: '不分高低' },
    comparatorInWords: (words: string, rule: string) => `“${words}”:${rule}`,
    chartTitle: '同指标对照',
    chartNote: '旗=厦门目标,实条=厦门现值,菱形=福建省,圆=全国;虚线轮廓=口径不同',
    trend: '变化',
    trendLabel: (name: string) => `${name}历年变化图;数值见下表`,
    all: '全部印文',
    allNote: (count: number) => `${count} 条,均附文件、章节与原文字样`,
    caption: '各处印文及出处',
    columns: { what: '项目', figure: '数值', source: '出处' },
    printed: '原文',
    copy: '复制出处',
    copied: '已复制',
    copyFailed: '无法写入剪贴板,请长按下方文字复制。',
    conflicts: '矛盾账',
    leads: '本应用采用',
    comparisons: '能否相比',
    moreComparisons: (count: number) => `其余 ${count} 条`,
    relations: { subtract: '可相减', beside: '只并列', never: '勿混同' },
    area: '所属领域',
    document: '查看文件',
    readRules: '判读规则',
    note: '说明',
  },
  verdict,
  ...recordTexts,
  quote: {
    title: '引用',
    forms: {
      spoken: (q: QuoteTexts) =>
        `${q.place}${q.name},${quotePeriod(q)}${q.kind === 'target' ? '目标是' : '是'}${q.figure}${quoteUndated(q)}。` +
        `出自${q.issuer}${q.date}发布的${quoteTitle(q)}${q.section}。${quoteVersion(q)}`,
      official: (q: QuoteTexts) =>
        `根据${quoteTitle(q)}${q.section}(${q.date}发布),` +
        `${quotePeriod(q)}${q.place}${q.name}${q.kind === 'target' ? '目标为' : '为'}${q.figure}${quoteUndated(q)}。${quoteVersion(q)}`,
      news: (q: QuoteTexts) =>
        `${q.issuer}${q.date}发布的${quoteTitle(q)}${q.kind === 'target' ? '提出' : '显示'},` +
        `${quotePeriod(q)}${q.place}${q.name}${q.kind === 'target' ? '目标为' : '为'}${q.figure}${quoteUndated(q)}(见${q.section || '正文'})。${quoteVersion(q)}`,
      plain: (q: QuoteTexts) =>
        `${quoteTitle(q)}${q.section},${q.issuer},${q.date}发布,原文“${q.token}”。${quoteVersion(q)}`,
    },
    names: { spoken: '口头', official: '公文', news: '新闻', plain: '出处' },
    legend: '引用格式',
    copy: '复制',
  },
  search,
  documents: {
    title: '文件',
    kinds: documentKinds,
    intro: '每个数值都能回到文件、章节与原文字样。原文不随应用分发。',
    statements: (count: number) => `${count} 条印文`,
    number: '文号',
    issuer: '发文机关',
    kind: '类别',
    dates: '日期',
    abridged: '公开文本注明有删减',
    address: '公开地址',
    outline: '目录与数值',
    noFigures: '此节无数值',
    printedTitle: '原题',
    relation: '关系',
    repostOf: (title: string) => `转载自《${title}》`,
    all: '全部章节',
    onlyWithFigures: '只看有数值的章节',
    supplementary: '补充资料',
    supplementaryIntro: '五份文件以外的公开数字,单列、不并入五份文件的数值。',
  },
  data: {
    title: '数据',
    version: '数据版本',
    released: '发布日期',
    source: '当前来源',
    sources: { bundled: '随应用安装', device: '本机数据库' },
    verified: '校验',
    verifiedYes: 'SHA-256 与清单一致',
    verifiedUnknown: '此连接无法校验(需 https 或 localhost)',
    counts: '条目',
    countsText: (indicators: number, statements: number, documents: number) =>
      `${indicators} 项指标 · ${statements} 条印文 · ${documents} 份文件`,
    storage: '本机存储',
    storageOk: '可离线保存',
    storageUnavailable: '本机无法保存数据,内容照常可看',
    check: '检查更新',
    checking: '正在检查…',
    upToDate: '已是最新',
    offline: '未联网,当前数据照常可用',
    newer: (version: string) => `新数据 ${version} 已核验`,
    activate: '启用新数据',
    activated: '已启用新数据',
    needsNewerApp: '新数据需要新版应用,请先更新应用',
    rejected: (what: string) => `未采用下载的数据:${what}。当前数据未受影响。`,
    refused: '此版本曾被撤回;如需再用,请点“退回上一版本”换回',
    previous: '上一版本',
    rollback: '退回上一版本',
    rolledBack: '已退回上一版本',
    noPrevious: '没有可退回的版本',
    repair: '修复应用',
    repairNote: '清除缓存并重新取得应用;收藏等个人内容不受影响。',
    dates: '三个日期',
    usage: (used: string) => `已用 ${used}`,
  },
  settings: {
    title: '设置',
    language: '语言',
    languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
    textSize: '文字大小',
    textSizes: { normal: '标准', large: '较大', elder: '长辈版' },
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    install: '安装到主屏幕',
    about: '关于',
    aboutText: [
      '本应用依据公开文件独立整理,不是官方发布;正式引用请以文件原文为准。',
      '数值、章节与原文字样来自所列文件,文件原文不随应用分发。',
      '所有内容保存在本机,不上传任何信息。',
    ],
    appVersion: '应用版本',
    saveFailed: '本机无法保存设置,关闭后将恢复默认。',
  },
  update: {
    appReady: '新版应用已就绪',
    dataReady: '新数据已就绪',
    apply: '更新',
    later: '稍后',
    offlineReady: '已可离线使用',
  },
  storage: {
    unavailable: '本机无法保存数据,内容照常可看。',
  },
  failure: {
    notFound: '没有这一页',
    notFoundHelp: '地址可能有误,或所指内容不在当前数据版本中。',
    toHome: '回到总览',
    loading: '正在载入…',
    noData: '未能取得数据',
    noFile: '未取得数据文件:此页可照常阅读,其他页面、搜索和图暂不可用。',
    noDataHelp: '请联网后重试;若仍不行,请用“修复应用”。',
    retry: '重试',
  },
}

export type Messages = typeof zhHans
