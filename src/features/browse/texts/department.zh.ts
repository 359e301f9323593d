/** Words of one unit's page beside those of the list. */
export const department = {
  targets: (count: number) => `所列目标 ${count} 项`,
  selfCheck: '部门自查',
  selfCheckNote: '在城市体检中只看列其为责任单位的目标',
}

export type DepartmentMessages = typeof department
