import { meeting as en } from './meeting.en'
import { laterTexts } from '../../../i18n/laterTexts'
import { meeting as zhHans } from './meeting.zh'
import { meeting as zhHant } from './meeting.zh.ts?hant'

/** Words of 会议. */
export const useMeetingTexts = laterTexts({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })
