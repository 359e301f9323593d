import { department as en } from './department.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { department as zhHans } from './department.zh'
import { department as zhHant } from './department.zh.ts?hant'

export const useDepartmentTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
