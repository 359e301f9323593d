import type { BoardFacet } from './engine/statusFilter'
import type { VerdictKind } from '../../record/verdict'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'

/** What a choice of the board's filters is called. */
export function useFacetNames() {
  const lookups = useLookups()
  const { m, text, hans } = useI18n()
  return (facet: BoardFacet, value: string): string => {
    const { areas, documents, departments } = lookups.value
    switch (facet) {
      case 'verdict':
        // The address may hold anything.
        return m.value.verdict.names[value as VerdictKind] ?? value
      case 'area':
        return text(areas.get(value)?.name ?? { zh: value, en: value })
      case 'document': {
        const document = documents.get(value)
        return document ? hans(document.number) || text(document.shortTitle) : value
      }
      case 'department':
        return text(departments.get(value)?.name ?? { zh: value, en: value })
      case 'year':
        return m.value.figure.period(value)
      default:
        return facet satisfies never
    }
  }
}
