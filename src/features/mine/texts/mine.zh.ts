/** Words of 我的: stars, notes, and where they are kept. */

/** Why the device did not take something: no room, or anything else. */
export type ShelfProblem = 'full' | 'failed'

const why: Record<ShelfProblem, string> = {
  full: '本机存储空间已满',
  failed: '本机数据库出错',
}
const whatToDo: Record<ShelfProblem, string> = {
  full: '请腾出手机空间后再试',
  failed: '请重试；若仍不行，请重新打开应用',
}

export const mine = {
  title: '我的',
  changes: '变化',
  marks: '跟踪',
  data: '数据与更新',
  offline: '离线可用 ✓',
  intro: '以下都由你自己添加，只存在本机，不上传，也不是官方内容。',
  star: '关注',
  starOf: (name: string) => `关注：${name}`,
  starFailed: (reason: ShelfProblem) => `未能更改关注：${why[reason]}。${whatToDo[reason]}。`,
  starNotKept: '本机无法保存关注，关闭应用后会失去。',
  favourites: '我的关注',
  favouritesCount: (count: number) => `${count} 项`,
  all: (count: number) => `全部 ${count} 项`,
  none: '还没有关注',
  noneHelp: '在指标页点“关注”，它就会出现在这里和总览上。',
  toAreas: '去看指标',
  unknown: '本版数据中没有',
  remove: '移除',
  removeOf: (name: string) => `取消关注：${name}`,
  removed: (name: string) => `已取消关注：${name}`,
  arrange: '调整',
  arranged: '完成',
  arrangeHelp: '拖动左侧手柄，或用上移、下移；焦点在手柄上时也可按上下键。',
  movedTo: (name: string, at: number, of: number) => `${name}：第 ${at} 位，共 ${of} 位`,
  moveFailed: (reason: ShelfProblem) => `未能保存顺序：${why[reason]}。${whatToDo[reason]}。`,

  note: '我的笔记',
  noteButton: '笔记',
  noteThere: '已有笔记',
  noteOf: (name: string) => `我的笔记：${name}`,
  noteHint: (limit: number) => `只存在本机，自动保存，最多 ${limit} 字`,
  notePlaceholder: '写给自己看，如会上要问的口径',
  noteCount: (count: number, limit: number) => `${count} / ${limit} 字`,
  noteSaving: '正在保存…',
  noteSaved: '已保存',
  noteMemory: '本机无法保存：关闭应用后会失去，请先复制到别处。',
  noteFailed: (reason: ShelfProblem) =>
    `未能保存：${why[reason]}。文字仍在框中，${whatToDo[reason]}，或先复制到别处。`,
  retry: '再试一次',
  differs: '这条笔记在另一个窗口里也改过',
  differsHelp: '两份都还在，请选一种；选定之前不会覆盖任何一份。',
  mineText: '本窗口的',
  theirText: '另一窗口的',
  keepMine: '用本窗口的',
  keepTheirs: '用另一窗口的',
  keepBoth: '两份都留',
  bothLine: '—— 本窗口 ——',
  notes: '我的笔记',
  notesNone: '还没有笔记。在指标页最下方可以写。',
  notesFind: '在笔记中查找',
  notesFound: (count: number) => (count ? `找到 ${count} 条笔记` : '没有这样的笔记'),
  editedAt: (date: string) => `${date} 改`,

  keeping: '长期保存',
  keepings: {
    unknown: '正在查询…',
    granted: '浏览器已同意长期保存：空间不足时也不会自动清除。',
    open: '浏览器尚未承诺长期保存：手机空间不足时，可能清除本应用的内容。请常备份。',
    denied:
      '浏览器未同意长期保存：手机空间不足时，可能清除本应用的内容。装到主屏幕后可再试，并请常备份。',
    unsupported: '这个浏览器不能承诺长期保存，请常备份。',
  },
  askToKeep: '请求长期保存',
}
