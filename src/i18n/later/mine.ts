import { mine as en } from '../en/mine'
import { laterTexts } from '../laterTexts'
import { mine as zhHans } from '../zhHans/mine'
import { mine as zhHant } from '../zhHans/mine.ts?hant'

/** Words of 我的, and of stars and notes wherever they stand. */
export const useMineTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
