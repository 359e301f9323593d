import { computed, onMounted } from 'vue'
import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { DeckProblem } from './engine/deckTransfer'
import { departmentSlides, overviewSlides } from './engine/presets'
import { leadingCode } from '../../platform/pure/linkCode'
import type { Slide } from '../../record/personalRows'
import { useI18n } from '../../i18n/useI18n'
import { useMeetingTexts } from './texts/meeting.en'
import { useDatasetStore } from '../dataset/datasetStore'
import { useDecksStore } from './decksStore'
import { payloadIn, readDeckPayload } from './deckLink'

/** Where a deck comes from; the first three are names in the address, anything else is the id of an own deck. */
export type DeckKind = 'overview' | 'department' | 'received' | 'own'

export interface DeckSource {
  readonly kind: DeckKind
  readonly name: string
  readonly slides: readonly Slide[]
  /** Version of the data that it was made with; '' where that is the one on screen. */
  readonly data: string
  /** Why there is nothing to show; undefined where there is. */
  readonly problem?: DeckProblem | 'loading' | 'gone' | 'noDepartment' | undefined
}

export type DeckScreen = 'deck' | 'present' | 'speaker'

/** The deck that the address names, wherever it comes from, and the ways to its screens. */
export function useDeckSource(id: () => string) {
  const route = useRoute()
  const { text } = useI18n()
  const texts = useMeetingTexts()
  const dataset = useDatasetStore()
  const decks = useDecksStore()

  const kind = computed<DeckKind>(() => {
    const named = id()
    return named === 'overview' || named === 'department' || named === 'received' ? named : 'own'
  })
  onMounted(() => {
    if (kind.value === 'own') void decks.open()
  })

  const nothing = { slides: [], data: '', name: texts.value.title }
  const source = computed<DeckSource>(() => {
    const { lookups } = dataset
    switch (kind.value) {
      case 'overview':
        return {
          kind: 'overview',
          name: texts.value.presets.overview,
          slides: overviewSlides(lookups),
          data: '',
        }
      case 'department': {
        const department = lookups.departments.get(
          leadingCode(String(route.query.department ?? '')),
        )
        const title = texts.value.presets.department
        if (!department)
          return { ...nothing, kind: 'department', name: title, problem: 'noDepartment' }
        const slides = departmentSlides(department.id, lookups)
        return { kind: 'department', name: `${text(department.name)} · ${title}`, slides, data: '' }
      }
      case 'received': {
        const read = readDeckPayload(payloadIn(route.hash))
        return read.ok
          ? { kind: 'received', ...read.deck }
          : { ...nothing, kind: 'received', problem: read.problem }
      }
      case 'own': {
        const deck = decks.byKey.get(id())
        if (!deck) return { ...nothing, kind: 'own', problem: decks.ready ? 'gone' : 'loading' }
        return {
          kind: 'own',
          name: deck.name || texts.value.untitled,
          slides: deck.slides,
          data: '',
        }
      }
      default:
        return kind.value satisfies never
    }
  })

  /** The way to a screen of this deck, at a slide. */
  const to = (screen: DeckScreen, slide?: number): RouteLocationRaw => {
    const { department } = route.query
    const query = { ...(department ? { department } : {}), ...(slide ? { slide } : {}) }
    if (screen === 'deck' && kind.value === 'received')
      return { name: 'receivedDeck', hash: route.hash }
    return { name: screen, params: { id: id() }, query, hash: route.hash }
  }

  return { source, kind, to }
}
