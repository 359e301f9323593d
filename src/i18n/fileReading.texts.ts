import { fileReading as en } from './fileReading.en'
import { fileReading as zhHans } from './fileReading.zh'
import { fileReading as zhHant } from './fileReading.zh.ts?hant'
import { laterTexts } from './laterTexts'

export const useFileReadingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
