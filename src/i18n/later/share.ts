import { share as en } from '../en/share'
import { laterTexts } from '../laterTexts'
import { share as zhHans } from '../zhHans/share'
import { share as zhHant } from '../zhHans/share.ts?hant'

export const useShareTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
