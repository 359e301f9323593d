import { computed, reactive, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { countValues, filterRows, type Facet } from '../record/facets'
import { useI18n } from '../i18n/useI18n'
import { useQueryChoice } from './useQueryChoice'

export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** One filter as a control binds to it. */
export interface FacetControl {
  chosen: string
  readonly options: readonly FacetOption[]
}

interface FacetSource<T> {
  keysOf(row: T): readonly string[]
  /** What may be chosen, in order; values that no row has are left out. */
  values(): readonly { readonly value: string; readonly label: string }[]
  /** Shows values that no row has: rows may get them while the page is open. */
  readonly evenEmpty?: boolean
}

export interface Facets<T, Name extends string> {
  readonly shown: ComputedRef<readonly T[]>
  readonly controls: Readonly<Record<Name, FacetControl>>
  /** What is chosen, in words. */
  readonly words: ComputedRef<readonly string[]>
  clear(): void
}

/**
 * Filters of a list, each kept in the address under its own name, with counts that follow the others' choices.
 * `matches` is a further condition without a control of this kind, such as typed text.
 */
export function useFacets<T, Name extends string>(
  rows: () => readonly T[],
  sources: Readonly<Record<Name, FacetSource<T>>>,
  matches: (row: T) => boolean = () => true,
): Facets<T, Name> {
  const { m } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const names = Object.keys(sources) as Name[]
  const chosen = names.map(useQueryChoice)
  const facets = computed(() =>
    names.map((name, at): Facet<T> => ({
      chosen: chosen[at]?.value ?? '',
      keysOf: sources[name].keysOf,
    })),
  )
  const matching = computed(() => rows().filter(matches))
  const entries = names.map((name, at) => {
    const options = computed((): FacetOption[] => {
      const counts = countValues(matching.value, facets.value[at]!, facets.value)
      const present = new Set(rows().flatMap(sources[name].keysOf))
      const values = sources[name]
        .values()
        .filter(({ value }) => sources[name].evenEmpty || present.has(value))
      return [{ value: '', label: m.value.record.any }, ...values].map((option) => ({
        ...option,
        count: counts.get(option.value) ?? 0,
      }))
    })
    return [name, reactive({ chosen: chosen[at]!, options })] as const
  })
  const controls = Object.fromEntries(entries) as unknown as Record<Name, FacetControl>
  return {
    shown: computed(() => filterRows(matching.value, facets.value)),
    controls,
    words: computed(() =>
      names.flatMap((name) => {
        const { chosen, options } = controls[name]
        // The address may hold anything.
        return chosen ? [options.find(({ value }) => value === chosen)?.label ?? chosen] : []
      }),
    ),
    clear() {
      const left = Object.entries(route.query).filter(([name]) => !names.includes(name as Name))
      void router.replace({ query: Object.fromEntries(left) })
    },
  }
}
