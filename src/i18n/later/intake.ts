import { intake as en } from '../en/intake'
import { laterTexts } from '../laterTexts'
import { intake as zhHans } from '../zhHans/intake'
import { intake as zhHant } from '../zhHans/intake.ts?hant'

export const useIntakeTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
