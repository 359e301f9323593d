import { laterTexts } from '../../../i18n/laterTexts'
import { growth as zhHans } from './growth.zh'
import { growth as zhHant } from './growth.zh.ts?hant'

const WORDS = {
  year: 'a year earlier',
  month: 'the month before',
  quarter: 'the quarter before',
} as const

export const useGrowthTexts = laterTexts(zhHans, zhHant, {
  one: ({ against, amount, unit }) =>
    amount === 0
      ? `the same as ${WORDS[against]}`
      : `${amount > 0 ? 'up' : 'down'} ${Math.abs(amount)}${unit === '%' ? '%' : ' points'} on ${WORDS[against]}`,
  all: (said) => `${said.join(', ')} (computed from the printed values)`,
})
