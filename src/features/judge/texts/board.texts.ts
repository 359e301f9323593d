import { board as en } from './board.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { board as zhHans } from './board.zh'
import { board as zhHant } from './board.zh.ts?hant'

export const useBoardTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
