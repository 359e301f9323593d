import edition from 'virtual:edition'
import type { PersonalKind } from '../../../record/personalRows'

const kinds: Record<PersonalKind, string> = {
  favourites: '关注',
  notes: '笔记',
  decks: '会议',
  followUps: '任务标记',
}

/** Words of backup, restore and wiping. */
export const backup = {
  title: '备份与恢复',
  intro:
    '关注、笔记、会议、任务标记与设置存成一个文件，由你自己保管，换机或清理前用得上。“我的数据”的表格不在其中。',
  save: '备份到文件',
  saved: (name: string) => `已生成 ${name}，请确认它已存好。`,
  fileName: (date: string) => `${edition.name.zh}-备份-${date}.json`,
  empty: '还没有可备份的内容。',
  unkept: '本机无法保存数据，因此不能备份、恢复或清除。',
  choose: '从备份恢复',
  kinds,
  planTitle: '将要恢复',
  madeAt: (date: string) => `备份于 ${date}`,
  added: (count: number) => `新增 ${count}`,
  there: (count: number) => `已有 ${count}`,
  both: (count: number) => `不同 ${count}，两份都留`,
  empties: '无',
  nothingNew: '备份中的内容本机都有，无须恢复。',
  mergeNote: '只增不删：本机原有的内容与顺序都保留。',
  preferences: '同时采用备份中的设置（语言、文字大小、外观）',
  restore: '恢复',
  restoring: '正在恢复…',
  restored: '已恢复。本机原有的内容都还在。',
  preferencesTaken: '已采用备份中的设置。',
  line: (date: string) => `—— 备份 ${date} ——`,
  deckName: (name: string, date: string) => `${name}（备份 ${date}）`,
  /** Of a file: the notes, the fourth of them, its text. */
  place: (kind: string, at: number, field: string) => `${kind}第 ${at} 条${field && `的 ${field}`}`,
  problems: {
    tooLarge: '这个文件超过 5 MB，不是本应用的备份。请选择扩展名为 .json 的备份文件。',
    notBackup: '这不是本应用的备份文件。请选择由“备份到文件”生成的 .json 文件。',
    newer: (version: number) =>
      `这份备份由更新版本的应用生成（格式 ${version}），请先更新应用再恢复。本机内容未变。`,
    damaged: (where: string) =>
      `备份文件不完整或被改动过${where ? `（${where}）` : ''}，无法恢复。请换一份备份；本机内容未变。`,
    unreadable: '无法读取这个文件，请重新选择。',
  },
  failed: {
    full: '未能恢复：本机存储空间已满。请腾出空间后重试；本机内容未变。',
    failed: '未能恢复：本机数据库出错。请重试；本机内容未变。',
  },
  unreadableOne: (kind: string, name: string) => `${kind}“${name}”`,
  unreadableRows: (names: string) =>
    `以下内容格式不对，未显示：${names}。原样仍在本机，可在“修复应用”页下载。`,
  wipe: '清除我的内容',
  wipeNote:
    '关注、笔记、会议与任务标记，连同“我的数据”的表格，全部从本机删除；数据与设置不受影响。',
  wipeTitle: '清除全部个人内容？',
  wipeWarning: (counts: string) => `将删除：${counts}。清除后只能从备份恢复。`,
  wipeCount: (kind: string, count: number) => `${kind} ${count} 项`,
  wipeSheets: (count: number) => `我的数据 ${count} 张表`,
  wipeSheetsNote: '其中“我的数据”的表格不在备份里，只能从原表格再读入。',
  wipeJoiner: '、',
  wipeNothing: '没有可清除的内容。',
  wipeYes: '清除',
  wipeNo: '取消',
  wiped: '已清除。',
  wipeFailed: '未能清除：本机数据库出错。请重试；内容都还在。',
}
