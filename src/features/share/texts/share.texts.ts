import { share as en } from './share.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { share as zhHans } from './share.zh'
import { share as zhHant } from './share.zh.ts?hant'

export const useShareTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
