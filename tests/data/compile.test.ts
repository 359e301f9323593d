import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compile } from '../../data/pipeline/compile'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { diskOf, filesOf, FOLDER, goodRows, packWith } from './fixtures'

function compiled(files = filesOf()) {
  const result = compileFolder(FOLDER, diskOf(files))
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result
}

describe('compile', () => {
  it('gives the same bytes for the same tables', () => {
    expect(compiled().files).toEqual(compiled().files)
    expect(compiled().manifest).toEqual(compiled().manifest)
  })

  it('gives the same bytes when a spreadsheet has sorted the rows otherwise', () => {
    const rows = goodRows()
    for (const name of ['statements', 'indicators', 'documents', 'places'] as const) {
      rows[name].reverse()
    }
    expect(compiled(filesOf(rows)).files).toEqual(compiled().files)
  })

  it('gives another version and other file names when one value changes', () => {
    const rows = goodRows()
    rows.statements = rows.statements.map((row) => ({ ...row, note: '改', note_en: 'x' }))
    const changed = compiled(filesOf(rows))
    expect(changed.manifest.version).not.toBe(compiled().manifest.version)
    expect([...changed.files.keys()]).not.toEqual([...compiled().files.keys()])
  })

  it('says in the manifest what stands in the files', () => {
    const { manifest, files, dataset, hant } = compiled()
    expect(manifest.version).toMatch(/^1\.2\.0\+[0-9a-f]{8}$/)
    expect(dataset.version).toBe(manifest.version)
    expect(hant.version).toBe(manifest.version)
    expect(manifest.counts).toEqual({
      indicators: 4,
      statements: 5,
      documents: 2,
      tasks: 1,
      systems: 1,
    })
    expect(manifest.files.map((file) => file.role)).toEqual(['dataset', 'zhHant', 'search'])
    for (const { name, bytes, sha256 } of manifest.files) {
      const body = files.get(name) ?? ''
      expect(Buffer.byteLength(body)).toBe(bytes)
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
      expect(name).toContain(sha256.slice(0, 8))
    }
    expect(JSON.parse(files.get(manifest.files[0]?.name ?? '') ?? '')).toEqual(dataset)
  })

  it('keeps a statement with its citation, quantity and printed characters', () => {
    const { statements } = compile(packWith())
    expect(statements[1]).toMatchObject({
      id: 'plan-002',
      indicator: 'online-services',
      place: 'city',
      kind: 'target',
      period: '未注明',
      hedge: '推动',
      quantity: { comparator: '>=', value: 600, unit: '项' },
      document: 'plan',
      section: '二/(一)',
      token: '不少于６００项',
      note: { zh: '', en: '' },
    })
  })

  it('spells a name in pinyin, one syllable a character', () => {
    expect(compile(packWith()).indicators[0]?.pinyin).toBe('shu zi jing ji zhan GDP bi zhong')
  })

  it('gives no dataset but findings when a table is wrong', () => {
    const files = filesOf().set('tables/places.csv', '')
    expect(compileFolder(FOLDER, diskOf(files))).toMatchObject({
      ok: false,
      findings: [{ file: 'data/tables/places.csv', line: 1 }],
    })
  })
})
