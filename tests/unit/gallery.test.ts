/** The pieces of ui/ and charts/ in every state that the gallery shows. */
import { readdirSync } from 'node:fs'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { INSIDE, piecesOf, type Ground } from '../gallery/pieces'
import { rendered } from '../fixtures/rendered'

let pieces: ReturnType<typeof piecesOf> = {}
await rendered((ground: Ground) => {
  pieces = piecesOf(ground)
  return h('p')
})
const components = ['src/ui', 'src/charts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.vue'))
    .map((file) => file.replace('.vue', '')),
)

describe.each(['zh-Hans', 'zh-Hant', 'en'] as const)('in %s', (language) => {
  it.each(Object.keys(pieces))('%s can be shown in each of its states', async (piece) => {
    for (const [name, show] of Object.entries(pieces[piece]!))
      expect(await rendered(show, { language }), name).not.toMatch(/undefined|\[object|NaN/)
  })
})

it('every component of ui/ and charts/ stands in the gallery; show it in tests/gallery', () => {
  const shown = [...Object.keys(pieces), ...Object.keys(INSIDE)]
  expect(components.filter((name) => !shown.includes(name))).toEqual([])
  expect(shown.filter((name) => !components.includes(name))).toEqual([])
})
