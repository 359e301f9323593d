import { describe, expect, it } from 'vitest'
import { decodeText, readText } from '../../../../src/platform/readText'
import {
  htmlText,
  MAX_BYTES,
  readOriginal,
  readPasted,
} from '../../../../src/features/originals/readOriginal'
import { encode } from './encode'

const HANS = '一、总体目标\n到2026年,数字经济占比超65%。加快推进数字政府建设。'
const HANT = '一、總體目標\n到2026年,數字經濟佔比超65%。加快推進數字政府建設。'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(
    Uint16Array.from(Array.from((mark ? '\ufeff' : '') + text, (c) => c.charCodeAt(0))).buffer,
  )

const readFile = async (file: Blob, toText = htmlText) =>
  readOriginal(await readText({ file, most: MAX_BYTES, lossy: true }), toText)

describe('the bytes of a text', () => {
  it.each([
    ['UTF-8', utf8(HANS), 'utf-8', HANS],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${HANS}`), 'utf-8', HANS],
    ['UTF-16 with a byte order mark', utf16(HANS, true), 'utf-16le', HANS],
    ['GBK', encode(HANS, 'gb18030'), 'gb18030', HANS],
    ['Big5', encode(HANT, 'big5'), 'big5', HANT],
    ['Traditional in GBK', encode(HANT, 'gb18030'), 'gb18030', HANT],
  ])('are read as %s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, lost: 0 })
  })

  it('that were cut in the middle of a character are still read', () => {
    const cut = utf8(HANS).slice(0, -1)
    expect(decodeText(cut)).toMatchObject({ encoding: 'utf-8', lost: 1 })
  })

  it('of few Chinese characters, as a backup has them, are told from bytes of no encoding', () => {
    const few = '{"note":"算力口径待核"}'
    expect(decodeText(encode(few, 'gb18030'))).toEqual({ text: few, encoding: 'gb18030', lost: 0 })
  })

  it('that lost a character are refused where the text is taken in, and read where it is looked at', async () => {
    const file = new Blob([utf8(HANS.repeat(2)).slice(0, -1)])
    expect(await readText({ file, most: 1000 })).toMatchObject({ problem: { kind: 'unreadable' } })
    const saved = new Blob(['算力\ufffd待核'])
    expect(await readText({ file: saved, most: 1000 })).toMatchObject({ ok: false })
    expect(await readFile(file)).toMatchObject({ ok: true })
  })
})

describe('what is no original', () => {
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\u3000'), 'empty'],
    ['a PDF', utf8('%PDF-1.7 …'), 'pdf'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'word'],
    ['a page archive', utf8('From: <Saved by Blink>\r\nMIME-Version: 1.0'), 'archive'],
    ['a picture', PNG, 'binary'],
    ['UTF-16 that does not say so', utf16('abc', false), 'binary'],
    [
      'bytes of no encoding',
      Uint8Array.from({ length: 60 }, (_, i) => 0xf5 + (i % 10)),
      'unreadable',
    ],
    ['a text whose characters are lost', utf8('锟斤拷锟斤拷锟斤拷'), 'unreadable'],
    ['a text without Chinese', utf8('Ã¤Â¸Â€ the quick brown fox'), 'noChinese'],
  ])('%s is said to be %3$s', async (_name, bytes, kind) => {
    expect(await readFile(new Blob([bytes]))).toEqual({ ok: false, problem: { kind } })
  })

  it('a file of 50 MB is refused before it is read', async () => {
    const file = { size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readFile(file as unknown as Blob)).toEqual({
      ok: false,
      problem: { kind: 'tooLarge', bytes: 50 * 1024 * 1024 },
    })
  })

  it('a file that is gone since it was chosen is said to be so', async () => {
    const file = {
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    }
    expect(await readFile(file as unknown as Blob)).toMatchObject({ problem: { kind: 'failed' } })
  })

  it('a pasted text may be empty or too long as well', () => {
    expect(readPasted(' ')).toMatchObject({ problem: { kind: 'empty' } })
    expect(readPasted('字'.repeat(MAX_BYTES + 1))).toMatchObject({ problem: { kind: 'tooLarge' } })
  })
})

describe('what is one', () => {
  it('is given with its encoding; a pasted text has none', async () => {
    expect(await readFile(new Blob([HANS]))).toEqual({ ok: true, text: HANS, encoding: 'utf-8' })
    expect(readPasted(HANS)).toEqual({ ok: true, text: HANS, encoding: '' })
  })

  it('is taken out of a page by its content, whatever the file is called', async () => {
    const page = '<!DOCTYPE html><html><body><p>一、总体目标</p></body></html>'
    const read = await readFile(new Blob([page]), (source) => `text of ${source.length} 字`)
    expect(read).toEqual({ ok: true, text: `text of ${page.length} 字`, encoding: 'utf-8' })
  })
})
