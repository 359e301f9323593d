import type { DepartmentMessages } from './department.zh'

export const department: DepartmentMessages = {
  targets: (count) => `${count} ${count === 1 ? 'target names' : 'targets name'} it`,
  selfCheck: 'Department check-up',
  selfCheckNote: 'The city check-up with only the targets that name this department',
}
