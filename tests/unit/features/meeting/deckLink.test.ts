import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../src/features/meeting/engine/deckRules'
import { DECK_LIMITS } from '../../../../src/record/deckLimits'
import {
  deckChecksum,
  deckFile,
  deckText,
  readDeckFile,
  type TransferredDeck,
} from '../../../../src/features/meeting/engine/deckTransfer'
import {
  deckHash,
  deckPayload,
  payloadIn,
  readDeckPayload,
} from '../../../../src/features/meeting/deckLink'

const words = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((text) => cleanText(text, most))
const indicator = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,40}$/)
const decks: fc.Arbitrary<TransferredDeck> = fc.record({
  name: words(DECK_LIMITS.name),
  data: fc.constantFrom('', '1.0.0+aaaaaaaa', '99.0.0+0b0b0b0b'),
  slides: fc.array(fc.record({ indicator, line: words(DECK_LIMITS.line) }), {
    minLength: 1,
    maxLength: 40,
  }),
})

const deck: TransferredDeck = {
  name: '三季度会商',
  data: '1.0.0+aaaaaaaa',
  slides: [
    { indicator: 'digital-economy-value-added-share', line: '先讲口径，再讲数' },
    { indicator: 'of-a-later-version', line: '' },
  ],
}
const payload = deckPayload(deck)!

/** A payload whose checksum is right, whatever the text says: somebody took the trouble. */
const forged = (text: string, version = 1) =>
  `${version}.${deckChecksum(text)}.${Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')}`
const problemOf = (text: string) => {
  const read = readDeckPayload(text)
  return read.ok ? 'none' : read.problem
}

describe('a deck in a link', () => {
  test('comes back as it was, whatever it is called and holds', () => {
    fc.assert(
      fc.property(decks, (any) => {
        const handed = deckPayload(any)
        // Very long lines of rare characters may be too much for a link; then none is made.
        if (handed !== undefined) expect(readDeckPayload(handed)).toEqual({ ok: true, deck: any })
      }),
    )
  })

  test('is short: two figures with a line fit into 180 characters, and into a fragment as they are', () => {
    expect(payload.length).toBeLessThan(180)
    expect(payload).toMatch(/^[\w.-]+$/)
    expect(payloadIn(deckHash(payload))).toBe(payload)
  })

  test('altered anywhere it says the same or is refused', () => {
    const characters = [...'ABCxyz019-_.%#= 数']
    fc.assert(
      fc.property(
        fc.nat(payload.length - 1),
        fc.constantFrom(...characters, ''),
        fc.boolean(),
        (at, other, inserted) => {
          const altered = payload.slice(0, at) + other + payload.slice(inserted ? at : at + 1)
          const read = readDeckPayload(altered)
          if (read.ok) expect(read.deck).toEqual(deck)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('cut off at any character it is refused', () => {
    for (let length = 0; length < payload.length; length += 1)
      expect(readDeckPayload(payload.slice(0, length)).ok, `${length}`).toBe(false)
    expect(problemOf(payload.slice(0, -4))).toBe('damaged')
  })

  test.each([
    '。',
    '，请查收',
    '）',
    '.',
    '&shareTo=weixin',
    '&from=singlemessage',
    '?a=b',
    ' 请看',
  ])('with %s behind it is read up to there', (tail) => {
    expect(readDeckPayload(payloadIn(deckHash(payload) + tail))).toEqual({ ok: true, deck })
  })

  test.each([
    ['', 'empty'],
    ['nothing of ours', 'notOurs'],
    ['2.00000000.AAAA', 'newer'],
    ['12.whatever a later app writes', 'newer'],
    ['0.00000000.AAAA', 'notOurs'],
    ['1.00000000.AAAA', 'damaged'],
    [forged('{"name":"x"}'), 'notOurs'],
    [forged('["名",7,["a"]]'), 'notOurs'],
    [forged('["名","",[]]'), 'empty'],
    [forged('["名","",["a b"]]'), 'notOurs'],
    [forged('["名","",["../../data"]]'), 'notOurs'],
    [forged('["名","",[["a",{}]]]'), 'notOurs'],
    [forged(`["${'名'.repeat(81)}","",["a"]]`), 'tooLong'],
    [forged(`["名","",[["a","${'长'.repeat(201)}"]]]`), 'tooLong'],
    [forged('["\u202e倒着读","",["a"]]'), 'hidden'],
    [forged('["名","",[["a","\\u0007"]]]'), 'hidden'],
    [forged(JSON.stringify(['名', '', Array(10_000).fill('a')])), 'tooMany'],
  ])('%.40s is refused: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('of ten megabytes is refused unread', () => {
    expect(problemOf(`1.00000000.${'A'.repeat(10_000_000)}`)).toBe('tooLarge')
  })

  test('that would unfold to thirty megabytes is refused without unfolding them', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(30_000_000), { level: 9 }))
    const text = `1.00000000.${bomb.toString('base64url')}`
    expect(text.length).toBeLessThan(DECK_LIMITS.payload)
    expect(problemOf(text)).toBe('tooLarge')
  })
})

describe('a deck in a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(decks, (any) => {
        expect(readDeckFile(deckFile(any))).toEqual({ ok: true, deck: any })
      }),
    )
  })

  test('names its format and version, and can be written by hand without data and checksum', () => {
    expect(JSON.parse(deckFile(deck))).toMatchObject({ format: 'shukan-deck', version: 1 })
    const { name, slides } = deck
    const byHand = JSON.stringify({ format: 'shukan-deck', version: 1, name, slides })
    expect(readDeckFile(byHand)).toEqual({ ok: true, deck: { name, slides, data: '' } })
  })

  const written = JSON.parse(deckFile(deck)) as object
  test.each([
    ['  ', 'empty'],
    ['a,b\n1,2', 'notOurs'],
    ['{"format":"another"}', 'notOurs'],
    [deckFile(deck).slice(0, 90), 'damaged'],
    [JSON.stringify({ ...written, name: '改过' }), 'damaged'],
    [JSON.stringify({ ...written, version: 2 }), 'newer'],
    [JSON.stringify({ ...written, slides: [] }), 'empty'],
  ])('%.30s is refused: %s', (text, problem) => {
    expect(readDeckFile(text)).toEqual({ ok: false, problem })
  })
})

test('a file of ten megabytes is refused', () => {
  expect(readDeckFile('x'.repeat(10_000_000))).toEqual({ ok: false, problem: 'tooLarge' })
})

test('the text of a deck leaves out what is empty', () => {
  expect(deckText(deck)).toBe(
    '["三季度会商","1.0.0+aaaaaaaa",[["digital-economy-value-added-share","先讲口径，再讲数"],"of-a-later-version"]]',
  )
})
