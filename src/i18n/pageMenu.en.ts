import { laterTexts } from './laterTexts'
import { pageMenu as zhHans } from './pageMenu.zh'
import { pageMenu as zhHant } from './pageMenu.zh.ts?hant'

export const usePageMenuTexts = laterTexts(zhHans, zhHant, {
  open: 'More actions',
  short: 'More',
  close: 'Close',
})
