import { reading as en } from '../en/reading'
import { laterTexts } from '../laterTexts'
import { reading as zhHans } from '../zhHans/reading'
import { reading as zhHant } from '../zhHans/reading.ts?hant'

export const useReadingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
