/** 引用格式: the form in which this reader hands figures on, kept for the next time. */
import { shallowRef } from 'vue'
import { readText, writeText } from '../../../platform/localText'
import { QUOTE_FORMS, type QuoteForm } from '../../../ui/useQuotes'

const KEY = 'shukan.quoteForm'
const kept = shallowRef<QuoteForm>()

/** What a clerk needs, where nothing was chosen yet. */
const readForm = (): QuoteForm => {
  const found = readText(KEY)
  return QUOTE_FORMS.find((form) => form === found) ?? 'official'
}

/** The form last chosen; asked when a page shows it, for the build machine has no reader. */
export const quoteForm = (): QuoteForm => (kept.value ??= readForm())

export function chooseQuoteForm(form: QuoteForm): void {
  kept.value = form
  writeText(KEY, form)
}
