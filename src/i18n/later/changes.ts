import { changes as en } from '../en/changes'
import { laterTexts } from '../laterTexts'
import { changes as zhHans } from '../zhHans/changes'
import { changes as zhHant } from '../zhHans/changes.ts?hant'

export const useChangesTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
