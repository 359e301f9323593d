/** Words of 会议: decks, handing them on, presenting. */
import { fullWidth, inTitleMarks } from '../../domain/chinesePunctuation'
import type { DeckProblem } from '../../domain/deck/handOn'
import { DECK_LIMITS } from '../../domain/deck/deckRules'
import type { ShelfProblem } from './mine'
import type { QuoteTexts } from './quote'

const problems: Record<DeckProblem, string> = {
  empty: '这里没有会议内容。请向对方再要一次链接或文件。',
  damaged: '内容不完整或已被改动,可能是转发时被截断。请向对方再要一次,或改用文件。',
  newer: '这份会议由较新版本的应用生成。请先更新应用,再打开一次。',
  notOurs: '这不是本应用的会议链接或文件。请核对来源。',
  tooLarge:
    '内容过大,未予打开。会议链接不超过 64 kB,文件不超过 256 kB。请核对来源,或请对方分成几份再发。',
  tooMany: `页数过多,未予打开。一份会议最多 ${DECK_LIMITS.slides} 页,请对方分成几份再发。`,
  tooLong: `名称或备注过长,未予打开。名称最多 ${DECK_LIMITS.name} 字,备注最多 ${DECK_LIMITS.line} 字,请对方缩短后再发。`,
  hidden:
    '名称或备注中含有看不见的控制字符,可能使文字显示与实际不符,未予打开。请核对来源,或请对方删去后再发。',
}

