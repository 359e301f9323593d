/**
 * Our policy turns text away wherever it would become a page's HTML or code (build/prerenderPlugin.ts). What still passes:
 * emptying an element, a parser whose document is never shown, and workers from our own host.
 */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(html: string, type: string, sink: string): string | null
      createScriptURL(url: string): string | null
    },
  ): void
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', {
  createHTML: (html, _type, sink) => (html && !/^DOMParser/.test(sink) ? null : html),
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
})
