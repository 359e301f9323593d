import type { TableWords } from './engine/boardTable'
import { useI18n } from '../../i18n/useI18n'
import { useFigureWords } from '../../ui/useFigureWords'
import { useVerdictWords } from '../../ui/useVerdictWords'

/** What a table says in the reader's words. */
export function useTableWords(): TableWords {
  const { m, text } = useI18n()
  const words = useFigureWords()
  const say = useVerdictWords()
  return {
    text,
    figure: words.text,
    verdict: ({ kind }) => m.value.verdict.names[kind],
    why: say.sentence,
  }
}
