/** Words for any file while it is being read, and where it cannot be. */
export const fileReading = {
  reading: '正在读取…',
  cancel: '取消读取',
  cancelled: '已取消读取。需要时请重新选择文件。',
  died: '读取中断：文件过于复杂，或读取程序未能载入。请换一份较小的文件，或联网重新打开本页再试。',
  garbled:
    '文字读不出来：不是 UTF-8、UTF-16、GBK（GB18030）或 Big5，或转存时已成乱码。请换一份未经转存的文件。',
}
