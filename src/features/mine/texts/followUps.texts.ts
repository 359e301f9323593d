import { followUps as en } from './followUps.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { followUps as zhHans } from './followUps.zh'
import { followUps as zhHant } from './followUps.zh.ts?hant'

export const useFollowUpsTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
