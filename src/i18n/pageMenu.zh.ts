/** Words of a page's ⋯. */
export const pageMenu = {
  open: '更多操作',
  short: '更多',
  close: '关闭',
}
