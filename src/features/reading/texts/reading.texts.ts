import { reading as en } from './reading.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { reading as zhHans } from './reading.zh'
import { reading as zhHant } from './reading.zh.ts?hant'

export const useReadingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
