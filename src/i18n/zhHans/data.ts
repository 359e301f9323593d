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
  check: '检查更新',
  checking: '正在检查…',
  upToDate: '已是最新',
  olderOffered: (version: string) =>
    `主机提供的是较旧的版本 ${version}，未采用。如认为本机的版本有误，可点“退回上一版本”，再检查更新。`,
  incredibleDate: (released: string) =>
    `未采用主机的数据：发布日期“${released.slice(0, 20)}”晚于今天或不是日期。请核对本机日期；若日期无误，请告知发布者。当前数据未受影响。`,
  offline: '未联网，当前数据照常可用',
  newer: (version: string) => `新数据 ${version} 已核验`,
  frozen: '会议进行中，数据保持不变；如有更新的数据，散会后再提供。',
  activate: '启用新数据',
  activated: '已启用新数据',
  needsNewerApp: '新数据需要新版应用，请先更新应用',
  rejected: (what: string) => `未采用下载的数据：${what}。当前数据未受影响。`,
  refused: '此版本曾被撤回；如需再用，请点“退回上一版本”换回',
  previous: '上一版本',
  rollback: '退回上一版本',
  rolledBack: '已退回上一版本',
  noPrevious: '没有可退回的版本',
  repair: '修复应用',
  repairNote: '清除缓存并重新取得应用；收藏等个人内容不受影响。',
  dates: '三个日期',
  usage: (used: string) => `已用 ${used}`,
}

export type DataMessages = typeof data
