import { simplified } from '../record/simplified'
import { useI18n } from '../i18n/useI18n'

/**
 * Printed characters in the reader's script: a page that was captured in its Traditional skin reads like the document
 * that it shows. Only 原文核对, exports and what is compared keep the captured form.
 */
export function usePrinted(): (token: string) => string {
  const { language, hans } = useI18n()
  return (token) => (language.value === 'zh-Hant' ? hans(token) : simplified(token))
}
