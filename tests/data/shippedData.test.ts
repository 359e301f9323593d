import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../data/checks/index'
import { READ_DEFINITIONS } from '../../data/checks/definitionsRead'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { formatFinding } from '../../data/pipeline/tables'
import { readOriginals } from '../../data/pipeline/originals'
import { readTables } from '../../data/pipeline/readTables'
import { verifyDocument, verifyOriginals } from '../../data/pipeline/verifyOriginals'
import { goodOriginals, packWith } from './fixtures'
import { mutationsOf } from './mutations'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const DATA = path('../../data')
/** The original texts are not shipped; whoever has them lays them here. */
const ORIGINALS = path('../../../shared/sources')

function shipped() {
  const read = readTables(DATA)
  if (!read.ok) throw new Error(read.findings.map(formatFinding).join('\n'))
  return read.pack
}

/** The shipped tables with the originals, or the invented ones where the originals are not there. */
function packAndOriginals() {
  if (existsSync(ORIGINALS)) {
    const pack = shipped()
    return { pack, originals: readOriginals(ORIGINALS, pack.tables) }
  }
  console.info('The original texts are not here: verified on the invented originals only.')
  return { pack: packWith(), originals: goodOriginals() }
}

describe('the shipped data', () => {
  it('passes every check', () => {
    expect(runChecks(shipped()).map(formatFinding)).toEqual([])
  })

  it('has an indicator for each definition that was read', () => {
    const ids = new Set(shipped().tables.indicators.map(({ cells }) => cells.id))
    expect(Object.keys(READ_DEFINITIONS).filter((id) => !ids.has(id))).toEqual([])
  })

  it('compiles to a dataset that the app accepts', () => {
    const compiled = compileFolder(DATA)
    expect(compiled.ok || compiled.findings.map(formatFinding)).toBe(true)
  })

  it('stands in the original texts, and every number there is accounted for', () => {
    const { pack, originals } = packAndOriginals()
    const { findings, missing } = verifyOriginals(pack, originals)
    expect(findings.map(formatFinding)).toEqual([])
    expect(missing).toEqual([])
  })

  it('does not verify after any row is removed or its value, comparator, section or token changed', () => {
    const { pack, originals } = packAndOriginals()
    const documents = new Map(pack.tables.documents.map((row) => [row.cells.id, row]))
    const survivors = mutationsOf(pack.tables).filter(({ statement, mutated }) => {
      const document = documents.get(statement.cells.document)
      if (!document) return true
      const original = originals.get(document.cells.source_file) ?? ''
      return verifyDocument(document, mutated, original).findings.length === 0
    })
    expect(survivors.map(({ name }) => name)).toEqual([])
  })
})
