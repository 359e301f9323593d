/**
 * The texts of the app in Simplified Chinese: the source of all keys. Traditional is made from this file at build
 * time; English (en.ts) does not compile while a key is missing. Sentences are functions, never glued strings.
 */
import edition from 'virtual:edition'
import { figure } from './zhHans/figure'
import { indicator } from './zhHans/indicator'
import { data } from './zhHans/data'
import { navTexts } from './zhHans/nav'
import { recordTexts } from './zhHans/record'
import { search } from './zhHans/search'
import { verdict } from './zhHans/verdict'

export const zhHans = {
  app: {
    name: edition.name.zh,
    edition: '随身版',
    skip: '跳到正文',
    independent: '依据公开文件独立整理，非官方发布',
  },
  ...navTexts,
  home: {
    title: `${edition.subject.zh} · 关键数据`,
    searchPlaceholder: '查指标、拼音、数字，如 szjj',
    often: '常用',
    latest: '今日速览',
    allLatest: (count: number) => `最新数据 ${count} 项`,
    targetsOf: (year: string, count: number) => `${year}年目标 ${count}项`,
    published: (count: number) => `已公布完成数 ${count}项`,
    largeText: '大字',
    largeTextLabel: '长辈版大字',
  },
  dates: {
    dataUntil: '数据截至',
    issued: '目标发布',
    device: '本机更新',
    signed: '成文',
    published: '发布',
    printed: '印发',
    reposted: '转载',
    undated: '未见日期',
    bundled: '安装时自带',
    changes: (count: number) => `变化 ${count} 项`,
    changesLabel: (count: number) => `与我有关的变化 ${count} 项`,
    none: '无',
  },
  figure,
  area: {
    title: '领域',
    count: (count: number) => `${count} 项指标`,
    statements: (count: number) => `${count} 条原文`,
    open: (name: string) => `查看${name}全部指标`,
    filters: '筛选',
    filterNames: {
      all: '全部',
      withTarget: '有目标',
      withActual: '有最新数据',
      provinceOnly: '仅省级',
    },
    empty: '此条件下没有指标，请换一项筛选。',
    pictures: (count: number) => `图示 ${count} 幅`,
    inWords: (count: number) => `以文字提出的目标与说法 ${count} 条`,
    onlyProvince: '市级文件未列，以下为全省目标',
  },
  indicator,
  verdict,
  ...recordTexts,
  search,
  data,
  update: {
    appReady: '新版应用已就绪',
    dataReady: '新数据已就绪',
    apply: '更新',
    later: '稍后',
  },
  offline: {
    storing: (stored: number, total: number) => `离线使用：正在存入 ${stored}/${total}`,
    ready: '离线可用 ✓',
    readyNow: '已可离线使用：没有网络也能打开各页',
    incomplete: '离线使用：未完成，联网时继续',
    impossible: '此处不能离线使用',
  },
  storage: {
    unavailable: '本机无法保存数据，内容照常可看。',
  },
  failure: {
    notFound: '没有这一页',
    notFoundHelp: '地址可能有误，或所指内容不在当前数据版本中。',
    toHome: '回到总览',
    loading: '正在载入…',
    noData: '未能取得数据',
    noFile: '未取得数据文件：此页可照常阅读，其他页面、搜索和图暂不可用。',
    noDataHelp: '请联网后重试；若仍不行，请用“修复应用”。',
    retry: '重试',
    page: '这一页未能显示',
    pageHelp: '关注、笔记等个人内容不受影响。可重试；仍不行时，请用“修复应用”。',
    unreached: '这一部分未能载入：未联网，或主机没有应答。联网后再试。',
    gone: '这一部分未能载入，应用可能已更新。请重新打开。',
    broken: '刚才的操作未能完成。可重新打开后再试。',
    reopen: '重新打开',
    dismiss: '知道了',
  },
}

export type Messages = typeof zhHans
