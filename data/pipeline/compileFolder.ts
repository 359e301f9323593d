import { parseDataset } from '../../src/record/parseDataset.ts'
import { runChecks } from '../checks/index.ts'
import { compile } from './compile.ts'
import type { Finding } from './finding.ts'
import { releaseOf, type Release } from './manifest.ts'
import { readTables, type ReadFile } from './readTables.ts'
import { hantTexts } from './zhHant.ts'

export type Compiled =
  ({ readonly ok: true } & Release) | { readonly ok: false; readonly findings: readonly Finding[] }

/** The folder `data` → its release, or what is wrong with it. */
export function compileFolder(folder: string, readFile?: ReadFile): Compiled {
  const read = readTables(folder, readFile)
  if (!read.ok) return read
  const findings = runChecks(read.pack)
  if (findings.length > 0) return { ok: false, findings }
  const content = compile(read.pack)
  const texts = hantTexts(content, read.pack.tables)
  const release = releaseOf(read.pack.description.version, content, texts)
  // The phone's own gate: nothing is released that a phone would turn away.
  const parsed = parseDataset(release.dataset)
  if (parsed.ok) return { ok: true, ...release }
  return { ok: false, findings: parsed.problems.map((problem) => refused(problem, read.pack.file)) }
}

function refused(message: string, file: string): Finding {
  const mend = 'let datapackage.json allow only what src/record/dataset.ts knows'
  return { check: 'app-accepts', file, line: 1, message, mend }
}
