import { check as en } from './check.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { check as zhHans } from './check.zh'
import { check as zhHant } from './check.zh.ts?hant'

export const useCheckTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
