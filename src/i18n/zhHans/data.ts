/** Words of the page of the data. */

export const data = {
  title: '数据',
  version: '数据版本',
  released: '发布日期',
  source: '当前来源',
  sources: { bundled: '安装时自带', device: '本机数据库' },
  verified: '校验',
  verifiedYes: '与发布清单一致',
  verifiedUnknown: '此连接无法校验（需 https 或 localhost）',
  counts: '条目',
  countsText: (indicators: number, statements: number, documents: number) =>
    `${indicators} 项指标 · ${statements} 条原文 · ${documents} 份文件`,
  supplementary: (listed: number, others: number) =>
    `各领域列出 ${listed} 项指标；其余 ${others} 项只有补充资料的数值`,
  storage: '本机存储',
  storageOk: '可保存数据和个人内容',
  storageUnavailable: '本机无法保存数据，内容照常可看',
  offlineUse: '离线使用',
  offlineUnknown: '正在核对…',
  offlineStoring: (stored: number, total: number) => `正在存入 ${stored}/${total}`,
  offlineReady: (total: number) => `已可离线使用，${total} 个文件齐全`,
  offlineIncomplete: (stored: number, total: number) =>
    `未完成${total ? `（${stored}/${total}）` : ''}，联网时继续`,
  offlineImpossible: '此处不能离线使用：需 https 或 localhost，并由浏览器支持',
  repair: '修复应用',
  repairNote: '清除缓存并重新取得应用；关注等个人内容不受影响。',
  dates: '三个日期',
}

export type DataMessages = typeof data
