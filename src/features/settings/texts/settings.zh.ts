/** Words of 设置. */
export const settings = {
  title: '设置',
  language: '语言',
  textSize: '文字大小',
  textSizes: { normal: '标准', large: '较大', elder: '长辈版', elderMax: '长辈版特大' },
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  about: '关于',
  aboutText: [
    '本应用依据公开文件独立整理，不是官方发布；正式引用请以文件原文为准。',
    '数值、章节与原文字样来自所列文件，文件原文不随应用分发。',
    '所有内容保存在本机，不上传任何信息。',
  ],
  notices: '第三方软件与许可',
  appVersion: '应用版本',
  saveFailed: '本机无法保存设置，关闭后将恢复默认。',
}
