import { exporting as en } from '../en/exporting'
import { laterTexts } from '../laterTexts'
import { exporting as zhHans } from '../zhHans/exporting'
import { exporting as zhHant } from '../zhHans/exporting.ts?hant'

export const useExportingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })

/** A file may come from a reader of another language. */
export const titlesOfAllLanguages = [zhHans, zhHant, en].map(({ titles }) => titles)
