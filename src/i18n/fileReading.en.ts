import { laterTexts } from './laterTexts'
import { fileReading as zhHans } from './fileReading.zh'
import { fileReading as zhHant } from './fileReading.zh.ts?hant'

export const useFileReadingTexts = laterTexts(zhHans, zhHant, {
  reading: 'Reading…',
  cancel: 'Stop reading',
  cancelled: 'Reading was stopped. Choose the file again when you need it.',
  died: 'Reading broke off: the file is too complex, or the code for it could not be loaded. Try a smaller file, or open this page again with a network.',
  garbled:
    'The text is neither UTF-8, UTF-16, GBK (GB18030) nor Big5, or was garbled when it was last saved. Use a copy that was not saved again.',
})
