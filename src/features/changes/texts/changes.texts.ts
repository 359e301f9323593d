import { changes as en } from './changes.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { changes as zhHans } from './changes.zh'
import { changes as zhHant } from './changes.zh.ts?hant'

export const useChangesTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
