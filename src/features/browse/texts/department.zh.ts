/** Words of one unit's page beside those of the list. */
export const department = {
  targets: (count: number) => `所列目标 ${count} 项`,
  selfCheck: '部门自查',
  selfCheckNote: '在目标进度中逐项查看这些目标',
}
