import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printedRank } from '../../../src/record/printedWords'
import { simplified } from '../../../src/record/simplified'
import { shipped } from '../../fixtures/shipped'

const source = new URL('../../../src/', import.meta.url)
const templates = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.vue'),
)

/** Every place where a quantity is shown, as it is written. */
const shown = templates.flatMap((path) =>
  Array.from(
    readFileSync(new URL(path, source), 'utf8').matchAll(/<(?:FigureText|StageFigure)\b.*?\/>/gs),
    ([tag]) => ({ path, tag }),
  ),
)

test('A figure is always shown of its statement, so that a rank and its comparator are quoted', () => {
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.filter(({ tag }) => !/:of=/.test(tag))).toEqual([])
})

test('Every rank says in words what its number would not', () => {
  const ranks = shipped.statements.flatMap((statement) => printedRank(statement) ?? [])
  expect(ranks.length).toBeGreaterThan(10)
  for (const rank of ranks) expect(rank).toMatch(/[首第前唯最]/)
  // Shown as they are: a rank captured in the other script needs ui/usePrinted where figures are written.
  for (const rank of ranks) expect(simplified(rank)).toBe(rank)
})
