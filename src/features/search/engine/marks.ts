/** Which characters of a displayed name the query means; the view marks them, no HTML is made here. */
import type { Reader } from './cells.ts'
import { createMatcher, type Cover, type Matcher } from './cover.ts'
import { readQuery, type Query } from './query.ts'
import type { Run } from './runs.ts'
import type { Range } from '../../../record/searchTypes.ts'
import { variantsOf } from './variants.ts'

type Marker = (text: string) => readonly Range[]

/** Which parts of a displayed text the query means, first to last, never overlapping. */
export type Marks = (text: string, query: string) => readonly Range[]

export function createMarks(reader: Reader): Marks {
  const markerOf = (query: string): Marker => {
    const { typed, strait, everyday } = variantsOf(query, reader.fold)
    return createMarker([typed, ...strait, ...everyday], reader)
  }
  /** All texts of a screen are marked for the same query. */
  let marked = { query: '', mark: markerOf('') }
  return (text, query) => {
    if (query !== marked.query) marked = { query, mark: markerOf(query) }
    return marked.mark(text)
  }
}

function createMarker(variants: readonly string[], reader: Reader): Marker {
  const strict = variants.map((text) => createMatcher(readQuery(text, reader), reader))
  let forgiving: Matcher[] | undefined
  return (text) => {
    const found = bestRanges(text, strict, reader)
    if (found) return found
    forgiving ??= variants.map((each) =>
      createMatcher(readQuery(each, reader), reader, { forgiving: true }),
    )
    return bestRanges(text, forgiving, reader) ?? []
  }
}

/** Of the query's wordings the one that explains most of the text decides. */
function bestRanges(text: string, matchers: readonly Matcher[], reader: Reader): Range[] | null {
  let best: Cover | undefined
  for (const matcher of matchers) {
    const cover = matcher.coverText(text)
    if (cover.picks.length > 0 && cover.score > (best?.score ?? -Infinity)) best = cover
  }
  if (!best) return null
  const { cells } = reader.read(text)
  const told = best.picks.filter(({ run }) => !isLone(run, best.query))
  return joined(told.map(({ run }) => [cells[run.start]!.start, cells[run.end - 1]!.end]))
}

/** One character out of several: 福 of 福州 in 福建 is no mark of it. */
const isLone = ({ from, to }: Run, { units, total }: Query): boolean =>
  to - from === 1 && units[from]!.type === 'han' && total > 1

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
