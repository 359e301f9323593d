import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../src/record/edition.ts'
import { formatFinding } from './finding.ts'
import { readDescription } from './readDescription.ts'

/** The edition that the folder's datapackage.json describes; throws with the finding where it does not. */
export function editionIn(folder: string): Edition {
  const file = join(folder, 'datapackage.json')
  const { description, findings } = readDescription(readFileSync(file, 'utf8'), file)
  if (!description) throw new Error(findings.map(formatFinding).join('\n'))
  return description.edition
}
