/** Words of a list in the reader's own order. */
export const reorder = {
  handle: (name: string) => `拖动排序：${name}`,
  up: (name: string) => `上移：${name}`,
  down: (name: string) => `下移：${name}`,
}
