import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readOriginals, type Originals } from '../../data/pipeline/originals'
import { readTables } from '../../data/pipeline/readTables'
import { fold, foldedText } from '../../src/features/originals/engine/fold'
import { locateFigures } from '../../src/features/originals/engine/locate'
import { paragraphsOf } from '../../src/features/originals/engine/paragraphs'
import { recognisable, recogniseDocument } from '../../src/features/originals/engine/recognise'
import { toHant } from '../../data/pipeline/zhHant'
import { plainToken } from '../../data/pipeline/readToken'
import { shippedLookups as lookups } from '../fixtures/shipped'

const FOLDER = '../shared/sources'
const there = existsSync(FOLDER)
if (!there)
  console.log(
    `The original texts are not here (${FOLDER}): the app’s reading of them was not tested.`,
  )

describe.runIf(there)('the original texts, loaded into the app', () => {
  let originals: Originals
  let fileOf: ReadonlyMap<string, string>
  beforeAll(() => {
    const read = readTables('data')
    if (!read.ok) throw new Error('the tables cannot be read')
    originals = readOriginals(FOLDER, read.pack.tables)
    fileOf = new Map(
      read.pack.tables.documents.map(({ cells }) => [cells.id, cells.source_file] as const),
    )
  })
  const textOf = (id: string) => originals.get(fileOf.get(id) ?? '') ?? ''
  /** Signs in full width, as the official pages print them. */
  const asOnTheWeb = (text: string) =>
    text.replaceAll(/[,:;()!?]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const editions: Readonly<Record<string, (text: string) => string>> = {
    'as recorded': (text) => text,
    'with the signs of the web': asOnTheWeb,
    'with digits of full width': (text) =>
      text.replaceAll(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    'in Simplified characters': (text) => plainToken(text),
    'without the head of the page': (text) => text.slice(text.search(/一、|2024年10月15日/)),
  }

  it.each(Object.keys(editions))(
    'all five are recognised and every figure is found, %s',
    (name) => {
      const edition = editions[name] ?? String
      const documents = recognisable(lookups)
      expect(documents).toHaveLength(5)
      for (const document of documents) {
        const text = edition(textOf(document.id))
        const recognised = recogniseDocument(text, lookups)
        expect(recognised).toMatchObject({
          kind: 'document',
          likeness: { document: { id: document.id } },
        })
        const { placed, missing } = locateFigures(text, document, lookups)
        // The repost states two figures in its head.
        const inHead = name.startsWith('without')
          ? (lookups.statementsByDocument.get(document.id) ?? []).filter(
              ({ section }) => section === '题',
            ).length
          : 0
        expect(
          missing.map(({ statement }) => statement.section),
          document.id,
        ).toEqual(Array(inHead).fill('题'))
        expect(placed).toBe((lookups.statementsByDocument.get(document.id)?.length ?? 0) - inHead)
      }
    },
  )

  it('each is shown whole, with each figure’s own characters marked', () => {
    for (const document of recognisable(lookups)) {
      const text = textOf(document.id)
      const { sections, lost } = locateFigures(text, document, lookups)
      expect(lost).toEqual([])
      const shown = sections.flatMap((section) => paragraphsOf(text, section).flat())
      expect(foldedText(shown.map((segment) => segment.text).join(''))).toBe(fold(text).text)
      for (const { figures } of sections)
        for (const { statement, start, end } of figures)
          expect(foldedText(text.slice(start, end))).toBe(foldedText(statement.token))
    }
  })

  it('one whose figure was changed is said to differ in just that', () => {
    const document = lookups.documents.get('xm-2025-90')!
    const changed = textOf(document.id).replace('超65%', '超56%')
    const { missing, lost } = locateFigures(changed, document, lookups)
    expect(lost).toEqual([])
    expect(missing).toMatchObject([{ statement: { token: '超65%' }, instead: ['56%'] }])
  })
})

it('every Traditional character of the marks and tokens has its Simplified one', () => {
  const { dataset } = lookups
  const printed = [
    ...dataset.sections.map(({ mark }) => mark),
    ...dataset.statements
      .filter(({ document }) => lookups.documents.get(document)?.collection === 'base')
      .map(({ token }) => token),
    ...dataset.documents.map(({ titlePrinted }) => titlePrinted),
  ]
  const characters = new Set(printed.join(''))
  const unknown = [...characters].filter(
    (each) => plainToken(each) !== each && foldedText(each) !== foldedText(plainToken(each)),
  )
  expect(unknown).toEqual([])
  expect(foldedText(toHant('总体目标'))).toBe('总体目标')
})
