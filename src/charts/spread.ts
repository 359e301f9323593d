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
