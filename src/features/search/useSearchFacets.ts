/** Filters over hits, in the address under their own names: `?q=算力&kind=statement&place=fujian`. */
import { computed } from 'vue'
import { cityFirst } from '../../record/homePlace'
import { hitFacets, type HitFacet } from './engine/hitFacets'
import { SEARCH_KINDS, type SearchHit } from '../../record/searchTypes'
import { VERDICTS } from '../../record/verdict'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'
import { useFacets } from '../../ui/useFacets'

export function useSearchFacets(hits: () => readonly SearchHit[], today: () => string) {
  const lookups = useLookups()
  const { m, text, hans } = useI18n()
  const facetsOf = computed(() => hitFacets(lookups.value, today()))
  const keysOf = (name: HitFacet) => (hit: SearchHit) => facetsOf.value(hit)[name] ?? []
  const named = (rows: readonly { id: string; name: { zh: string; en: string } }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: text(name) }))

  const years = computed(() => {
    const { statements, documents } = lookups.value.dataset
    const printed = [
      ...statements.map(({ period }) => /^\d{4}/.exec(period)?.[0] ?? period),
      ...documents.flatMap(({ dates }) => Object.values(dates).map((date) => date.slice(0, 4))),
    ]
    // Newest first; 每年 and 未注明 sort before digits when turned round, and are put last.
    return [...new Set(printed)].filter(Boolean).sort((a, b) => yearRank(b) - yearRank(a))
  })

  return useFacets(hits, {
    kind: {
      keysOf: (hit) => [hit.kind],
      values: () => SEARCH_KINDS.map((value) => ({ value, label: m.value.search.kinds[value] })),
    },
    area: { keysOf: keysOf('area'), values: () => named(lookups.value.dataset.areas) },
    place: { keysOf: keysOf('place'), values: () => named(cityFirst(lookups.value.dataset)) },
    document: {
      keysOf: keysOf('document'),
      values: () =>
        lookups.value.dataset.documents.map(({ id, number, shortTitle }) => ({
          value: id,
          label: number ? hans(number) : text(shortTitle),
        })),
    },
    department: {
      keysOf: keysOf('department'),
      values: () => named(lookups.value.dataset.departments),
    },
    year: {
      keysOf: keysOf('year'),
      values: () => years.value.map((value) => ({ value, label: m.value.figure.period(value) })),
    },
    verdict: {
      keysOf: keysOf('verdict'),
      values: () => VERDICTS.map((value) => ({ value, label: m.value.verdict.names[value] })),
    },
  })
}

const yearRank = (period: string): number => Number(/^\d{4}$/.test(period) ? period : 0)
