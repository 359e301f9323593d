import { check as en } from '../en/check'
import { laterTexts } from '../laterTexts'
import { check as zhHans } from '../zhHans/check'
import { check as zhHant } from '../zhHans/check.ts?hant'

export const useCheckTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
