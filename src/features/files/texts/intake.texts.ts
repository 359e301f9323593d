import { intake as en } from './intake.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { intake as zhHans } from './intake.zh'
import { intake as zhHant } from './intake.zh.ts?hant'

export const useIntakeTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
