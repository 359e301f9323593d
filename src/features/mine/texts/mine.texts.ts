import { mine as en } from './mine.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { mine as zhHans } from './mine.zh'
import { mine as zhHant } from './mine.zh.ts?hant'

/** Words of 我的, and of stars and notes wherever they stand. */
export const useMineTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
