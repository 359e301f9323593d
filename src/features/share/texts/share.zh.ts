/** Words for handing a figure on: the card, the sheet, pinned links, and installing the app. */
import edition from 'virtual:edition'
import { fullWidth, inTitleMarks } from '../../../record/chineseProse'
import type { PinChange } from '../engine/pin'
import type { QuoteTexts } from '../../../i18n/quote.zh'

/** What the sentence on a pinned link speaks of; ready to print, '' where there is none. */
export interface PinTexts {
  /** Where the figure was printed then, and what stood there. */
  readonly source: string
  readonly token: string
  /** The same of the figure that leads now. */
  readonly nowSource: string
  readonly nowToken: string
}

const changes: Record<PinChange, (t: PinTexts) => string> = {
  same: () => '现在仍是这一数值，出处与原文字样未变。',
  corrected: (t) => `同一出处的记录已更正：${t.source}当时录“${t.token}”，现录“${t.nowToken}”。`,
  reworded: (t) =>
    `数值未变，原文字样的记录已更正：${t.source}当时录“${t.token}”，现录“${t.nowToken}”。`,
  otherLead: (t) =>
    `当时的表述仍在（${t.source}“${t.token}”），现以${t.nowSource}“${t.nowToken}”为首。`,
  otherSource: (t) =>
    `当时的出处（${t.source}“${t.token}”）已不再列于此数值，现据${t.nowSource}“${t.nowToken}”。`,
  removed: (t) => `现有数据已无此数值；当时出自${t.source}“${t.token}”。`,
  noIndicator: (t) => `现有数据已无这一指标；当时出自${t.source}“${t.token}”。`,
}

export const share = {
  open: '分享',
  title: '分享',
  close: '关闭',
  legend: '分享方式',
  forms: { picture: '图片', text: '文字', link: '链接', qr: '二维码' },
  drawing: '正在绘制…',
  picture: (name: string, figure: string) => `分享卡：${name}，${figure}`,
  noPicture: '此浏览器不允许绘图；文字、链接与二维码照常可用。',
  sharePicture: '分享图片',
  shareText: '分享文字',
  shareLink: '分享链接',
  save: '保存图片',
  saved: (file: string) => `已保存：${file}`,
  whole: (about: string) => `横屏看图：${about}`,
  copyPicture: '复制图片',
  pictureCopied: '图片已复制，可粘贴到聊天或文档。',
  pictureNotCopied: '未能复制图片，请改用保存。',
  saveHint: '也可长按图片保存。',
  longPress: '长按保存：按住图片，选“保存图片”或“发送给朋友”。',
  copyText: '复制文字',
  copyLink: '复制链接',
  cancelled: '已取消分享，内容仍在这里。',
  refused: '未能打开系统分享，请改用保存或复制。',
  shared: '已交给系统分享。',
  linkHint: '链接钉住数据版本与数值：以后在别处打开，离线时也能对照当时与现在。',
  qrHint: '用另一台手机扫码，打开钉住此数值的页面。',
  qrLabel: (name: string) => `${name}的二维码`,
  qrTooLong: '链接过长，不能做成二维码；请用链接。',
  fileName: (name: string, about: string) => `${edition.name.zh}-${name}-${about}`,
  card: {
    dot: '·',
    source: '出处',
    citation: (q: QuoteTexts) =>
      `${inTitleMarks(q.title)}（${q.number || fullWidth(q.issuer)}）${q.reposted ? '（转载）' : ''}${q.section}，` +
      `${q.dated ? `${q.dated}，` : ''}原文“${q.token}”`,
    version: (version: string) => `数据版本 ${version}`,
    scan: '扫码对照当时与现在',
  },
  pin: {
    title: '钉住的数值',
    then: '当时',
    now: '现在',
    none: '无',
    version: (version: string) => `数据版本 ${version}`,
    checking: '正在核对链接…',
    changes,
    claimed: '链接声称',
    claims: ({ source, token, nowSource, nowToken }: PinTexts, isSame: boolean) =>
      isSame
        ? '链接所称与现有数据一致：数值、出处与原文字样相同。'
        : `链接声称${source}印作“${token}”，本机无此版本，不能证实。` +
          (nowToken ? `现有数据：${nowSource}“${nowToken}”。` : '现有数据中没有这一数值。'),
    device: '已与本机保存的该版本核对。',
    link: (version: string) =>
      `本机无数据版本 ${version}。校验码能发现传送中的改动，不能证明来历；需引用时请以现有数据为准。`,
    tampered: '链接已被改动',
    carried: '链接所带的数值与其校验码不符，不可采信。下面是现有数据。',
    notInVersion: (version: string) =>
      `数据版本 ${version} 中没有链接所说的数值，不可采信。下面是现有数据。`,
    unknown: '不认识这一数据版本',
    unknownHelp: (version: string) =>
      `本机没有数据版本 ${version}，链接也未带数值，无从得知当时是多少。下面是现有数据。`,
    damaged: '链接不完整',
    damagedHelp: '版本与校验码无法读出，不能对照当时的数值。下面是现有数据。',
    leave: '只看现在',
  },
  install: {
    title: '安装到主屏幕',
    installed: '已作为应用运行。',
    offline: '安装后从主屏幕打开，离线可用；不安装也能离线使用。',
    button: '安装',
    accepted: '正在安装，稍后见主屏幕。',
    declined: '好的；以后也可从浏览器菜单安装。',
    ways: {
      wechat: ['点右上角“…”', '选“在浏览器打开”', '在浏览器中安装'],
      inApp: ['打开此应用的菜单', '选“在浏览器打开”', '在浏览器中安装'],
      ios: ['点浏览器的“分享”按钮', '选“添加到主屏幕”', '点“添加”'],
      touch: ['打开浏览器菜单', '选“安装应用”或“添加到主屏幕”'],
      desktop: ['点地址栏右端的安装图标，或在浏览器菜单中选“安装”'],
    },
    inside: '在聊天应用内不能安装，也可能存不下数据。',
    deepLink: '菜单里没有这一项时，把链接复制到浏览器，即打开从聊天点进来的那一页。',
    copyLink: '复制链接',
  },
}
