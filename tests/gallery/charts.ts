/** Every kind of picture, of the first indicator that can be drawn so. */
import { h } from 'vue'
import PictureBox from '../../src/charts/PictureBox.vue'
import SparkLine from '../../src/charts/SparkLine.vue'
import { picturesOf } from '../../src/record/chartRows'
import type { PictureKind } from '../../src/record/chartModel'
import type { Ground, States } from './pieces'

export function charts({ lookups, words }: Ground): Readonly<Record<string, States>> {
  const all = lookups.dataset.indicators.flatMap((one) =>
    picturesOf(one, lookups, words, one.name.zh),
  )
  const first = (kind: PictureKind) =>
    all.find((one) => one.kind === kind && one.points.length > 1)!
  const box = (kind: PictureKind) =>
    h(PictureBox, { picture: first(kind), label: `图：${kind}`, hint: '点按图形看各数' })
  return {
    PictureBox: {
      'target and outcome': () => box('progress'),
      'places in order': () => box('ranking'),
      'through time': () => box('trend'),
    },
    SparkLine: { 'through time, as a word': () => h(SparkLine, { picture: first('trend') }) },
  }
}
