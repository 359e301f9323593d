import type { Figure } from '../record/figure'
import { timeStateOf, type TimeState } from '../record/timeState'
import type { VerdictKind } from '../record/verdict'
import { useI18n } from '../i18n/useI18n'
import { useLookups } from './useLookups'
import { useToday } from './useToday'

interface DueText {
  readonly kind: TimeState['kind']
  readonly text: string
}

/** Where a figure stands in time, in words; undefined while no day is known or where there is nothing to say. */
export function useDueText(): (figure: Figure, verdict?: VerdictKind) => DueText | undefined {
  const lookups = useLookups()
  const today = useToday()
  const { m } = useI18n()
  return (figure, verdict) => {
    const state = timeStateOf(figure, lookups.value, today.value, verdict)
    return state && { kind: state.kind, text: textOf(state) }
  }
  function textOf(state: TimeState): string {
    const words = m.value.figure
    switch (state.kind) {
      case 'running':
        return words.running(state.days, state.due, today.value)
      case 'over':
        return words.over(state.period, state.outcome)
      case 'aged':
        return words.aged(state.months)
      default:
        return state satisfies never
    }
  }
}
