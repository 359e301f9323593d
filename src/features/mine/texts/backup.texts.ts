import { backup as en } from './backup.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { backup as zhHans } from './backup.zh'
import { backup as zhHant } from './backup.zh.ts?hant'

/** Words of backup, restore and wiping. */
export const useBackupTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
