import { backup as en } from '../en/backup'
import { laterTexts } from '../laterTexts'
import { backup as zhHans } from '../zhHans/backup'
import { backup as zhHant } from '../zhHans/backup.ts?hant'

/** Words of backup, restore and wiping. */
export const useBackupTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
