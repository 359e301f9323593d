import { originals as en } from '../en/originals'
import { laterTexts } from '../laterTexts'
import { originals as zhHans } from '../zhHans/originals'
import { originals as zhHant } from '../zhHans/originals.ts?hant'

export const useOriginalsTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
