import { computed, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, test } from 'vitest'
import DocumentFacts from '../../../src/features/browse/documents/DocumentFacts.vue'
import OfficialLink from '../../../src/features/originals/OfficialLink.vue'
import { createI18n, i18nKey } from '../../../src/i18n/useI18n'
import { lookupsKey } from '../../../src/ui/useLookups'
import { isOfficialHost } from '../../../src/record/publicAddress'
import { shipped, shippedLookups } from '../../fixtures/shipped'

const lookups = computed(() => shippedLookups)
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/documents/:id', name: 'document', component: { render: () => null } }],
})
const linksIn = (html: string) =>
  [...html.matchAll(/href="(http[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** What is shown of every shipped document by the two components that show an address. */
const shown = await Promise.all(
  shipped.documents.flatMap((document) =>
    [DocumentFacts, OfficialLink].map(async (component) => {
      const app = createSSRApp(component as typeof DocumentFacts, { document })
      return {
        document,
        html: await renderToString(
          app.use(router).provide(i18nKey, createI18n()).provide(lookupsKey, lookups),
        ),
      }
    }),
  ),
)

test('an address on no official host is a link nowhere but on the press site whose own text it is', () => {
  const links = shown.flatMap(({ document, html }) =>
    linksIn(html).map((href) => ({ href, reliability: document.reliability })),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(
    links.filter(({ href, reliability }) => !isOfficialHost(href) && reliability !== 'press'),
  ).toEqual([])
})

test('a copy’s address stands there as text and is called 转载', () => {
  const copies = shown.filter(
    ({ document: { address, reliability } }) =>
      reliability === 'relay' && address !== '' && !isOfficialHost(address),
  )
  expect(copies.length).toBeGreaterThan(80)
  for (const { html } of copies) {
    expect(linksIn(html)).toEqual([])
    expect(html).toContain('（转载）')
  }
})

test('a page without a date says that none was seen', () => {
  const dateless = shown.filter(
    ({ document: { dates }, html }) =>
      html.includes('<dl') && Object.values(dates).every((date) => date === ''),
  )
  expect(dateless.length).toBeGreaterThanOrEqual(8)
  for (const { html } of dateless) expect(html).toContain('未见日期')
})
