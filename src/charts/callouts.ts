/** Texts beside marks, each on a line of its own and tied to its mark by a hairline that no other text crosses. */
interface Anchor {
  readonly x: number
  readonly width: number
}

export interface Placed {
  /** Where the text starts. */
  readonly x: number
  /** 0 is the line nearest to the marks. */
  readonly line: number
  /** True where the text found no room beside its hairline and lies across its end. */
  readonly over: boolean
}

/** Beyond this many texts the sides are chosen one by one: 2⁶ trials are nothing, 2¹² would be felt. */
const TRIED = 6

/**
 * Chooses for every text a side of its hairline and a line, so that as few hairlines as possible run through
 * texts: a text in the way of another mark's hairline must lie farther out than that mark's own text.
 */
export function placeCallouts(
  anchors: readonly Anchor[],
  edges: readonly [number, number],
  gap: number,
): Placed[] {
  const sides = anchors.map((anchor) => startsOf(anchor, edges, gap))
  let trials: number[][] = [[]]
  for (const [index, starts] of sides.entries()) {
    const tried = index < TRIED ? starts : starts.slice(0, 1)
    trials = trials.flatMap((trial) => tried.map((start) => [...trial, start]))
  }
  const plans = trials.map((starts) => plan(anchors, starts, gap))
  const best = plans.reduce((least, next) => (next.crossings < least.crossings ? next : least))
  return anchors.map(({ x, width }, index) => {
    const start = best.starts[index]!
    return { x: start, line: best.lines[index]!, over: x > start && x < start + width }
  })
}

/** Right of the hairline, left of it, or, where neither fits, across its end. */
function startsOf(
  { x, width }: Anchor,
  [left, right]: readonly [number, number],
  gap: number,
): number[] {
  const starts = [x + gap, x - gap - width].filter((at) => at >= left && at + width <= right)
  return starts.length ? starts : [Math.max(left, right - width)]
}

function plan(anchors: readonly Anchor[], starts: readonly number[], gap: number) {
  const crosses = (by: number, text: number) => {
    const { x } = anchors[by]!
    const start = starts[text]!
    return by !== text && x >= start - gap / 2 && x <= start + anchors[text]!.width + gap / 2
  }
  const lines: number[] = []
  let crossings = 0
  let waiting = [...anchors.keys()]
  for (let line = 0; waiting.length > 0; line++) {
    const inTheWay = (text: number) => waiting.filter((by) => crosses(by, text)).length
    const next = waiting.reduce((least, text) => (inTheWay(text) < inTheWay(least) ? text : least))
    crossings += inTheWay(next)
    lines[next] = line
    waiting = waiting.filter((text) => text !== next)
  }
  return { starts, lines, crossings }
}

/**
 * Marks nearer than `reach` stand in one cluster and are lifted apart: steps above (−) or below (+) the middle
 * line, 0 for a mark that stands alone. A lift moves a mark off the line, never along it.
 */
export function spread(positions: readonly number[], reach: number): number[] {
  const lifts = positions.map(() => 0)
  const order = [...positions.keys()].sort((a, b) => positions[a]! - positions[b]! || a - b)
  let cluster: number[] = []
  const settle = () =>
    cluster.forEach((mark, step) => (lifts[mark] = step - (cluster.length - 1) / 2))
  for (const mark of order) {
    const last = cluster.at(-1)
    if (last !== undefined && positions[mark]! - positions[last]! >= reach) {
      settle()
      cluster = []
    }
    cluster.push(mark)
  }
  settle()
  return lifts
}
