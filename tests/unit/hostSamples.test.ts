/** Two samples for hosts, and only one of them is run (e2e/realHost.spec.ts): what the other one sends must be the same. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(`tests/hosts/${name}`, 'utf8')
const nginx = read('nginx.conf')
const caddy = read('Caddyfile')
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, ...parts]) => parts)

/** `Name: value`, sorted, each once. */
function headersIn(text: string, pattern: RegExp): string[] {
  const policy = /text\/html "([^"]+)"/.exec(text)?.[1] ?? ''
  const told = all(text, pattern).map(([name, value]) => `${name}: ${value!.replace(/^"|"$/g, '')}`)
  return [...new Set(told.map((line) => line.replace('$page_policy', policy)))].sort()
}

test('Caddy sends every header that nginx sends, word by word', () => {
  const sent = headersIn(nginx, /add_header (\S+) (.+);$/gm)
  expect(sent).toHaveLength(6)
  expect(headersIn(caddy, /^\s*header (?:@\w+ )?([A-Z]\S+) (.+)$/gm)).toEqual(sent)
})

test('both keep the same addresses without asking, and open every address by its folder', () => {
  const kept = all(nginx, /location ~ (\S+) \{/g)[0]!
  expect(all(caddy, /@hashed path_regexp (\S+)/g)).toEqual([kept])
  expect(all(caddy, /@unhashed not path_regexp (\S+)/g)).toEqual([kept])
  for (const text of [nginx, caddy]) {
    expect(text).toMatch(/try_files \S+ \S+\/index\.html/)
    expect(text).toMatch(/404\.html/)
    expect(text).toMatch(/gzip/)
  }
})
