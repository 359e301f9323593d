/** What the pages are made of: styles and scripts in the page itself, and the policy that lets in nothing else. */
import { createHash } from 'node:crypto'

/** `{ at: 'x' }` → `data-at='x'`; what is undefined is left out. */
export const attributes = (facts: Readonly<Record<string, string | undefined>>) =>
  Object.entries(facts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`data-${name}='${value}'`]))
    .join(' ')

/** Nothing is hydrated there, so the marks that Vue finds its way by can go. */
export const bare = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, '')

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The styles of the entry and then `more` stand in the page itself. */
export async function inlineStyles(
  html: string,
  base: string,
  read: (file: string) => Promise<string>,
  more: readonly string[] = [],
): Promise<string> {
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/
  const href = link.exec(html)?.[1]
  if (!href) throw new Error('index.html has no style sheet to inline')
  const files = [href.slice(base.length), ...more]
  const styles = await Promise.all(files.map(read))
  // Named, but never fetched: a page's code that needs these styles finds that they are there, and does not load
  // them once more behind its own, where they would win.
  const named = files.map((file) => `<link rel="stylesheet" href="${base}${file}" disabled />`)
  return html.replace(link, () => `<style>${styles.join('').trim()}</style>\n    ${named.join('')}`)
}

/** Whole-line comments and indentation go; the rest is sent as written. */
export const minify = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^\/[*/]/.test(line))
    .join('\n')

export function withPolicy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
    )
  const policy = securityPolicy(hashes('script'), hashes('style'))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
}

/** No origin but our own; inline code only by its hash. Hosts may send the same as a header. */
function securityPolicy(scriptHashes: readonly string[], styleHashes: readonly string[]) {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scriptHashes].join(' '),
    ['style-src', "'self'", ...styleHashes].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue default',
  ].join('; ')
}
