import { followUps as en } from '../en/followUps'
import { laterTexts } from '../laterTexts'
import { followUps as zhHans } from '../zhHans/followUps'
import { followUps as zhHant } from '../zhHans/followUps.ts?hant'

export const useFollowUpsTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
