/** Writes and draws on the card: sizes and places in pixels of a card that is 1080 wide. */
import { light } from 'virtual:palette'
import type { MarkRole } from '../../record/chartModel'
import { wordsAt } from '../../record/comparatorWords'
import type { VerdictKind } from '../../record/verdict'
import { ROLE_SHAPES } from '../../ui/shapes'

/** These never begin a line (标点避头尾). */
const CLOSING = /^[,。、;:?!)》〉」』】〕”’%‰…·,.;:!?)\]}]/u
/** These never end one. */
const OPENING = /[《〈「『【〔(“‘([{]$/u
const COUNTED = '[年月日号亿万家个条项]'
/** A Latin word stays whole; a number keeps its comparator and what is counted: `超65%`, `90号`, `50家左右`. */
const PIECES = new RegExp(
  `(?:${wordsAt('before')})?[\\d\uff10-\uff19][\\d\uff10-\uff19.,]*%?${COUNTED}*(?:${wordsAt('behind')})?|[A-Za-z0-9][A-Za-z0-9.+\\-–'’]*|\\s+|.`,
  'gsu',
)

/** `measure` says how wide a text is, in the unit of `width`. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const close = () => {
    if (line.trim()) lines.push(line.trimEnd())
    line = ''
  }
  for (const unit of unitsOf(text)) {
    if (measure((line + unit).trimEnd()) <= width) {
      line = line ? line + unit : unit.trimStart()
      continue
    }
    close()
    // Wider than a whole line: an address or a very long word is cut wherever it must be.
    for (const character of measure(unit.trim()) > width ? [...unit] : [unit]) {
      if (line && measure(line + character) > width) close()
      line += line ? character : character.trimStart()
    }
  }
  close()
  return lines
}

/** Pieces that may begin a line, with all that must not be torn from them. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    const last = units.at(-1)
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last)))
      units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

export const CARD_WIDTH = 1080
/** Where the panel starts, and where its texts do. */
export const EDGE = 40
export const INSET = 88
/** How wide the panel's texts may be. */
export const ROOM = CARD_WIDTH - 2 * INSET

/** A card that leaves the app does not follow its reader's theme. */
export const INK = light

export const ROLE_INK: Record<MarkRole, string> = {
  target: INK.target,
  actual: INK.actual,
  province: INK.compare,
  nation: INK.compare,
  peer: INK.compare,
}

export const VERDICT_INK: Record<VerdictKind, string> = {
  met: INK.met,
  notMet: INK.notMet,
  undecided: INK.warn,
  notDue: INK.actual,
  noActual: INK.textQuiet,
  notComparable: INK.textQuiet,
  definitionUnclear: INK.textQuiet,
}

export interface Type {
  readonly size: number
  readonly weight?: 400 | 600 | 700
  readonly colour?: string
  readonly align?: 'left' | 'right' | 'center'
}

export interface CardPen {
  readonly context: CanvasRenderingContext2D
  readonly family: string
  width(text: string, type: Type): number
  /** `y` is the baseline. */
  write(text: string, x: number, y: number, type: Type): void
  /** Writes a text in lines from `top` down; returns where the next thing may start. */
  paragraph(text: string, x: number, top: number, width: number, type: Type): number
  /** `isAside`: of another definition, hence an outline only, as in the pictures. */
  mark(role: MarkRole, x: number, y: number, size: number, isAside?: boolean): void
}

/** Line height of texts that run over several lines. */
const LEADING = 1.4

export function cardPen(context: CanvasRenderingContext2D, family: string): CardPen {
  const use = ({ size, weight = 400, colour = INK.text, align = 'left' }: Type) => {
    context.font = `${weight} ${size}px ${family}`
    context.fillStyle = colour
    context.textAlign = align
    context.textBaseline = 'alphabetic'
  }
  const width = (text: string, type: Type) => {
    use(type)
    return context.measureText(text).width
  }
  const write: CardPen['write'] = (text, x, y, type) => {
    use(type)
    context.fillText(text, x, y)
  }
  /** The empty left half of an opening mark hangs out, so that lines begin at one edge. */
  const hang = (line: string, type: Type) =>
    /^[《“‘〔「『【(]/u.test(line) && width(line.charAt(0), type) > type.size * 0.9
      ? type.size * 0.45
      : 0
  return {
    context,
    family,
    width,
    write,
    paragraph(text, x, top, room, type) {
      const lines = breakLines(text, room, (part) => width(part, type))
      const step = type.size * LEADING
      lines.forEach((line, index) => {
        const start = x - (type.align ? 0 : hang(line, type))
        write(line, start, top + index * step + type.size * 1.08, type)
      })
      return top + lines.length * step
    },
    mark(role, x, y, size, isAside = false) {
      const { path, hollow } = ROLE_SHAPES[role]
      context.save()
      context.translate(x, y)
      context.scale(size / 12, size / 12)
      context.fillStyle = context.strokeStyle = ROLE_INK[role]
      context.lineWidth = isAside ? 1.1 : 1.6
      if (isAside) context.setLineDash([2, 1.2])
      if (hollow || isAside) context.stroke(new Path2D(path))
      else context.fill(new Path2D(path))
      context.restore()
    },
  }
}
