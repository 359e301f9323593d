import { laterTexts } from '../../../i18n/laterTexts'
import { settings as zhHans } from './settings.zh'
import { settings as zhHant } from './settings.zh.ts?hant'

export const useSettingsTexts = laterTexts(zhHans, zhHant, {
  title: 'Settings',
  language: 'Language',
  textSize: 'Text size',
  textSizes: {
    normal: 'Normal',
    large: 'Larger',
    elder: 'Large-text mode',
    elderMax: 'Large-text mode, largest',
  },
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  about: 'About',
  aboutText: [
    'Independently compiled from public documents; not an official release. Quote the documents themselves.',
    'Figures, sections and printed characters come from the documents listed; their texts are not shipped.',
    'Everything stays on this device; nothing is uploaded.',
  ],
  notices: 'Third-party software and licences',
  appVersion: 'App version',
  saveFailed: 'Settings cannot be saved on this device; they return to default when closed.',
})
