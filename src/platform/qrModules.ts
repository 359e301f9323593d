import { encode } from 'uqr'

/** Light modules that a reader wants to see all around. */
export const QUIET = 4

export interface QrModules {
  /** Modules along a side, without the quiet zone. */
  readonly size: number
  isDark(row: number, column: number): boolean
}

/**
 * A QR code that survives a bad copy (level M restores 15 %), or with L (7 %) one that holds more and is only shown
 * on a screen; undefined where the text is too long for one.
 */
export function qrModules(text: string, ecc: 'L' | 'M' = 'M'): QrModules | undefined {
  try {
    const { size, data } = encode(text, { ecc, border: 0 })
    return { size, isDark: (row, column) => data[row]?.[column] ?? false }
  } catch {
    return undefined
  }
}

/** The dark modules as one path, a module a unit, quiet zone included. */
export function qrPath({ size, isDark }: QrModules): string {
  let path = ''
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
  return path
}
