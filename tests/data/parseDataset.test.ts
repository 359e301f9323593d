import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { parseDataset, parseHantTexts, parseManifest } from '../../src/record/parseDataset'
import { diskOf, filesOf, FOLDER } from './fixtures'

type Json = Record<string, unknown> & { statements: Record<string, unknown>[] }

function release() {
  const compiled = compileFolder(FOLDER, diskOf(filesOf()))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
  return compiled
}

/** The dataset as it comes from the network, after one change. */
function problemsAfter(change: (dataset: Json) => unknown): string[] {
  const dataset = JSON.parse(JSON.stringify(release().dataset)) as Json
  change(dataset)
  const parsed = parseDataset(dataset)
  return parsed.ok ? [] : parsed.problems
}

const inFirst = (cells: object) => (dataset: Json) =>
  Object.assign(dataset.statements[0] ?? {}, cells)

describe('parseDataset', () => {
  it('gives back what the build compiled', () => {
    const { dataset } = release()
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ ok: true, value: dataset })
  })

  it.each<[string, (dataset: Json) => unknown, string]>([
    ['the schema of a later app', (dataset) => (dataset.schema = 3), 'schema'],
    ['the schema of an earlier app', (dataset) => (dataset.schema = 1), 'schema'],
    ['a table less', (dataset) => delete dataset.systems, 'systems'],
    ['a statement without citation', inFirst({ section: '' }), 'statements.0.section'],
    [
      'an unknown comparator',
      inFirst({ quantity: { comparator: '≥', value: 1, unit: '' } }),
      'comparator',
    ],
    [
      'a value that is no number',
      inFirst({ quantity: { comparator: '=', value: '65', unit: '' } }),
      'value',
    ],
    ['an unknown indicator', inFirst({ indicator: 'nowhere' }), 'unknown indicator nowhere'],
    ['an unknown document', inFirst({ document: 'novel' }), 'unknown document novel'],
    ['an unknown section', inFirst({ section: '九' }), 'unknown section plan#九'],
    [
      'a commitment of an unknown section',
      ({ commitments }) => ((commitments as { section: string }[])[0]!.section = '九'),
      'commitment plan-word-01 cites an unknown section plan#九',
    ],
    ['an id twice', inFirst({ id: 'plan-002' }), 'plan-002 stands twice'],
  ])('turns away %s', (_name, change, problem) => {
    expect(problemsAfter(change).join('\n')).toContain(problem)
  })

  it.each([[undefined], [null], [''], [[]], [{}]])('turns away %j', (value) => {
    expect(parseDataset(value).ok).toBe(false)
    expect(parseManifest(value).ok).toBe(false)
    expect(parseHantTexts(value).ok).toBe(false)
  })

  it('names twenty problems at most', () => {
    const many = problemsAfter((dataset) => {
      dataset.statements = Array.from({ length: 99 }, () => ({}))
    })
    expect(many).toHaveLength(20)
  })
})

describe('parseManifest', () => {
  it('gives back what the build wrote', () => {
    const { manifest, hant } = release()
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual({
      ok: true,
      value: manifest,
    })
    expect(parseHantTexts(JSON.parse(JSON.stringify(hant)))).toEqual({ ok: true, value: hant })
  })

  it.each([
    ['a file name that leaves the folder', { name: '../dataset.json' }],
    ['a file name on another host', { name: 'https://example.org/dataset.json' }],
    ['a hash that is none', { sha256: 'abc' }],
    ['a negative size', { bytes: -1 }],
  ])('turns away %s', (_name, cells) => {
    const { manifest } = release()
    const files = manifest.files.map((file) => ({ ...file, ...cells }))
    expect(parseManifest({ ...manifest, files }).ok).toBe(false)
  })
})
