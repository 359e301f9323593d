import { laterTexts } from '../../../i18n/laterTexts'
import { settings as zhHans } from './settings.zh'
import { settings as zhHant } from './settings.zh.ts?hant'

export const useSettingsTexts = laterTexts(zhHans, zhHant, {
  title: 'Settings',
  language: 'Language',
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  textSize: 'Text size',
  textSizes: {
    normal: 'Normal',
    large: 'Larger',
    elder: 'Elder edition',
    elderMax: 'Elder, largest',
  },
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  about: 'About',
  aboutText: [
    'Independently compiled from public documents; not an official release. Quote the documents themselves.',
    'Figures, sections and printed characters come from the documents listed; their texts are not shipped.',
    'Everything stays on this device; nothing is uploaded.',
  ],
  appVersion: 'App version',
  saveFailed: 'Settings cannot be saved on this device; they return to default when closed.',
})
