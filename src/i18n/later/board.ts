import { board as en } from '../en/board'
import { laterTexts } from '../laterTexts'
import { board as zhHans } from '../zhHans/board'
import { board as zhHant } from '../zhHans/board.ts?hant'

export const useBoardTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
