import { describe, expect, it } from 'vitest'
import { filesOf, readFiles, type Files } from './fixtures'

const PLACES = 'tables/places.csv'

function findingsAfter(change: (files: Files) => void) {
  const files = filesOf()
  change(files)
  return readFiles(files).findings
}

function edit(path: string, change: (text: string) => string) {
  return (files: Files) => files.set(path, change(files.get(path) ?? ''))
}

describe('readTables', () => {
  it('reads a good package with the line of every row', () => {
    const read = readFiles(filesOf())
    expect(read.findings).toEqual([])
    expect(read.ok && read.pack.tables.statements.map((row) => row.line)).toEqual([2, 3, 4, 5, 6])
    expect(read.ok && read.pack.description).toMatchObject({
      version: '1.2.0',
      released: '2026-01-31',
    })
  })

  it('counts the lines of a cell that holds a line break', () => {
    const read = readFiles(
      filesOf().set(
        PLACES,
        'id,name_zh_hans,name_en,short_name_zh_hans,short_name_en,level,parent,aliases\na,"甲\n乙",A,甲,A,city,,\nb,丙,B,丙,B,city,,\n',
      ),
    )
    expect(read.ok && read.pack.tables.places.map((row) => row.line)).toEqual([2, 4])
  })

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`, 1, 'byte order mark'],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n'), 1, 'CRLF'],
    ['CRLF in one line only', (text: string) => text.replace(/\n$/, '\r\n'), 2, 'CRLF'],
    ['an empty file', () => '', 1, 'is empty'],
    ['a file of blanks', () => ' \n', 1, 'is empty'],
    ['no line end at the end', (text: string) => text.trimEnd(), 2, 'no line end'],
    ['a quote that is never closed', (text: string) => `${text}"b,乙,B,city,\n`, 3, 'never closed'],
    ['a cell after a closing quote', (text: string) => `${text}"b"c,乙,B,city,\n`, 3, 'goes on'],
    ['an empty line', (text: string) => text.replace('\n', '\n\n'), 2, 'the line is empty'],
    ['a cell too many', (text: string) => text.replace('city,', 'city,,'), 2, '9 cells, not 8'],
    ['a cell too few', (text: string) => `${text}b,乙\n`, 3, '2 cells, not 8'],
  ])('finds %s', (_name, change, line, message) => {
    const found = findingsAfter(edit(PLACES, change))
    expect(found).toContainEqual(expect.objectContaining({ file: 'data/tables/places.csv', line }))
    expect(found.map((finding) => finding.message).join()).toContain(message)
    expect(found.every((finding) => finding.mend !== '')).toBe(true)
  })

  it.each([
    ['missing', ',parent', '', 'parent'],
    ['unknown', 'parent', 'mother', 'mother'],
    ['twice', 'name_en', 'level', 'level'],
  ])('names a column that is %s', (word, from, to, column) => {
    const found = findingsAfter(edit(PLACES, (text) => text.replace(from, to)))
    const finding = found.find((each) => each.column === column && each.message.includes(word))
    expect(finding).toMatchObject({ file: 'data/tables/places.csv', line: 1 })
    expect(finding?.mend).toContain(
      'id,name_zh_hans,name_en,short_name_zh_hans,short_name_en,level,parent,aliases',
    )
  })

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('says of a file with %s that it is one, and nothing else', (name, sign) => {
    const found = findingsAfter(edit(PLACES, (text) => text.replaceAll(',', sign)))
    expect(found).toMatchObject([
      { line: 1, message: `the columns are separated by ${name}, not by commas` },
    ])
  })

  it('accepts a package that the app handed out: its version, its line ends, and no more columns than it has', () => {
    const files = filesOf()
    files.delete('tables/non_figures.csv')
    const description = JSON.parse(files.get('datapackage.json')!)
    const kept = description.resources.filter(
      ({ name }: { name: string }) => name !== 'non_figures',
    )
    const handOut = (version: string) =>
      files.set(
        'datapackage.json',
        JSON.stringify({
          ...description,
          version,
          resources: kept.map((resource: object) => ({
            ...resource,
            dialect: { lineTerminator: '\r\n' },
          })),
        }),
      )
    handOut('1.2.0+5f0c9a1b')
    for (const [path, text] of files)
      if (path.endsWith('.csv')) files.set(path, text.replaceAll('\n', '\r\n'))
    const read = readFiles(files)
    expect(read.findings).toEqual([])
    expect(read.ok && read.pack.description.version).toBe('1.2.0')
    handOut('1.2.0')
    expect(readFiles(files).findings).toMatchObject([
      { message: 'no resource is named "non_figures"' },
    ])
  })

  it('finds a file in another encoding than UTF-8', () => {
    // 甲 in GBK, as a spreadsheet on a Chinese Windows saves it.
    const bytes = new Uint8Array([0x69, 0x64, 0x0a, 0xbc, 0xd7, 0x0a])
    const files = new Map<string, string | Uint8Array>(filesOf()).set(PLACES, bytes)
    expect(readFiles(files).findings).toMatchObject([{ line: 1, message: 'the file is not UTF-8' }])
  })

  it('finds a table that is not there', () => {
    expect(findingsAfter((files) => files.delete(PLACES))).toMatchObject([
      { file: 'data/tables/places.csv', message: 'the file is missing' },
    ])
  })

  it.each([
    ['no file', () => undefined, 'the file is missing'],
    ['no JSON', () => '{', 'not JSON'],
    ['no object', () => '[]', 'not a JSON object'],
    ['no version', (text: string) => text.replace('1.2.0', 'two'), '"version"'],
    ['no date', (text: string) => text.replace('2026-01-31', 'soon'), '"created"'],
    ['a resource without path', (text: string) => text.replace('"path"', '"file"'), 'a resource'],
    ['a table less', (text: string) => text.replace('"places"', '"towns"'), 'named "places"'],
    ['a field less', (text: string) => text.replace('"level"', '"grade"'), 'the field "level"'],
  ])('finds a description with %s', (_name, change, message) => {
    const [finding] = findingsAfter((files) => {
      const text = change(files.get('datapackage.json') ?? '')
      if (text === undefined) files.delete('datapackage.json')
      else files.set('datapackage.json', text)
    })
    expect(finding?.file).toBe('data/datapackage.json')
    expect(finding?.message).toContain(message)
  })
})
