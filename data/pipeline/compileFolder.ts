import { runChecks } from '../checks/index'
import { compile } from './compile'
import type { Finding } from './finding'
import { releaseOf, type Release } from './manifest'
import { readTables, type ReadFile } from './readTables'
import { hantTexts } from './zhHant'

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
  return { ok: true, ...releaseOf(read.pack.description.version, content, texts) }
}
