import { expect, test } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { Language } from '../../../src/domain/locale'
import { createI18n, i18nKey } from '../../../src/i18n/useI18n'
import { useFigureWords } from '../../../src/ui/useFigureWords'
import { useVerdictWords } from '../../../src/ui/useVerdictWords'
import { shippedHant, shippedLookups as lookups } from '../../fixtures/shipped'

/** The words for "5000 and more" in a unit. */
async function rangeIn(language: Language, unit: string): Promise<string> {
  const i18n = createI18n()
  await i18n.use(language)
  i18n.hant.value = shippedHant
  let said = ''
  const app = createSSRApp({
    setup() {
      const { range } = useVerdictWords(useFigureWords(() => lookups))
      said = range({ lower: { value: 5000, inclusive: true }, upper: undefined }, unit)
      return () => h('p')
    },
  })
  await renderToString(app.provide(i18nKey, i18n))
  return said
}

test.each([
  ['en', '%', /5000%/],
  ['en', 'PFLOPS', /5000 PFLOPS/],
  ['en', '家', /5000 [a-z]/],
  ['zh-Hans', '家', /5000家/],
  ['zh-Hans', 'PFLOPS', /5000 PFLOPS/],
] as const)('a range of a verdict in %s keeps the gap before %s', async (language, unit, words) => {
  expect(await rangeIn(language, unit)).toMatch(words)
})
