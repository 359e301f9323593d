/** Which characters of a displayed name the query means; the view marks them, no HTML is made here. */
import type { Reader } from './cells'
import { createMatcher, type Cover } from './cover'
import { readQuery } from './query'
import type { Range } from './types'

/** Of the query's wordings the one that explains most of the text decides; slips only where none does. */
export function marksIn(text: string, variants: readonly string[], reader: Reader): Range[] {
  const { cells } = reader.read(text)
  for (const forgiving of [false, true]) {
    let best: Cover | undefined
    for (const variant of variants) {
      const cover = createMatcher(readQuery(variant, reader), reader, forgiving).cover({
        parts: [{ key: 0, text, role: 'name' }],
        quantities: [],
      })
      if (cover.picks.length > 0 && cover.score > (best?.score ?? -Infinity)) best = cover
    }
    if (best)
      return joined(best.picks.map(({ run }) => [cells[run.start]!.start, cells[run.end - 1]!.end]))
  }
  return []
}

function joined(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  const result: Range[] = []
  for (const [start, end] of sorted) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}
