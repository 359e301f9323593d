import { department as en } from '../en/department'
import { laterTexts } from '../laterTexts'
import { department as zhHans } from '../zhHans/department'
import { department as zhHant } from '../zhHans/department.ts?hant'

export const useDepartmentTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
