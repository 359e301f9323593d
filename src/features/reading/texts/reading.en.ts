import { laterTexts } from '../../../i18n/laterTexts'
import { reading as zhHans } from './reading.zh'
import { reading as zhHant } from './reading.zh.ts?hant'

export const useReadingTexts = laterTexts(zhHans, zhHant, {
  read: 'Read aloud',
  readOf: (name) => `Read aloud: ${name}`,
  problems: {
    unsupported: 'This browser cannot read aloud; try the browser that came with the system.',
    none: 'No voice of this language is installed; get one in the system settings under “text to speech”, then try again.',
    onlyRemote:
      'This device has online voices only. They would send the text out of the phone, so none is used; get an offline voice in the system settings.',
    failed:
      'The voice did not speak; check the volume and the system’s speech settings, then try again.',
  },
})
