import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printedRank } from '../../../src/domain/printedWords'
import { shipped } from '../../fixtures/shipped'

const source = new URL('../../../src/', import.meta.url)
const templates = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.vue'),
)

/** Every place where a quantity is shown, as it is written. */
const shown = templates.flatMap((path) =>
  Array.from(
    readFileSync(new URL(path, source), 'utf8').matchAll(/<FigureText\b.*?\/>/gs),
    ([tag]) => ({ path, tag }),
  ),
)

test('A rank is quoted wherever a figure may be one, never made of its number and unit', () => {
  expect(shown.length).toBeGreaterThan(20)
  const silent = shown.filter(({ tag }) => !/:printed=/.test(tag) && !/tone="target"/.test(tag))
  expect(silent).toEqual([])
})

test('Every rank says in words what its number would not', () => {
  const ranks = shipped.statements.flatMap((statement) => printedRank(statement) ?? [])
  expect(ranks.length).toBeGreaterThan(10)
  for (const rank of ranks) expect(rank).toMatch(/[首第前唯最]/)
})
