import { compare as en } from '../en/compare'
import { laterTexts } from '../laterTexts'
import { compare as zhHans } from '../zhHans/compare'
import { compare as zhHant } from '../zhHans/compare.ts?hant'

/** Words of 地区对照. */
export const useCompareTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
