/** Paints the strokes of a picture on a canvas, for pictures that leave the app. Letters are left to the caller. */
import type { Shape } from './drawing'

interface Gradient {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
  readonly colorStops: readonly { readonly offset: number; readonly color: string }[]
}

/** What `drawing.ts` makes; ECharts' own type allows far more. */
interface Painted {
  readonly type: string
  readonly shape: Readonly<Record<string, unknown>>
  readonly style: {
    readonly fill?: string | Gradient
    readonly stroke?: string
    readonly lineWidth?: number
    readonly lineDash?: readonly number[]
  }
}

export function renderToCanvas(context: CanvasRenderingContext2D, drawn: readonly Shape[]): void {
  for (const one of drawn as readonly unknown[] as readonly Painted[]) {
    const path = pathOf(one)
    if (!path) continue
    const { fill, stroke, lineWidth = 1, lineDash = [] } = one.style
    context.save()
    if (fill && fill !== 'none') {
      context.fillStyle = typeof fill === 'string' ? fill : gradientOf(context, fill, one.shape)
      context.fill(path)
    }
    if (stroke) {
      context.strokeStyle = stroke
      context.lineWidth = lineWidth
      context.setLineDash([...lineDash])
      context.stroke(path)
    }
    context.restore()
  }
}

function pathOf({ type, shape }: Painted): Path2D | undefined {
  const path = new Path2D()
  const at = (name: string) => Number(shape[name] ?? 0)
  switch (type) {
    case 'rect':
      path.rect(at('x'), at('y'), at('width'), at('height'))
      return path
    case 'line':
      path.moveTo(at('x1'), at('y1'))
      path.lineTo(at('x2'), at('y2'))
      return path
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
      return path
    case 'polygon': {
      const points = shape.points as readonly (readonly [number, number])[]
      for (const [x, y] of points) path.lineTo(x, y)
      path.closePath()
      return path
    }
    case 'path':
      return new Path2D(String(shape.pathData))
    default:
      return undefined
  }
}

/** ECharts measures a gradient in parts of the box that it fills. */
function gradientOf(
  context: CanvasRenderingContext2D,
  { x, y, x2, y2, colorStops }: Gradient,
  shape: Painted['shape'],
): CanvasGradient {
  const [left, top] = [Number(shape.x), Number(shape.y)]
  const [width, height] = [Number(shape.width), Number(shape.height)]
  const gradient = context.createLinearGradient(
    left + x * width,
    top + y * height,
    left + x2 * width,
    top + y2 * height,
  )
  for (const { offset, color } of colorStops) gradient.addColorStop(offset, color)
  return gradient
}
