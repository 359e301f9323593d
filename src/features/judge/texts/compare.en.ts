import { laterTexts } from '../../../i18n/laterTexts'
import { compare as zhHans } from './compare.zh'
import { compare as zhHant } from './compare.zh.ts?hant'

/** Words of 地区对照. */
export const useCompareTexts = laterTexts(zhHans, zhHant, {
  title: 'Places compared',
  count: (count) => `${count} ${count === 1 ? 'group' : 'groups'}`,
  everyArea: 'every area',
  kind: 'Kind',
  kinds: { target: 'Targets', actual: 'Actual figures' },
  area: 'Area',
  all: 'All',
  relations: {
    subtract: 'comparable',
    beside: 'side by side only',
    unclear: 'definition not stated: side by side only',
    never: 'do not mix',
    unrecorded: 'comparability not recorded: side by side only',
  },
  rank: (rank) => `No. ${rank}`,
  sides: {
    above: (first, second) => `${first}: higher than ${second}`,
    below: (first, second) => `${first}: lower than ${second}`,
  },
  why: 'Why, and sources',
  overlap: 'The ranges overlap: the order is open',
  empty: 'No figures of one kind for two or more places.',
})
