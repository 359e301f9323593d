/** Words for reading a figure aloud. */
export const reading = {
  read: '朗读',
  readOf: (name: string) => `朗读：${name}`,
  problems: {
    unsupported: '此浏览器不会朗读；换用系统自带的浏览器再试。',
    none: '本机没有装这种语言的语音；可在系统设置的“文字转语音”中下载后再试。',
    onlyRemote: '本机只有联网语音，用它会把文字传出手机，所以不朗读；可在系统设置中下载离线语音。',
    failed: '语音未能读出；请检查音量与系统的语音设置后再试。',
  },
}
