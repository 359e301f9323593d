/**
 * A text as the search sees it: Chinese characters, letters and whole numbers, in Simplified, lower case and half
 * width. Brackets, quotes, white space and invisible marks only part what stands around them.
 */
export type UnitType = 'han' | 'letter' | 'number' | 'sign'

export interface Unit {
  /** A character, a letter, or all digits of a number: `数`, `g`, `5000`, `%`. */
  readonly text: string
  readonly type: UnitType
  /** Where it stands in the text that was given. */
  readonly start: number
  readonly end: number
  /** True where something was left out in front of it. */
  readonly gap: boolean
}

/** Traditional character → Simplified character. */
export type Fold = ReadonlyMap<string, string>

/** A number as people print it: `5,000`, `10.7`; a dot or comma at the end belongs to the sentence. */
const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/

export function unitsOf(text: string, fold: Fold): Unit[] {
  const units: Unit[] = []
  const plain = plainChars(text)
  let gap = false
  for (let at = 0; at < plain.length;) {
    const { char, start } = plain[at]!
    if (isDigit(char)) {
      const run = runOfDigits(plain, at)
      const last = plain[at + run.length - 1]!
      units.push({ text: canonical(run), type: 'number', start, end: last.end, gap })
      at += run.length
      gap = false
      continue
    }
    const type = typeOf(char)
    if (type) {
      const { end } = plain[at]!
      units.push({ text: fold.get(char) ?? char, type, start, end, gap })
    }
    gap = type === undefined
    at += 1
  }
  return units
}

interface PlainChar {
  readonly char: string
  readonly start: number
  readonly end: number
}

/** Full width, ligatures, tone marks and capitals are only ways of writing; ü is typed v. */
function plainChars(text: string): PlainChar[] {
  const plain: PlainChar[] = []
  let start = 0
  for (const point of text) {
    const end = start + point.length
    const code = point.charCodeAt(0)
    // Nine of ten characters are plain already; asking Unicode about each took half of the opening time.
    if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39)
    ) {
      plain.push({ char: point, start, end })
      start = end
      continue
    }
    // Nobody's keyboard has a ×.
    for (const wide of point === '×' ? 'x' : point.normalize('NFKC').toLowerCase()) {
      const bare = wide.normalize('NFD')
      const char = /^u.*\u0308/u.test(bare) ? 'v' : bare.replace(/\p{M}/gu, '')
      if (char) plain.push({ char, start, end })
    }
    start = end
  }
  return plain
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1

function runOfDigits(plain: readonly PlainChar[], from: number): string {
  let run = ''
  for (
    let at = from;
    at < plain.length && (isDigit(plain[at]!.char) || /[.,]/.test(plain[at]!.char));
    at += 1
  )
    run += plain[at]!.char
  return NUMBER.exec(run)?.[0] ?? run.slice(0, 1)
}

/** `5,000` and `5000`, `35.0` and `35` are the same number; `007` keeps its zeros, it is a name. */
const canonical = (run: string): string =>
  run
    .replaceAll(',', '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')

function typeOf(char: string): UnitType | undefined {
  const code = char.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return 'han'
  if (code >= 0x61 && code <= 0x7a) return 'letter'
  if (/\p{Script=Han}/u.test(char)) return 'han'
  if (/\p{L}/u.test(char)) return 'letter'
  return char === '%' || char === '‰' ? 'sign' : undefined
}

export const foldOf = (from: string, to: string): Fold => {
  const simple = [...to]
  return new Map([...from].map((char, at) => [char, simple[at] ?? char]))
}
