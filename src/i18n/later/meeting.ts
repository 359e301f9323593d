import { meeting as en } from '../en/meeting'
import { laterTexts } from '../laterTexts'
import { meeting as zhHans } from '../zhHans/meeting'
import { meeting as zhHant } from '../zhHans/meeting.ts?hant'

/** Words of 会议. */
export const useMeetingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
