import type { EChartsOption } from 'echarts'
import type { Shape } from './drawing'

/** One thing that is drawn as a whole: a row, or a plot. */
export interface PictureItem {
  readonly id: string
  readonly name: string
  /** The numbers behind it, for whoever inspects the option. */
  readonly value: readonly number[]
  readonly draw: (width: number) => Shape[]
}

/**
 * An option that only draws: one custom series without a coordinate system, because every row has a scale of
 * its own. Widths are asked for while drawing, so a resized chart needs no new option.
 */
export function pictureOption(id: string, items: readonly PictureItem[]): EChartsOption {
  return {
    animation: false,
    series: [
      {
        id,
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: items.map(({ id, name, value }) => ({ id, name, value: [...value] })),
        renderItem: ({ dataIndex }, api) => ({
          type: 'group',
          silent: true,
          children: items[dataIndex]!.draw(api.getWidth()) as never[],
        }),
      },
    ],
  }
}
