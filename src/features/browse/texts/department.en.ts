import { laterTexts } from '../../../i18n/laterTexts'
import { department as zhHans } from './department.zh'
import { department as zhHant } from './department.zh.ts?hant'

export const useDepartmentTexts = laterTexts(zhHans, zhHant, {
  targets: (count) => `${count} ${count === 1 ? 'target names' : 'targets name'} it`,
  selfCheck: 'Department self-check',
  selfCheckNote: 'The target tracker with only the targets that name this department',
})
