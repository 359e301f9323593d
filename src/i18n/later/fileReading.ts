import { fileReading as en } from '../en/fileReading'
import { laterTexts } from '../laterTexts'
import { fileReading as zhHans } from '../zhHans/fileReading'
import { fileReading as zhHant } from '../zhHans/fileReading.ts?hant'

export const useFileReadingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
