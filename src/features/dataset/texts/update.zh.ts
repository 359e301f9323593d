/** Words for looking for newer data, taking it into use, and going back. */
import type { FetchFailure } from '../fetchDataset'

const untouched = '当前数据照常可用。'

export const update = {
  check: '检查更新',
  checking: '正在检查…',
  upToDate: '已是最新',
  olderOffered: (version: string) =>
    `主机提供的是较旧的版本 ${version}，未采用。如认为本机的版本有误，可点“退回上一版本”，再检查更新。`,
  belowHighest: (version: string, highest: string) =>
    `主机提供的版本 ${version} 早于本机启用过的 ${highest}，未采用。更正应以更高的版本发布，请告知发布者；${untouched}`,
  incredibleDate: (released: string) =>
    `未采用主机的数据：发布日期“${released.slice(0, 20)}”晚于今天或不是日期。请核对本机日期；若日期无误，请告知发布者。当前数据未受影响。`,
  needsNewerApp: '新数据需要新版应用，请先更新应用',
  refused: '此版本曾被撤回；如需再用，请点“退回上一版本”换回',
  newer: (version: string) => `新数据 ${version} 已核验`,
  offline: `未联网，${untouched}`,
  failures: {
    offline: `连不上主机：可能是信号不好，或主机暂停服务。${untouched}`,
    interrupted: `下载中途断开，未采用。请在信号好时再试；${untouched}`,
    timeout: `主机没有应答，已不再等。可稍后再试；${untouched}`,
    http: `主机上没有取到数据文件，请告知发布者。${untouched}`,
    notJson: `收到的不是数据，可能是上网认证（登录）页面。请先在浏览器中登录此网络再试；${untouched}`,
    truncated: `下载的数据不完整，未采用。请稍后再试；${untouched}`,
    tooLong: `下载的数据与发布清单不符，未采用。请告知发布者；${untouched}`,
    tooLarge: `新数据的文件超过本应用能读的大小，未采用。请先更新应用；若仍如此，请告知发布者。${untouched}`,
    wrongHash: `下载的数据与发布清单不符，未采用。请告知发布者；${untouched}`,
    cannotVerify: `此连接无法校验下载的数据（需 https 或 localhost），未采用。${untouched}`,
    unsigned: `主机的数据没有发布者的签名，未采用。请告知发布者；${untouched}`,
    wrongSignature: `数据的签名不是发布者的，或数据已被改动，未采用。请告知发布者；${untouched}`,
    rejected: `下载的数据内容有误，未采用。请告知发布者；${untouched}`,
  } satisfies Record<FetchFailure['kind'] | 'rejected', string>,
  signature: '发布者签名',
  signatures: {
    bundled: '随应用安装',
    signed: (key: string) => `已验证（密钥 ${key}）`,
    unsigned: '未签名',
    noKeys: '未签名：此应用未设发布者公钥，更新只核对与清单一致',
  },
  overdue: (date: string) =>
    `发布者原定 ${date} 前更新，本机尚未收到；数据照常可用，引用前请核对最新文件。`,
  packSigned: '发布者签名已验证。以下是它与本机数据的不同；启用后可一键退回。',
  packForeign:
    '不能证明出自发布者：只供查看，不会启用，也不会与本机数据混在一起。新数据请在“数据”页检查更新。',
  packUnreadable: '文件不完整或不是数据更新包，本机数据未受影响。',
  details: '技术细节',
  activate: '启用新数据',
  inNewer: '较新的数据里有',
  inNewerHelp: (version: string, released: string) =>
    `本机的数据没有这一项，${released} 发布的数据（版本 ${version}）里有。启用后就在此处显示，可一键退回。`,
  activated: {
    kept: '已启用新数据',
    full: '已启用新数据，仅本次有效：本机空间已满，存不下。请清理手机空间后再检查更新。',
    notKept: '已启用新数据，仅本次有效：本机无法保存数据。',
    overtaken: '另一窗口已启用更新的数据，现在显示的就是它。',
  },
  frozen: '会议进行中，数据保持不变；如有更新的数据，散会后再提供。',
  previous: '上一版本',
  rollback: '退回上一版本',
  rolledBack: '已退回上一版本',
  noPrevious: '没有可退回的版本',
  clockBehind: (today: string) =>
    `本机日期（${today}）早于数据的发布日期，达标情况按发布日期判断。请核对本机日期。`,
}
