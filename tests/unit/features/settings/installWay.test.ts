import { describe, expect, it } from 'vitest'
import { installWay, type InstallWorld } from '../../../../src/features/settings/installWay'
import { inAppBrowser } from '../../../../src/platform/inAppBrowser'

const desktop: InstallWorld = {
  standalone: false,
  offered: false,
  inApp: undefined,
  knowsStandalone: false,
  coarse: false,
}

describe('the install guide', () => {
  it.each([
    ['desktop', {}],
    ['touch', { coarse: true }],
    ['prompt', { coarse: true, offered: true }],
    ['ios', { coarse: true, knowsStandalone: true }],
    ['wechat', { coarse: true, knowsStandalone: true, inApp: 'wechat' }],
    ['inApp', { inApp: 'inApp' }],
    ['installed', { standalone: true, inApp: 'wechat', offered: true }],
  ] as const)('is “%s” where the browser is %j', (way, world) => {
    expect(installWay({ ...desktop, ...world })).toBe(way)
  })

  it.each([
    ['wechat', 'Mozilla/5.0 (iPhone) AppleWebKit MicroMessenger/8.0.50 Language/zh_CN'],
    ['wechat', 'Mozilla/5.0 (Windows NT 10.0) MicroMessenger/7.0 WindowsWechat'],
    ['inApp', 'Mozilla/5.0 (Linux; Android 14) AliApp(DingTalk/7.6)'],
    ['inApp', 'Mozilla/5.0 (iPhone) Mobile QQ/9.0.60'],
    [undefined, 'Mozilla/5.0 (Linux; Android 14) MQQBrowser/14.8 Mobile Safari'],
    [undefined, 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36'],
  ])('knows “%s” by its name', (app, agent) => {
    expect(inAppBrowser(agent)).toBe(app)
  })
})
