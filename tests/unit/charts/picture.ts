import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../pictures/', import.meta.url))

/**
 * Compares with the stored picture. A changed one is written beside it as *-changed.svg: look at both, then
 * put the new one in the old one's place or repair the drawing. A picture that is not stored yet is stored.
 */
export function sameAsStored(name: string, svg: string): boolean {
  const stored = `${FOLDER}${name}.svg`
  const changed = `${FOLDER}${name}-changed.svg`
  rmSync(changed, { force: true })
  if (!existsSync(stored) && !process.env.CI) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(stored, svg)
  }
  if (existsSync(stored) && readFileSync(stored, 'utf8') === svg) return true
  writeFileSync(changed, svg)
  return false
}
