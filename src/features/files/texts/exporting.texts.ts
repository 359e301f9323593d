import { exporting as en } from './exporting.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { exporting as zhHans } from './exporting.zh'
import { exporting as zhHant } from './exporting.zh.ts?hant'

export const useExportingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })

/** A file may come from a reader of another language. */
export const titlesOfAllLanguages = [zhHans, zhHant, en].map(({ titles }) => titles)
