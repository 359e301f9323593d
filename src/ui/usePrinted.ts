import { simplified } from '../record/simplified'
import { useI18n } from '../i18n/useI18n'

/**
 * Printed characters as they are shown: a page that was captured in its Traditional skin reads like the document that it
 * shows. Only 原文核对 and what is compared keep the captured form; a Traditional reader sees it as it is.
 */
export function usePrinted(): (token: string) => string {
  const { language } = useI18n()
  return (token) => (language.value === 'zh-Hant' ? token : simplified(token))
}
