import { citedSection, sectionLabel } from '../record/citation'
import { sectionKey } from '../record/lookups'
import { useI18n } from '../i18n/useI18n'
import { useLookups } from './useLookups'

/** Where something is printed, in short: `厦府〔2025〕90号 · 四、(二)`. */
export function useSourceLabel() {
  const { text, hans } = useI18n()
  const shown = useLookups()
  return (document: string, section: string, lookups = shown.value): string => {
    const found = lookups.documents.get(document)
    const name = found ? hans(found.number) || text(found.shortTitle) : document
    const printed = sectionLabel(section)
    const label = hans(printed)
    // Parts that print no chapter number (亮点, 数说) are told apart by their headings.
    const numbered = /^([一二三四五六七八九十]+|附件)(\/|$)/.test(section)
    const heading = lookups.sections.get(sectionKey(document, section))?.heading ?? ''
    const lone = citedSection(section)
    const part =
      lone !== printed && heading
        ? lone + hans(heading)
        : label && !numbered && heading !== printed
          ? `${label} ${hans(heading)}`
          : label
    return [name, part].filter(Boolean).join(' · ')
  }
}
