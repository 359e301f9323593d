import { originals as en } from './originals.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { originals as zhHans } from './originals.zh'
import { originals as zhHant } from './originals.zh.ts?hant'

export const useOriginalsTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
