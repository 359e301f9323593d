import { compare as en } from './compare.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { compare as zhHans } from './compare.zh'
import { compare as zhHant } from './compare.zh.ts?hant'

/** Words of 地区对照. */
export const useCompareTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
