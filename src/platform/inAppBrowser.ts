/** Chat apps show pages in a browser of their own that can neither install nor download, and does not say so. */
export type InAppBrowser = 'wechat' | 'inApp'

/** Only the agent string tells; everything that can be asked for is asked for instead. */
export function inAppBrowser(agent: string): InAppBrowser | undefined {
  if (/MicroMessenger/i.test(agent)) return 'wechat'
  return /DingTalk|AlipayClient|Weibo|\bQQ\/|Lark|Feishu|FBAN|FBAV|Instagram|\bLine\//i.test(agent)
    ? 'inApp'
    : undefined
}