export const meeting = {
  title: '会议',
  intro: '选几个数值,排好次序,投屏放映;会议期间数据不变,散会后再更新。',
  untitled: '未命名会议',
  pages: (count: number) => `${count} 页`,
  about: (count: number, date: string) => `${count} 页 · ${date} 修改`,
  mine: '我的会议',
  none: '还没有会议',
  noneHelp: '可新建一份,也可直接放映下面的现成内容。',
  create: '新建会议',
  newName: (date: string) => `会议 ${date}`,
  ready: '现成内容',
  presets: { overview: '一屏通览', department: '部门自查' },
  presetLines: {
    overview: '六大领域的领头数值与最新实绩',
    department: '选一个部门,逐项看它的指标',
  },
  chooseDepartment: '选择部门',
  noDepartment: '请先选择部门。',
  open: '打开会议文件',
  chooseFile: '选择文件',
  openHint: '别人发来的会议文件(.json),先看内容再决定是否保存。',
  notKept: '本机无法保存,关闭应用后这份会议将消失。可先另存为文件。',
  failed: {
    full: '未能保存:本机存储空间已满。请腾出手机空间后再试;原有内容未变。',
    failed: '未能保存:本机数据库出错。请重试;若仍不行,请重新打开应用。原有内容未变。',
  } satisfies Record<ShelfProblem, string>,
  gone: '本机没有这份会议',
  goneHelp: '它可能已被删除,或在另一台设备上。',
  loading: '正在读取…',

  name: '会议名称',
  line: (name: string) => `${name}的备注`,
  lineHint: '写一句备注',
  lineSeen: '备注:未开讲者屏时投屏可见',
  unknown: '本版数据中没有',
  unknownHelp: (id: string) => `编号 ${id};保留在此,换用较新数据后可能显示。`,
  up: (name: string) => `上移:${name}`,
  down: (name: string) => `下移:${name}`,
  remove: (name: string) => `移除:${name}`,
  moved: (name: string, to: number, of: number) => `${name}现为第 ${to} 页,共 ${of} 页`,
  removed: (name: string) => `已移除“${name}”`,
  deleted: (name: string) => `已删除会议“${name}”`,
  undo: '撤销',
  keysHint: '在备注框中按 Alt+↑ / Alt+↓ 可调整次序。',
  slides: '页',
  noSlides: '还没有内容,请在下方添加。',
  duplicate: '复制一份',
  copyOf: (name: string) => `${name} 副本`,
  deleteOne: (name: string) => `删除:${name}`,
  keep: '保存为我的会议',
  present: '放映',

  add: '添加数值',
  addAll: '加入',
  addArea: '加入这个领域',
  addDepartment: '加入这个部门',
  addFavourites: (count: number) => `加入收藏的 ${count} 项`,
  noFavourites: '还没有收藏。在指标页点星号即可收藏。',
  area: '按领域',
  department: '按部门',
  choose: '请选择',
  search: '查找指标',
  searchHint: '名称、拼音或数字',
  addOne: (name: string) => `加入:${name}`,
  isIn: '已在其中',
  noHits: '没有找到,请换个说法。',
  added: (count: number) => `已加入 ${count} 页`,
  nothingAdded: '这些都已在其中。',
  full: `一份会议最多 ${DECK_LIMITS.slides} 页,其余未加入。`,
  addTo: (name: string) => `把“${name}”加入哪一份会议?`,
  addedTo: (name: string) => `已加入“${name}”`,
  openDeck: '打开这份会议',
  close: '关闭',

  handOn: '交给别人',
  handOnIntro:
    '会议内容写在链接里,不经任何服务器;对方用自己的数据显示,数值以对方的数据版本为准。各页备注一并交出,对方可见。',
  qr: (name: string) => `会议“${name}”的二维码`,
  qrHint: '用另一台手机的相机扫描。',
  qrTooLong: '内容较多,二维码会密得难以扫描。请用链接或文件。',
  linkTooLong: '内容过多,放不进链接。请用文件。',
  copyLink: '复制链接',
  sendLink: '发送链接',
  saveFile: '存为文件',
  fileName: (name: string) => `会议-${name}.json`,

  received: '收到的会议',
  receivedIntro: '以下内容尚未保存到本机。',
  receivedFrom: (version: string) => `制作时的数据版本:${version}`,
  receivedUnknown: (count: number) => `其中 ${count} 页在本机的数据版本中没有。`,
  refused: '未能打开',
  problems,
  unreadable: '读不到这个文件。请重新选择。',

  running: (since: string, version: string) => `会议进行中:${since} 开始,数据停在版本 ${version}`,
  waiting: (since: string, version: string) =>
    `上次会议没有散会:${since} 开始,当时的数据版本为 ${version}`,
  goOn: '继续会议',
  end: '散会',
  lost: (then: string, now: string) =>
    `会议开始时的数据版本 ${then} 已不在本机,现按版本 ${now} 显示。`,

  stage: '放映',
  slideOf: (at: number, of: number) => `第 ${at} 页,共 ${of} 页`,
  previous: '上一页',
  next: '下一页',
  black: '黑屏',
  light: '恢复画面',
  fullscreen: '全屏',
  leaveFullscreen: '退出全屏',
  speaker: '讲者屏',
  back: '返回会议',
  notAwake: '本机不支持常亮,请在系统设置中调长自动锁屏时间。',
  awakeRefused: '系统未允许常亮(可能电量不足),请留意自动锁屏。',
  source: (q: QuoteTexts) =>
    `${inTitleMarks(q.title)}（${q.number || fullWidth(q.issuer)}）${q.reposted ? '（转载）' : ''}${q.section}${q.dated ? `，${q.dated}` : ''} · 数据版本 ${q.version}`,

  speakerTitle: '讲者屏',
  speakerIntro:
    '只在这个窗口显示;大屏只放映画面。两个窗口须在同一设备的同一浏览器中,翻页自动同步。此窗口开着时,备注不上大屏。',
  notInStep: '此浏览器的窗口之间不能同步,请分别翻页。',
  now: '现在',
  coming: '下一页',
  last: '这是最后一页',
  ownLine: '备注',
  note: '笔记',
  clock: '时刻',
  elapsed: '已进行',
  openStage: '打开大屏窗口',
  isBlack: '大屏已黑屏',
}

export type MeetingMessages = typeof meeting
